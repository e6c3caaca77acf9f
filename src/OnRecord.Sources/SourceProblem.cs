namespace OnRecord.Sources;

/// <summary>Says why an input gave no report.</summary>
/// <param name="Kind">The sort of problem.</param>
/// <param name="Message">What is wrong, in one line for people, without the place.</param>
public sealed record SourceProblem(ProblemKind Kind, string Message);
