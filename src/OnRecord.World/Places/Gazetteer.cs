using System.Collections.Immutable;
using OnRecord.Model;
using OnRecord.World.Names;

namespace OnRecord.World.Places;

/// <summary>
/// The places of the world by name: countries, divisions, settlements, regions and well-known features.
/// Immutable and safe to share between threads; about 20 MB of memory.
/// </summary>
public sealed class Gazetteer
{
    /// <summary>The likeness below which <see cref="FindAlike"/> takes two names for different ones.</summary>
    public const double LeastLikeness = 0.8;

    private const int MostAlike = 64;

    private readonly PlaceFile _file;
    private readonly CountryTable _countries;
    private readonly AlikeKeys _alike;

    private Gazetteer(PlaceFile file, CountryTable countries)
    {
        _file = file;
        _countries = countries;
        _alike = new AlikeKeys(file);
    }

    /// <summary>Gets the countries and territories, sorted by ISO code.</summary>
    public ImmutableArray<Country> Countries => _countries.Countries;

    /// <summary>Gets the number of places.</summary>
    public int Count => _file.Records.Length;

    /// <summary>Reads the gazetteer.</summary>
    /// <param name="worldFolder">The folder of the world's files; null for <c>world</c> beside the program.</param>
    /// <exception cref="FileNotFoundException">The folder lacks a file.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">A file is not what it should be.</exception>
    public static Gazetteer Load(string? worldFolder = null)
    {
        string folder = worldFolder ?? Path.Combine(AppContext.BaseDirectory, "world");
        var file = PlaceFile.Read(Path.Combine(folder, PlaceFile.FileName));
        var countries = CountryTable.Read(Path.Combine(folder, CountryTable.FileName));
        return file.Counts[0] == countries.Countries.Length
            ? new Gazetteer(file, countries)
            : throw new InvalidDataException($"{CountryTable.FileName} and {PlaceFile.FileName} at {folder} are not of one build.");
    }

    /// <summary>Returns the country with a code; null when there is none.</summary>
    /// <param name="iso3">An ISO 3166-1 alpha-3 code in capitals.</param>
    public Country? Country(string iso3) => _countries.Find(iso3);

    /// <summary>Returns the countries whose people an adjective or noun means, the likeliest first; empty when none.</summary>
    /// <param name="name">A demonym in singular or plural: Afghan, Emiratis.</param>
    public ImmutableArray<Country> CountriesByDemonym(string name) => _countries.FindByDemonym(NameKey.Fold(name));

    /// <summary>Returns a country as a place.</summary>
    /// <param name="country">A country of this gazetteer.</param>
    public GazetteerPlace PlaceOf(Country country) => new(this, country.Index);

    /// <summary>Returns the capital of a country; null when it has none.</summary>
    /// <param name="country">A country of this gazetteer.</param>
    public GazetteerPlace? CapitalOf(Country country) =>
        _file.Capitals[country.Index] is >= 0 and var capital ? new GazetteerPlace(this, capital) : null;

    /// <summary>Returns the places of the hand-made table of regions and features.</summary>
    public IEnumerable<GazetteerPlace> Notable()
    {
        for (int index = _file.Counts[0]; index < Count; index++)
        {
            if (_file.Records[index].GeonameId == 0)
            {
                yield return new GazetteerPlace(this, index);
            }
        }
    }

    /// <summary>Returns the first-level divisions of a country, or the second-level divisions of a first-level one; empty for all other places.</summary>
    /// <param name="area">A place of this gazetteer.</param>
    public IEnumerable<GazetteerPlace> DivisionsOf(GazetteerPlace area)
    {
        var outer = RecordAt(area.Index);
        bool isCountry = outer.Kind == PlaceKind.Country;
        if (!isCountry && outer.Kind != PlaceKind.Admin1)
        {
            yield break;
        }

        int first = isCountry ? _file.Counts[0] : _file.Counts[0] + _file.Counts[1];
        int count = _file.Counts[isCountry ? 1 : 2];
        for (int index = first; index < first + count; index++)
        {
            var record = RecordAt(index);
            if (isCountry ? record.Country == outer.Country : record.Admin1 == outer.Admin1)
            {
                yield return new GazetteerPlace(this, index);
            }
        }
    }

    /// <summary>Returns the seat of a first-level division; null when none is known.</summary>
    /// <param name="division">A first-level division of this gazetteer.</param>
    public GazetteerPlace? SeatOf(GazetteerPlace division)
    {
        var outer = RecordAt(division.Index);
        for (int index = _file.Counts[0] + _file.Counts[1] + _file.Counts[2]; index < Count && outer.Kind == PlaceKind.Admin1; index++)
        {
            var record = RecordAt(index);
            if (record.Admin1 == outer.Admin1 && record.Rank is SettlementRank.FirstLevelSeat or SettlementRank.Capital)
            {
                return new GazetteerPlace(this, index);
            }
        }

        return null;
    }

