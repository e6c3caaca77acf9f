using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.World.Names;

namespace OnRecord.World.Places;

/// <summary>The countries, read from <c>countries.tsv</c>.</summary>
internal sealed class CountryTable
{
    public const string FileName = "countries.tsv";

    /// <summary>Heads the column names; the order is that of <see cref="Parse"/>.</summary>
    public const string Header = "# iso3\tiso2\tname\tother names\tdemonyms\tsecondary demonyms\tneighbours\tcontinent\tlatitude\tlongitude\tpopulation\tarea\tgeoname id";

    private readonly FrozenDictionary<string, Country> _byIso3;
    private readonly FrozenDictionary<string, ImmutableArray<Country>> _byDemonym;

    private CountryTable(ImmutableArray<Country> countries)
    {
        Countries = countries;
        _byIso3 = countries.ToFrozenDictionary(country => country.Iso3, StringComparer.Ordinal);
        _byDemonym = countries.SelectMany(country => country.Demonyms.Select(demonym => (demonym, country)))
            .Concat(countries.SelectMany(country => country.SecondaryDemonyms.Select(demonym => (demonym, country))))
            .GroupBy(pair => NameKey.Fold(pair.demonym), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.country).Distinct().ToImmutableArray(), StringComparer.Ordinal);
    }

    public ImmutableArray<Country> Countries { get; }

    public static CountryTable Read(string path) => new([.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)]);

    public Country? Find(string iso3) => _byIso3.GetValueOrDefault(iso3);

    public ImmutableArray<Country> FindByDemonym(string folded) => _byDemonym.GetValueOrDefault(folded, []);

    private static Country Parse(string line, int index)
    {
        string[] fields = line.Split('\t');
        if (fields.Length != 13)
        {
            throw new InvalidDataException($"{FileName}, country {index + 1}: {fields.Length} fields instead of 13.");
        }

        return new Country
        {
            Iso3 = fields[0],
            Iso2 = fields[1],
            Name = fields[2],
            OtherNames = List(fields[3]),
            Demonyms = List(fields[4]),
            SecondaryDemonyms = List(fields[5]),
            Neighbours = List(fields[6]),
            Continent = fields[7],
            Point = new GeoPoint(double.Parse(fields[8]), double.Parse(fields[9])),
            Population = long.Parse(fields[10]),
            Area = double.Parse(fields[11]),
            GeonameId = int.Parse(fields[12]),
            Index = index,
        };
    }

    private static ImmutableArray<string> List(string field) => field.Length == 0 ? [] : [.. field.Split('|')];
}
