using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Exchange.Tables;
using OnRecord.Model;

namespace OnRecord.Exchange.Acled;

/// <summary>One row of ACLED-shaped data.</summary>
internal static class AcledRow
{
    private const string CivilianTargeting = "Civilian targeting";
    private const string CrowdSize = "crowd size=";
    private const string NoCrowdSize = "no report";

    /// <summary>Gets the headings, ACLED's, in ACLED's order.</summary>
    public static ImmutableArray<string> Headings { get; } =
    [
        "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type",
        "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting",
        "iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision",
        "source", "source_scale", "notes", "fatalities", "tags", "timestamp",
    ];

    /// <summary>Writes the cells of an entry that ACLED's data has room for.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="entry">The entry; has a sub-event type, a country and a time.</param>
    /// <param name="sources">The publishers.</param>
    public static void Write(CsvOutput output, Entry entry, string sources)
    {
        var type = AcledEventType.Find(entry.Acled)!;
        var place = entry.Place!;
        var country = AcledCountry.Find(place.Country)!;
        var time = AcledTime.Of(entry)!.Value;
        var (first, second) = AcledActors.Of(entry, type, country);

        output.Text(place.Country + entry.Id);
        output.Day(time.Day);
        output.Number(time.Day.Year);
        output.Number(time.Precision);
        output.Text(type.Disorder);
        output.Text(type.Type);
        output.Text(entry.Acled);
        Actor(output, first);
        Actor(output, second);
        output.Number(AcledActors.Interaction(first, second));
        output.Text(IsCivilianTargeting(entry, type, first, second) ? CivilianTargeting : null);

        output.Number(country.Iso);
        output.Text(country.Region);
        output.Text(country.Name);
        output.Text(place.Kind is PlaceKind.Admin1 ? place.Name : place.Admin1);
        output.Text(place.Kind is PlaceKind.Admin2 ? place.Name : null);
        output.Text(null);
        output.Text(place.Name);
        output.Number(place.Latitude);
        output.Number(place.Longitude);
        output.Number(Precision(place.Kind));

        output.Text(sources);
        output.Text(null);
        output.Text(entry.Text);
        output.Number(Fatalities(entry));
        output.Text(type.Type is AcledEventType.Protests or AcledEventType.Riots ? Crowd(entry) : null);
        output.Number(Timestamp(entry));
    }

    private static void Actor(CsvOutput output, AcledActor actor)
    {
        output.Text(actor.Name);
        output.Text(actor.Associated);
        output.Number(actor.Inter);
    }

    private static bool IsCivilianTargeting(Entry entry, AcledEventType type, AcledActor first, AcledActor second) =>
        type.Type == AcledEventType.ViolenceAgainstCivilians
        || entry.Acled == AcledEventType.ExcessiveForce
        || (type.Type != AcledEventType.StrategicDevelopments && (first.Inter == AcledActor.Civilians || second.Inter == AcledActor.Civilians));

    // 1 the very place, 2 a part of a region, 3 a larger region.
    private static long Precision(PlaceKind kind) => kind switch
    {
        PlaceKind.Settlement or PlaceKind.Feature => 1,
        PlaceKind.Admin2 => 2,
        _ => 3,
    };

    // ACLED takes the most cautious figure, and 0 where nobody reports deaths.
    private static long Fatalities(Entry entry) =>
        (long)Math.Clamp(entry.Figures.Where(figure => figure.Role == QuantityRole.Killed).Min(figure => (double?)figure.Low) ?? 0, 0, int.MaxValue);

    private static string Crowd(Entry entry) =>
        CrowdSize + (entry.Figures.Where(figure => figure.Role == QuantityRole.Participants)
            .Select(figure => figure.Latest.ToString("R", CultureInfo.InvariantCulture)).FirstOrDefault() ?? NoCrowdSize);

    // When the entry last changed: the beginning of the day on which its latest report was published, in seconds since 1970.
    private static long? Timestamp(Entry entry) => entry.LastReported is { } day
        ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).ToUnixTimeSeconds()
        : null;
}
