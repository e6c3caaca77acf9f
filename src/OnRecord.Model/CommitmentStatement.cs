namespace OnRecord.Model;

/// <summary>A statement that makes or repeats a commitment.</summary>
/// <param name="Report">The identity of the report.</param>
/// <param name="Statement">The identity of the statement in the report's reading.</param>
public sealed record CommitmentStatement(string Report, string Statement);
