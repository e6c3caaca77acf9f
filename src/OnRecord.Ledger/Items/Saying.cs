using System.Collections.Immutable;
using OnRecord.Model;

namespace OnRecord.Ledger.Items;

/// <summary>A statement that carries an event, or that answers a statement carrying it, and where its speaker stands on it.</summary>
public sealed record Saying
{
    /// <summary>Gets which statement of which report it is.</summary>
    public required ItemKey Key { get; init; }

    /// <summary>Gets what the speakers do in saying it.</summary>
    public required StatementAct Act { get; init; }

    /// <summary>Gets where the speakers stand on the event; null where the saying does not tell (it demands or promises it, say).</summary>
    public Stance? Stance { get; init; }

    /// <summary>Gets those who speak; empty when unknown.</summary>
    public required ImmutableArray<Party> Speakers { get; init; }

    /// <summary>Gets what is said, in the report's words.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the probability of the statement, from 0 to 1.</summary>
    public double Confidence { get; init; }
}
