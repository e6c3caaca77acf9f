using System.Globalization;
using OnRecord.Cli.Rendering;
using OnRecord.Model;

namespace OnRecord.Cli.Listing;

/// <summary>The columns of each list.</summary>
internal static class Layouts
{
    /// <summary>The columns of entries.</summary>
    public static readonly ListLayout<Entry> Entry = new(
        new("id", static entry => entry.Id),
        new("day", static entry => LedgerWords.Days(entry.From, entry.To)),
        new("type", static entry => string.Join('/', [ContractNames.Of(entry.Type), .. entry.Modes])),
        new("standing", static entry => ContractNames.Of(entry.Standing)),
        new("sources", static entry => Number(entry.IndependentSources)),
        new("actors", static entry => string.Join(", ", entry.Actors), IsWide: true),
        new("recipients", static entry => string.Join(", ", entry.Recipients), IsWide: true),
        new("place", static entry => LedgerWords.Place(entry.Place), IsWide: true),
        new("figures", static entry => string.Join("; ", entry.Figures.Select(LedgerWords.Figure)), IsWide: true),
        new("text", static entry => entry.Text, IsWide: true));

    /// <summary>The columns of disputes.</summary>
    public static readonly ListLayout<Dispute> Dispute = new(
        new("id", static dispute => dispute.Id),
        new("kind", static dispute => ContractNames.Of(dispute.Kind)),
        new("proposition", static dispute => dispute.Proposition, IsWide: true),
        new("positions", static dispute => string.Join("; ", dispute.Positions.Select(LedgerWords.Position)), IsWide: true),
        new("settled", static dispute => dispute.Settled, IsWide: true));

    /// <summary>The columns of commitments.</summary>
    public static readonly ListLayout<Commitment> Commitment = new(
        new("id", static commitment => commitment.Id),
        new("on", static commitment => LedgerWords.Day(commitment.On)),
        new("act", static commitment => ContractNames.Of(commitment.Act)),
        new("status", static commitment => ContractNames.Of(commitment.Status)),
        new("party", static commitment => commitment.Party, IsWide: true),
        new("toward", static commitment => string.Join(", ", commitment.Toward), IsWide: true),
        new("text", static commitment => commitment.Text, IsWide: true),
        new("due", static commitment => LedgerWords.Day(commitment.Due)),
        new("evidence", static commitment => Number(commitment.Evidence.Count)));

    /// <summary>The columns of statements.</summary>
    public static readonly ListLayout<LedgerStatement> Statement = new(
        new("id", static statement => statement.Id),
        new("published", static statement => LedgerWords.Day(statement.Published)),
        new("act", static statement => ContractNames.Of(statement.Act)),
        new("speakers", static statement => string.Join(", ", statement.Speakers), IsWide: true),
        new("audience", static statement => string.Join(", ", statement.Audience), IsWide: true),
        new("text", static statement => statement.Text, IsWide: true));

    /// <summary>The columns of actors.</summary>
    public static readonly ListLayout<LedgerActor> Actor = new(
        new("id", static actor => actor.Id),
        new("name", static actor => actor.Name, IsWide: true),
        new("kind", static actor => ContractNames.Of(actor.Kind)),
        new("country", static actor => actor.Country),
        new("sectors", static actor => string.Join(' ', actor.Sectors)),
        new("reports", static actor => Number(actor.Reports)),
        new("acts", static actor => Number(actor.Acts)),
        new("receives", static actor => Number(actor.Receives)),
        new("says", static actor => Number(actor.Says)));

    /// <summary>The columns of places.</summary>
    public static readonly ListLayout<LedgerPlace> Place = new(
        new("id", static place => place.Id),
        new("name", static place => place.Name, IsWide: true),
        new("kind", static place => ContractNames.Of(place.Kind)),
        new("country", static place => place.Country),
        new("admin1", static place => place.Admin1, IsWide: true),
        new("latitude", static place => Degrees(place.Latitude)),
        new("longitude", static place => Degrees(place.Longitude)),
        new("reports", static place => Number(place.Reports)),
        new("events", static place => Number(place.Events)));

    /// <summary>The columns of reviews.</summary>
    public static readonly ListLayout<Review> Review = new(
        new("id", static review => review.Id),
        new("when", static review => review.When.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
        new("kind", static review => ContractNames.Of(review.Kind)),
        new("by", static review => review.By),
        new("about", static review => LedgerWords.Target(review.Target)),
        new("other", static review => review.Other is { } other ? LedgerWords.Target(other) : null),
        new("field", static review => review.Field),
        new("value", static review => review.Value, IsWide: true),
        new("why", static review => review.Why, IsWide: true));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Degrees(double? degrees) => degrees?.ToString("0.####", CultureInfo.InvariantCulture);
}
