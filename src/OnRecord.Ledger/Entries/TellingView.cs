using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Entries;

/// <summary>Where one teller, a speaker or a report in its own voice, stands on a happening.</summary>
/// <param name="Telling">The telling.</param>
/// <param name="Saying">The statement; null where the report speaks in its own voice.</param>
/// <param name="Stance">Where the teller stands.</param>
internal sealed record TellingView(Telling Telling, Saying? Saying, Stance Stance)
{
    /// <summary>Gets the name of the publisher, or the identity of the report where none is known.</summary>
    internal string Publisher => Telling.Report.Source ?? Telling.Report.Id;

    /// <summary>Gets the names of those who take the stance.</summary>
    internal string Teller => Speaker ?? (Saying is null ? Publisher : "somebody unnamed");

    /// <summary>Gets the name of the speakers; null where none is known.</summary>
    internal string? Speaker => Saying is { Speakers.IsEmpty: false } ? string.Join(", ", Saying.Speakers.Select(party => party.Name)) : null;
}
