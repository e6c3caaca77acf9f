namespace OnRecord.Ledger.Tests.Matching;

/// <summary>A short report and the happenings it tells.</summary>
internal sealed record LabelledReport(string Id, DateOnly Published, string Source, string Text, IReadOnlyList<LabelledTelling> Tells)
{
    /// <summary>Gets the number of the story; happenings that are easily mixed up are of one story.</summary>
    public int Story => int.Parse(Tells[0].Happening.AsSpan(0, 2));
}
