using System.Collections.Immutable;
using OnRecord.Exchange.Json;
using OnRecord.Model;

namespace OnRecord.Exchange.Tables;

/// <summary>The columns of the entry table. docs/reference/exports.md explains each.</summary>
internal static class EntryColumns
{
    /// <summary>The heading of the latitude.</summary>
    public const string Latitude = "latitude";

    /// <summary>The heading of the longitude.</summary>
    public const string Longitude = "longitude";

    private static readonly ImmutableArray<QuantityRole> CountedRoles =
    [
        QuantityRole.Killed, QuantityRole.Injured, QuantityRole.Arrested, QuantityRole.Abducted,
        QuantityRole.Displaced, QuantityRole.Participants, QuantityRole.Troops,
    ];

    /// <summary>Gets the columns in the order of the table.</summary>
    public static ImmutableArray<EntryColumn> All { get; } =
    [
        Text("id", "#event+id", entry => entry.Id),
        Text("type", "#event+type+v_plover", entry => JsonName.Of(entry.Type)),
        List("modes", "#event+mode+list+v_plover", entry => entry.Modes),
        List("contexts", "#event+context+list+v_plover", entry => entry.Contexts),
        Text("cameo", "#event+code+v_cameo", entry => entry.Cameo),
        Text("acled", "#event+type+v_acled", entry => entry.Acled),
        Number("score", "#event+score+num+v_plover", entry => entry.Score),
        Integer("quad", "#event+quad+code+v_plover", entry => entry.Quad),
        Text("standing", "#status+standing", entry => JsonName.Of(entry.Standing)),
        List("standing_reasons", "#status+reason+list", entry => entry.StandingReasons),
        Day("first_day", "#date+start", entry => entry.From),
        Day("last_day", "#date+end", entry => LastDay(entry)),
        List("actors", "#actor+name+list", entry => entry.Actors),
        List("actor_ids", "#actor+id+list", entry => Parties(entry, PartyRole.Actor, party => party.Id)),
        List("actor_countries", "#actor+country+code+list+v_iso3", entry => Parties(entry, PartyRole.Actor, party => party.Country ?? string.Empty)),
        List("actor_sectors", "#actor+sector+code+list+v_plover", entry => Parties(entry, PartyRole.Actor, Sectors)),
        List("recipients", "#actor+recipient+name+list", entry => entry.Recipients),
        List("recipient_ids", "#actor+recipient+id+list", entry => Parties(entry, PartyRole.Recipient, party => party.Id)),
        List("recipient_countries", "#actor+recipient+country+code+list+v_iso3", entry => Parties(entry, PartyRole.Recipient, party => party.Country ?? string.Empty)),
        List("recipient_sectors", "#actor+recipient+sector+code+list+v_plover", entry => Parties(entry, PartyRole.Recipient, Sectors)),
        Text("place", "#loc+name", entry => entry.Place?.Name),
        Text("place_id", "#loc+id", entry => entry.Place?.Id),
        Text("place_kind", "#loc+type", entry => entry.Place is { } place ? JsonName.Of(place.Kind) : null),
        Integer("geoname_id", "#loc+code+v_geonames", entry => entry.Place?.GeonameId),
        Text("admin1", "#adm1+name", entry => entry.Place?.Admin1),
        Text("country", "#country+code+v_iso3", entry => entry.Place?.Country),
        Number(Latitude, "#geo+lat", entry => entry.Place?.Latitude),
        Number(Longitude, "#geo+lon", entry => entry.Place?.Longitude),
        .. CountedRoles.SelectMany(Figures),
        List("figures_differ", "#affected+differ+list", entry => [.. entry.Figures.Where(figure => figure.Differs).Select(figure => JsonName.Of(figure.Role)).Distinct()]),
        List("other_figures", "#value+other+list", OtherFigures),
        Text("text", "#description", entry => entry.Text),
        List("reports", "#meta+report+id+list", entry => entry.Reports),
        Integer("independent_sources", "#meta+source+num", entry => entry.IndependentSources),
        Day("first_reported", "#date+reported+first", entry => entry.FirstReported),
        Day("last_reported", "#date+reported+last", entry => entry.LastReported),
        Number("confidence", "#meta+confidence+num", entry => entry.Confidence),
        List("reviews", "#meta+review+id+list", entry => entry.Reviews),
    ];

    /// <summary>Returns the last day on which a happening may have been; null when unknown.</summary>
    public static DateOnly? LastDay(Entry entry) => entry.To is { } to && to > DateOnly.MinValue ? to.AddDays(-1) : null;

    private static IEnumerable<EntryColumn> Figures(QuantityRole role)
    {
        string name = JsonName.Of(role);
        yield return Number($"{name}_low", $"#affected+{name}+min", entry => Of(entry).Min(figure => (double?)figure.Low));
        yield return Number($"{name}_high", $"#affected+{name}+max", entry => Of(entry).Max(figure => (double?)figure.High));
        yield return Number($"{name}_latest", $"#affected+{name}", entry => Of(entry).Select(figure => (double?)figure.Latest).FirstOrDefault());

        IEnumerable<EntryFigure> Of(Entry entry) => entry.Figures.Where(figure => figure.Role == role);
    }

    private static string[] OtherFigures(Entry entry) =>
    [
        .. entry.Figures.Where(figure => !CountedRoles.Contains(figure.Role))
            .SelectMany(figure => figure.Tellings.Select(telling => $"{JsonName.Of(figure.Role)}: {telling.Text}"))
            .Distinct(StringComparer.Ordinal),
    ];

    private static string[] Parties(Entry entry, PartyRole role, Func<EntryParty, string> value) =>
        [.. entry.Parties.Where(party => party.Role == role).Select(value)];

    private static string Sectors(EntryParty party) => string.Join('/', party.Sectors);

    private static EntryColumn Text(string name, string hashtag, Func<Entry, string?> value) => new(name, hashtag, ColumnKind.Text, value);

    private static EntryColumn List(string name, string hashtag, Func<Entry, IReadOnlyList<string>> value) => new(name, hashtag, ColumnKind.List, value);

    private static EntryColumn Integer(string name, string hashtag, Func<Entry, long?> value) => new(name, hashtag, ColumnKind.Integer, entry => value(entry));

    private static EntryColumn Number(string name, string hashtag, Func<Entry, double?> value) => new(name, hashtag, ColumnKind.Number, entry => value(entry));

    private static EntryColumn Day(string name, string hashtag, Func<Entry, DateOnly?> value) => new(name, hashtag, ColumnKind.Day, entry => value(entry));
}
