using System.Collections.Immutable;

namespace OnRecord.Cli.Evaluate;

/// <summary>The outcome of one evaluation.</summary>
/// <param name="Items">How much was scored, in words: <c>1,880 sentences, 24,894 words</c>.</param>
/// <param name="Scores">The rows in the order they are to be read.</param>
/// <param name="Notes">What a reader must know to understand the numbers; often empty.</param>
public sealed record EvaluationTable(string Items, ImmutableArray<Score> Scores, ImmutableArray<string> Notes)
{
    /// <summary>Initializes a table without notes.</summary>
    /// <param name="items">How much was scored, in words.</param>
    /// <param name="scores">The rows in the order they are to be read.</param>
    public EvaluationTable(string items, params ImmutableArray<Score> scores)
        : this(items, scores, [])
    {
    }
}
