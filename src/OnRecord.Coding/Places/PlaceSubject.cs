namespace OnRecord.Coding.Places;

/// <summary>A name of the report with all its mentions, and the places that it may mean: one sense for each report.</summary>
internal sealed class PlaceSubject
{
    /// <summary>Gets the folded name. Subjects of one name say nothing about each other.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the indices of the mentions, the first one first.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>Gets or sets the candidates.</summary>
    public PlaceOption[] Options { get; set; } = [];

    /// <summary>Gets or sets the probability that none of the candidates is meant.</summary>
    public double NoneProbability { get; set; } = 1;

    /// <summary>Gets how much the name counts among the others: more for repeated ones, but not in proportion.</summary>
    public double Weight => 1 + Math.Log(Math.Max(1, Mentions.Count));

    /// <summary>Returns the likeliest candidate; null where there is none.</summary>
    public PlaceOption? Best()
    {
        PlaceOption? best = null;
        foreach (var option in Options)
        {
            if (best is null || option.Probability > best.Probability)
            {
                best = option;
            }
        }

        return best;
    }
}
