using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Entries;

/// <summary>Finds where the tellers of a happening stand.</summary>
internal static class TellingViews
{
    /// <summary>Returns the views that one telling gives: the report's own where nobody is made to say it, else one for each saying with a stance.</summary>
    internal static IEnumerable<TellingView> Of(Telling telling)
    {
        if (telling.Sayings.IsEmpty)
        {
            Stance? own = telling.Event.Status switch
            {
                EventStatus.Actual or EventStatus.Historical => Stance.Affirms,
                EventStatus.Negated => Stance.Denies,
                _ => null,
            };
            return own is { } stance ? [new TellingView(telling, null, stance)] : [];
        }

        return telling.Sayings.Where(saying => saying.Stance is not null).Select(saying => new TellingView(telling, saying, saying.Stance!.Value));
    }
}
