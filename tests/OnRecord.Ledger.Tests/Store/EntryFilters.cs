using OnRecord.Ledger.Queries;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Ledger.Tests.Store;

/// <summary>Filters with the plain meaning of each, made to meet some of the entries given.</summary>
internal static class EntryFilters
{
    public static IEnumerable<(EntryFilter Filter, Func<Entry, bool> Test)> Of(IReadOnlyList<Entry> all)
    {
        var one = all.First(static entry => entry.Place is not null && entry.Parties.Count > 1);
        string party = one.Parties[0].Id;
        string name = one.Parties[0].Name[..^1];
        string place = one.Place!.Name;
        var day = one.From!.Value;
        yield return (new() { Types = [one.Type] }, entry => entry.Type == one.Type);
        yield return (new() { Types = [one.Type, EventType.Aid] }, entry => entry.Type == one.Type || entry.Type == EventType.Aid);
        yield return (new() { Countries = [one.Place.Country!] }, entry => entry.Place?.Country == one.Place.Country || entry.Parties.Any(other => other.Country == one.Place.Country));
        yield return (new() { Party = party }, entry => entry.Parties.Any(other => other.Id == party));
        yield return (new() { Party = name.ToUpperInvariant() }, entry => entry.Parties.Any(other => other.Name.Contains(name, StringComparison.OrdinalIgnoreCase)));
        yield return (new() { Place = one.Place.Id }, entry => entry.Place?.Id == one.Place.Id);
        yield return (new() { Place = place }, entry => entry.Place?.Name.Contains(place, StringComparison.Ordinal) == true);
        yield return (new() { From = day }, entry => entry.To > day);
        yield return (new() { To = day }, entry => entry.From < day);
        yield return (new() { From = day, To = day.AddDays(2), Types = [one.Type] }, entry => entry.Type == one.Type && entry.To > day && entry.From < day.AddDays(2));
        yield return (new() { Standings = [Standing.Reported] }, static entry => entry.Standing == Standing.Reported);
        yield return (new() { MinSources = 2 }, static entry => entry.IndependentSources >= 2);
        yield return (new() { MinSources = 1 }, static _ => true);
        yield return (new() { Reviewed = false }, static _ => true);
        yield return (new() { Report = one.Reports[0] }, entry => entry.Reports.Contains(one.Reports[0]));
        yield return (new() { Text = $"{place} {one.Parties[0].Name}" }, entry => Words(place).Concat(Words(one.Parties[0].Name)).All(Has(entry)));
        yield return (new() { Near = new Circle(one.Place.Latitude!.Value, one.Place.Longitude!.Value, 10) }, entry => entry.Place?.Latitude == one.Place.Latitude && entry.Place?.Longitude == one.Place.Longitude);
        yield return (new() { Near = new Circle(0, 0, 20_040), Text = place }, entry => Words(place).All(Has(entry)));
    }

    private static string[] Words(string text) => text.ToLowerInvariant().Split(' ');

    private static Func<string, bool> Has(Entry entry)
    {
        var words = new[] { entry.Text, entry.Place?.Name, entry.Place?.Admin1 }.Concat(entry.Parties.Select(static party => party.Name)).OfType<string>()
            .SelectMany(static text => text.ToLowerInvariant().Split([' ', '.', '-', ','], StringSplitOptions.RemoveEmptyEntries)).ToHashSet();
        return words.Contains;
    }
}
