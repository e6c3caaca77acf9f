using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using OnRecord.Ledger.Items;

namespace OnRecord.Ledger.Matching;

/// <summary>Room on the stack for all the parties of a telling.</summary>
[InlineArray(Most)]
internal struct PartyBuffer
{
    // Those beyond are passed over.
    private const int Most = 8;

    private Party _first;

    /// <summary>Returns the actors and recipients of a telling in one list.</summary>
    [UnscopedRef]
    public ReadOnlySpan<Party> Fill(Telling telling)
    {
        int actors = Math.Min(Most, telling.Actors.Length);
        int recipients = Math.Min(Most - actors, telling.Recipients.Length);
        Span<Party> parties = this;
        telling.Actors.AsSpan()[..actors].CopyTo(parties);
        telling.Recipients.AsSpan()[..recipients].CopyTo(parties[actors..]);
        return parties[..(actors + recipients)];
    }
}