    /// <summary>Returns the settlements of a country with at least so many inhabitants, parts of settlements and former ones left out.</summary>
    /// <param name="country">A country of this gazetteer.</param>
    /// <param name="population">The least number of inhabitants.</param>
    public IEnumerable<GazetteerPlace> Settlements(Country country, double population)
    {
        int first = _file.Counts[0] + _file.Counts[1] + _file.Counts[2];
        for (int index = first; index < _file.Records.Length; index++)
        {
            var record = _file.Records[index];
            if (record.Country == country.Index && record.Kind == PlaceKind.Settlement && !record.IsFormer
                && record.Rank != SettlementRank.Section && record.Population >= population)
            {
                yield return new GazetteerPlace(this, index);
            }
        }
    }

    /// <summary>Returns the places of a name, marks, capitals and punctuation aside.</summary>
    /// <param name="name">The name as a text has it.</param>
    public PlaceCandidates Find(string name)
    {
        string folded = NameKey.Fold(name);
        int key = folded.Length == 0 ? -1 : _file.FindKey(folded);
        if (key < 0)
        {
            return PlaceCandidates.None;
        }

        var postings = _file.PostingsOf(key);
        var candidates = ImmutableArray.CreateBuilder<PlaceCandidate>(postings.Length);
        foreach (int posting in postings)
        {
            candidates.Add(Candidate(posting));
        }

        return new PlaceCandidates(candidates.MoveToImmutable());
    }

    /// <summary>
    /// Returns the places with names that sound alike, the most alike first: Torghundi for Torhondi.
    /// Names of fewer than five letters or three consonants are not looked for: too much is like them.
    /// </summary>
    /// <param name="name">The name as a text has it.</param>
    /// <param name="atLeast">The least likeness wanted, from 0 to 1.</param>
    public PlaceCandidates FindAlike(string name, double atLeast = LeastLikeness)
    {
        var keys = _alike.Find(NameKey.Fold(name), atLeast);
        return keys.Count == 0
            ? PlaceCandidates.None
            : new PlaceCandidates([.. keys
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key)
                .Take(MostAlike)
                .SelectMany(pair => AlikeCandidates(pair.Key, pair.Value))
                .DistinctBy(candidate => candidate.Place)
                .Take(MostAlike)]);
    }

    internal PlaceRecord RecordAt(int index) => _file.Records[index];

    internal string NameOf(int index)
    {
        int name = _file.Records[index].Name;
        return name >= 0 ? _file.NameAt(name) : InTitleCase(_file.KeyAt(~name));
    }

    internal Country? CountryAt(byte index) => index == PlaceRecord.NoCountry ? null : _countries.Countries[index];

    internal ImmutableArray<Country> CountriesOf(int index)
    {
        if (CountryAt(_file.Records[index].Country) is { } only)
        {
            return [only];
        }

        var countries = ImmutableArray.CreateBuilder<Country>();
        var spread = _file.Spread;
        for (int pair = 0; pair < spread.Length; pair += 2)
        {
            if (spread[pair] == index)
            {
                countries.Add(_countries.Countries[spread[pair + 1]]);
            }
        }

        return countries.DrainToImmutable();
    }

    internal GazetteerPlace? Admin1Of(int index)
    {
        var record = _file.Records[index];
        return record.Admin1 == PlaceRecord.NoDivision || record.Kind == PlaceKind.Admin1
            ? null
            : new GazetteerPlace(this, _file.Counts[0] + record.Admin1);
    }

    internal GazetteerPlace? Admin2Of(int index)
    {
        var record = _file.Records[index];
        return record.Admin2 == PlaceRecord.NoDivision || record.Kind == PlaceKind.Admin2
            ? null
            : new GazetteerPlace(this, _file.Counts[0] + _file.Counts[1] + record.Admin2);
    }

    internal bool Contains(int area, int inner)
    {
        if (area == inner)
        {
            return true;
        }

        var outer = _file.Records[area];
        var within = _file.Records[inner];
        return outer.Kind switch
        {
            PlaceKind.Country => within.Country == outer.Country,
            PlaceKind.Admin1 => within.Admin1 == outer.Admin1 && within.Admin1 != PlaceRecord.NoDivision,
            PlaceKind.Admin2 => within.Admin2 == outer.Admin2 && within.Admin2 != PlaceRecord.NoDivision,
            PlaceKind.Region when outer.Country == PlaceRecord.NoCountry && within.Country != PlaceRecord.NoCountry =>
                CountriesOf(area).Contains(_countries.Countries[within.Country]),
            _ => false,
        };
    }

    private static string InTitleCase(string key) => string.Create(key.Length, key, static (title, source) =>
    {
        for (int index = 0; index < source.Length; index++)
        {
            title[index] = index == 0 || source[index - 1] == ' ' ? char.ToUpperInvariant(source[index]) : source[index];
        }
    });

    private PlaceCandidate Candidate(int posting) => new(
        new GazetteerPlace(this, posting & ((1 << PlaceFile.PostingMatchShift) - 1)),
        (NameMatch)(posting >> PlaceFile.PostingMatchShift),
        1);

    private IEnumerable<PlaceCandidate> AlikeCandidates(int key, double likeness)
    {
        int[] postings = _file.PostingsOf(key).ToArray();
        return postings.Select(posting => Candidate(posting) with { Match = NameMatch.Alike, Likeness = likeness });
    }
}
