using OnRecord.Model;

namespace OnRecord.Sources;

/// <summary>What became of one input: a report, or the problem that stood in its way. Exactly one of the two is there.</summary>
public sealed record SourceItem
{
    private SourceItem(string origin, Report? report, SourceProblem? problem)
    {
        Origin = origin;
        Report = report;
        Problem = problem;
    }

    /// <summary>Gets where the input lies, for people: a path, with line or record where it holds several.</summary>
    public string Origin { get; }

    /// <summary>Gets the report; null where there was a problem.</summary>
    public Report? Report { get; }

    /// <summary>Gets the problem; null where there is a report.</summary>
    public SourceProblem? Problem { get; }

    /// <summary>Returns the item of a report.</summary>
    /// <param name="origin">Where it lies.</param>
    /// <param name="report">The report.</param>
    public static SourceItem Of(string origin, Report report) => new(origin, report, null);

    /// <summary>Returns the item of an input that gave no report.</summary>
    /// <param name="origin">Where it lies.</param>
    /// <param name="kind">The sort of problem.</param>
    /// <param name="message">What is wrong, in one line, without the place.</param>
    public static SourceItem Of(string origin, ProblemKind kind, string message) => new(origin, null, new SourceProblem(kind, message));
}
