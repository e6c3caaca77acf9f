using System.Collections.Immutable;

namespace OnRecord.Cli.Evaluate;

/// <summary>The evaluations that <c>onrecord evaluate</c> knows, in the order they are run and printed.</summary>
public static class EvaluationRegistry
{
    /// <summary>Gets the evaluations, one a line.</summary>
    public static ImmutableArray<IEvaluation> All { get; } =
    [
        new PolNearEvaluation(),
    ];
}
