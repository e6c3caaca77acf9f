namespace OnRecord.Coding.Times;

/// <summary>A node of the tree that holds all patterns of one kind of expression; patterns that begin alike share their beginning.</summary>
internal sealed class PatternNode
{
    /// <summary>Gets the ways on that take a certain word.</summary>
    public Dictionary<(int Word, bool Tight), PatternNode> Words { get; } = [];

    /// <summary>Gets the other ways on.</summary>
    public List<(PatternStep Step, PatternNode Node)> Others { get; } = [];

    /// <summary>Gets the rules whose pattern ends here, the first rule first.</summary>
    public List<TimeRule> Rules { get; } = [];

    /// <summary>Adds a row of steps that ends in a rule.</summary>
    public void Add(ReadOnlySpan<PatternStep> steps, TimeRule rule)
    {
        if (steps.IsEmpty)
        {
            if (!Rules.Contains(rule))
            {
                Rules.Add(rule);
            }

            return;
        }

        Next(steps[0]).Add(steps[1..], rule);
    }

    private PatternNode Next(PatternStep step)
    {
        if (step.Kind == StepKind.Word)
        {
            if (!Words.TryGetValue((step.Id, step.Tight), out var word))
            {
                word = new PatternNode();
                Words.Add((step.Id, step.Tight), word);
            }

            return word;
        }

        foreach (var (known, node) in Others)
        {
            if (known == step)
            {
                return node;
            }
        }

        var added = new PatternNode();
        Others.Add((step, added));
        return added;
    }
}
