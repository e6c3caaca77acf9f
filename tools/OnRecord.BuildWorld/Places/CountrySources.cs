using OnRecord.World.Places;

namespace OnRecord.BuildWorld.Places;

/// <summary>Joins GeoNames' table of countries with our own of names and demonyms.</summary>
internal sealed class CountrySources
{
    private const char PluralMark = '~';
    private const char SecondaryMark = '!';

    private CountrySources(CountryDraft[] countries) => Countries = countries;

    /// <summary>Gets the countries sorted by ISO code.</summary>
    public CountryDraft[] Countries { get; }

    public static CountrySources Read(string geonames, string own)
    {
        var rows = TableFile.Rows(geonames).Where(row => row[0] != "ISO" && row.Length > 17).ToDictionary(row => row[1], StringComparer.Ordinal);
        var byIso2 = rows.Values.ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        return new CountrySources([.. TableFile.Rows(own)
            .OrderBy(row => row[0], StringComparer.Ordinal)
            .Select(row => Join(row, rows[row[0]], byIso2))]);
    }

    public IEnumerable<string> Lines() => Countries.Select(country => string.Join('\t', (string[])
    [
        country.Iso3,
        country.Iso2,
        country.Names[0],
        string.Join('|', country.Names[1..]),
        string.Join('|', country.Demonyms),
        string.Join('|', country.SecondaryDemonyms),
        string.Join('|', country.Neighbours),
        country.Continent,
        country.Point.Latitude.ToString(),
        country.Point.Longitude.ToString(),
        country.Population.ToString(),
        country.Area.ToString(),
        country.GeonameId.ToString(),
    ]));

    private static CountryDraft Join(string[] own, string[] geonames, Dictionary<string, string> byIso2)
    {
        string[] demonyms = TableFile.List(own[4]);
        return new CountryDraft(
            Iso3: own[0],
            Iso2: geonames[0],
            Names: [.. TableFile.List(own[3]).Append(geonames[4]).Distinct(StringComparer.Ordinal)],
            Demonyms: [.. demonyms.Where(demonym => demonym[^1] != SecondaryMark).SelectMany(WithPlural)],
            SecondaryDemonyms: [.. demonyms.Where(demonym => demonym[^1] == SecondaryMark).Select(demonym => demonym[..^1])],
            Neighbours: [.. geonames[17].Split(',').Where(byIso2.ContainsKey).Select(code => byIso2[code]).Order(StringComparer.Ordinal)],
            Continent: geonames[8],
            Point: new GeoPoint(double.Parse(own[1]), double.Parse(own[2])),
            Population: long.Parse(geonames[7]),
            Area: geonames[6].Length == 0 ? 0 : double.Parse(geonames[6]),
            GeonameId: int.Parse(geonames[16]));
    }

    private static IEnumerable<string> WithPlural(string demonym) =>
        demonym[^1] == PluralMark ? [demonym[..^1], demonym[..^1] + "s"] : [demonym];
}
