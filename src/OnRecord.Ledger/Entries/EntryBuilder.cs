using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Ledger.Identities;
using OnRecord.Ledger.Items;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Ledger.Entries;

/// <summary>Builds an entry from the tellings of one happening. The order in which they are given does not matter.</summary>
public static class EntryBuilder
{
    private const double Certain = 0.99;

    /// <summary>Returns the identity of an entry whose smallest telling is this one; any of its tellings' identities finds it.</summary>
    /// <param name="telling">The telling.</param>
    public static string IdOf(Telling telling)
    {
        ArgumentNullException.ThrowIfNull(telling);
        return RecordId.Of('n', telling.Key.Report, telling.Key.Start.ToString(CultureInfo.InvariantCulture), PloverVocabulary.Of(telling.Event.Type).Name);
    }

    /// <summary>Returns tellings in the order of the record: by day of publication, undated ones last, then by key.</summary>
    /// <param name="tellings">The tellings.</param>
    public static ImmutableArray<Telling> InOrder(IEnumerable<Telling> tellings) =>
        [.. tellings.OrderBy(telling => telling.Report.Published ?? Knowledge.Present).ThenBy(telling => telling.Key)];

    /// <summary>Returns the entry.</summary>
    /// <param name="tellings">The tellings of one happening; at least one.</param>
    /// <param name="reviews">Reviews; those that point at other words are passed over.</param>
    /// <exception cref="ArgumentException">There is no telling.</exception>
    public static Entry Build(IReadOnlyList<Telling> tellings, IReadOnlyList<Review> reviews)
    {
        ArgumentNullException.ThrowIfNull(tellings);
        ArgumentNullException.ThrowIfNull(reviews);
        if (tellings.Count == 0)
        {
            throw new ArgumentException("An entry needs a telling.", nameof(tellings));
        }

        var ordered = InOrder(tellings);
        var best = Clearest(ordered);
        var type = MostCommon(ordered, telling => telling.Event.Type);
        var ofType = ordered.Where(telling => telling.Event.Type == type).ToList();
        var modes = PloverVocabulary.Of(type).Modes.Select(mode => mode.Name).Where(mode => ofType.Any(telling => telling.Event.Modes.Contains(mode))).ToList();
        var (actors, recipients) = PartyTally.Of(ordered);
        var (from, to) = DayTally.Of(ordered);
        var (standing, reasons) = StandingFinder.Find(ordered);
        var dated = ordered.Select(telling => telling.Report.Published).OfType<DateOnly>().ToList();
        var entry = new Entry
        {
            Id = IdOf(ordered[0]),
            Type = type,
            Modes = modes,
            Contexts = [.. PloverVocabulary.Contexts.Order(StringComparer.Ordinal).Where(context => ordered.Any(telling => telling.Event.Contexts.Contains(context)))],
            Cameo = MostCommon(ofType, telling => telling.Event.Cameo),
            Acled = MostCommon(ofType, telling => telling.Event.Acled),
            Score = PloverVocabulary.Score(type, modes),
            Quad = PloverVocabulary.Of(type).Quad,
            Actors = [.. actors.Select(party => party.Name)],
            Recipients = [.. recipients.Select(party => party.Name)],
            Parties = [.. actors, .. recipients],
            Place = PlaceTally.Of(ordered),
            From = from,
            To = to,
            Standing = standing,
            StandingReasons = reasons,
            Text = best.Text,
            Reports = [.. ordered.Select(telling => telling.Report.Id).Distinct(StringComparer.Ordinal)],
            IndependentSources = ordered.Select(telling => telling.Report.Voice).Distinct(StringComparer.Ordinal).Count(),
            Events = [.. ordered.Select(telling => new EntryEvent(telling.Key.Report, telling.Key.Id))],
            Figures = FigureTally.Of(ordered),
            FirstReported = dated.Count == 0 ? null : dated.Min(),
            LastReported = dated.Count == 0 ? null : dated.Max(),
            Confidence = Confidence(ordered),
        };
        return EntryCorrector.Apply(entry, ordered, reviews);
    }

    /// <summary>Checks whether a person decided that this is no happening, so that it leaves the lists; a later acceptance takes that back.</summary>
    /// <param name="tellings">The tellings of one happening.</param>
    /// <param name="reviews">Reviews; those that point at other words are passed over.</param>
    public static bool IsRejected(IReadOnlyList<Telling> tellings, IReadOnlyList<Review> reviews) =>
        EntryCorrector.Meant(tellings, reviews).LastOrDefault(review => review.Kind is ReviewKind.Accept or ReviewKind.Reject)?.Kind == ReviewKind.Reject;

    /// <summary>Returns the telling whose words tell it best: as a fact rather than not, with more of its parts known, the surer, the earlier.</summary>
    /// <param name="ordered">The tellings in the order of the record.</param>
    internal static Telling Clearest(IReadOnlyList<Telling> ordered) => ordered
        .OrderByDescending(telling => telling.Event.Status is EventStatus.Actual or EventStatus.Historical)
        .ThenByDescending(telling => Math.Min(1, telling.Actors.Length) + Math.Min(1, telling.Recipients.Length) + (telling.Place is null ? 0 : 1) + (telling.From is null ? 0 : 1))
        .ThenByDescending(telling => telling.Event.Confidence)
        .First();

    /// <summary>Returns the value that most tellings give; of equals the one told first. Null only when none gives one.</summary>
    private static T? MostCommon<T>(IReadOnlyList<Telling> ordered, Func<Telling, T?> value) => ordered
        .Select(value).Where(given => given is not null).GroupBy(given => given).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault();

    /// <summary>Each voice is one chance of being right: its surest telling.</summary>
    private static double Confidence(IReadOnlyList<Telling> ordered)
    {
        double wrong = ordered.GroupBy(telling => telling.Report.Voice, StringComparer.Ordinal).OrderBy(voice => voice.Key, StringComparer.Ordinal)
            .Aggregate(1.0, (product, voice) => product * (1 - voice.Max(telling => telling.Event.Confidence)));
        return Math.Round(Math.Min(Certain, 1 - wrong), 4);
    }
}
