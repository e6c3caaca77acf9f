using System.Text;
using OnRecord.Model;
using OnRecord.World.Names;
using OnRecord.World.Places;

namespace OnRecord.BuildWorld.Places;

/// <summary>Builds the gazetteer. The same sources give the same bytes.</summary>
internal sealed class PlacesBuild
{
    private readonly CountrySources _countries;
    private readonly DivisionWords _words;
    private readonly Dictionary<string, string> _continents;
    private readonly Dictionary<string, PlaceDraft> _divisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SettledArea> _areas = new(StringComparer.Ordinal);
    private readonly List<PlaceDraft> _admin1 = [];
    private readonly List<PlaceDraft> _admin2 = [];
    private readonly List<PlaceDraft> _others = [];

    private PlacesBuild(CountrySources countries, DivisionWords words)
    {
        _countries = countries;
        _words = words;
        _continents = countries.Countries.ToDictionary(country => country.Iso2, country => country.Continent, StringComparer.Ordinal);
    }

    public static void Run(BuildOptions options, TextWriter log)
    {
        string geo = Path.Combine(options.Data, "geo");
        var countries = CountrySources.Read(Path.Combine(geo, "countryInfo.txt"), Path.Combine(options.Sources, "countries.tsv"));
        var build = new PlacesBuild(countries, DivisionWords.Read(Path.Combine(options.Sources, "division-words.tsv")));
        build.AddDivisions(build._admin1, PlaceKind.Admin1, Path.Combine(geo, "admin1CodesASCII.txt"));
        build.AddDivisions(build._admin2, PlaceKind.Admin2, Path.Combine(geo, "admin2Codes.txt.gz"));
        build.AddTowns(options.Cities!);
        build.AddAreas(Path.Combine(options.Sources, "areas.tsv"));
        build.NameDivisions(Path.Combine(options.Sources, "divisions.tsv"));
        build.PlaceDivisions();
        build.Write(options.Out, log);
    }

    private void AddDivisions(List<PlaceDraft> divisions, PlaceKind kind, string path)
    {
        var known = _countries.Countries.Select(country => country.Iso2).ToHashSet(StringComparer.Ordinal);
        foreach (string[] row in TableFile.Rows(path).OrderBy(row => row[0], StringComparer.Ordinal))
        {
            string[] codes = row[0].Split('.');
            if (!known.Contains(codes[0]))
            {
                continue;
            }

            var draft = new PlaceDraft
            {
                Name = EnglishName(row[1], row[2], codes[0]),
                Kind = kind,
                Countries = [codes[0]],
                Admin1 = $"{codes[0]}.{codes[1]}",
                Admin2 = kind == PlaceKind.Admin2 ? row[0] : null,
                GeonameId = int.Parse(row[3]),
            };
            AddDivisionName(draft, row[1], NameMatch.Main);
            AddDivisionName(draft, row[2], NameMatch.Main);
            divisions.Add(draft);
            _divisions.Add(row[0], draft);
        }
    }

    private void AddDivisionName(PlaceDraft draft, string name, NameMatch match)
    {
        string folded = NameKey.Fold(name);
        draft.AddName(folded, match);
        if (_words.Strip(folded) is { } bare)
        {
            draft.AddName(bare, match == NameMatch.Main ? NameMatch.Short : match);
        }
    }

    private void AddTowns(string path)
    {
        foreach (string[] row in TableFile.Rows(path).OrderBy(row => int.Parse(row[0])))
        {
            string admin1 = $"{row[8]}.{row[10]}";
            string admin2 = $"{admin1}.{row[11]}";
            var draft = new PlaceDraft
            {
                Name = EnglishName(row[1], row[2], row[8]),
                Kind = PlaceKind.Settlement,
                Countries = [row[8]],
                Admin1 = _divisions.ContainsKey(admin1) ? admin1 : null,
                Admin2 = _divisions.ContainsKey(admin2) ? admin2 : null,
                Point = new GeoPoint(double.Parse(row[4]), double.Parse(row[5])),
                Population = double.Parse(row[14]),
                GeonameId = int.Parse(row[0]),
                Rank = RankOf(row[7]),
                IsFormer = row[7] is "PPLH" or "PPLQ" or "PPLW" or "PPLCH",
            };
            draft.AddName(NameKey.Fold(row[1]), NameMatch.Main);
            draft.AddName(NameKey.Fold(row[2]), NameMatch.Main);
            foreach (string name in row[3].Split(',').Where(NameFilter.IsUsable))
            {
                draft.AddName(NameKey.Fold(name), NameMatch.Other);
            }

            _others.Add(draft);
            CountIn(draft, row[8]);
            CountIn(draft, draft.Admin1);
            CountIn(draft, draft.Admin2);
            LendNames(draft);
        }
    }

    private void CountIn(PlaceDraft town, string? division)
    {
        if (division is not null && !town.IsFormer)
        {
            if (!_areas.TryGetValue(division, out var area))
            {
                _areas.Add(division, area = new SettledArea());
            }

            // Parts of a town are counted in the town.
            area.Add(town.Point!.Value, town.Rank == SettlementRank.Section ? 0 : town.Population);
        }
    }

    /// <summary>A division named for its seat goes by the seat's other names too.</summary>
    private void LendNames(PlaceDraft town)
    {
        string? code = town.Rank switch
        {
            SettlementRank.FirstLevelSeat or SettlementRank.Capital => town.Admin1,
            SettlementRank.SecondLevelSeat => town.Admin2,
            _ => null,
        };
        if (code is not null && _divisions[code] is var division && division.Names.Keys.Any(town.Names.ContainsKey))
        {
            foreach (string name in town.Names.Keys)
            {
                division.AddName(name, NameMatch.Other);
            }
        }
    }

    private void AddAreas(string path)
    {
        var iso2 = _countries.Countries.ToDictionary(country => country.Iso3, country => country.Iso2, StringComparer.Ordinal);
        foreach (string[] row in TableFile.Rows(path))
        {
            string[] names = TableFile.List(row[0]);
            string[] where = row[4].Length == 0 ? [] : row[4].Split(',');
            string[] codes = where.Length == 1 ? where[0].Split('.') : [];
            string? division = codes.Length == 2 ? $"{iso2[codes[0]]}.{codes[1]}" : null;
            if (division is not null && !_divisions.ContainsKey(division))
            {
                throw new InvalidDataException($"areas.tsv: {names[0]} lies in {division}, which is not in the table of divisions.");
            }

            var kind = Enum.Parse<PlaceKind>(row[1], ignoreCase: true);
            var draft = new PlaceDraft
            {
                Name = names[0],
                Kind = kind,
                Countries = [.. where.Select(code => iso2[code.Split('.')[0]])],
                Admin1 = division,
                Point = new GeoPoint(double.Parse(row[2]), double.Parse(row[3])),
                Rank = kind == PlaceKind.Settlement ? SettlementRank.Ordinary : SettlementRank.None,
            };
            AddOwnNames(draft, names);
            _others.Add(draft);
        }
    }

    private void NameDivisions(string path)
    {
        foreach (string[] row in TableFile.Rows(path))
        {
            if (!_divisions.TryGetValue(row[0], out var division))
            {
                throw new InvalidDataException($"divisions.tsv: {row[0]} is not in the table of divisions.");
            }

            foreach (string name in TableFile.List(row[1]))
            {
                AddDivisionName(division, name, NameMatch.Main);
            }

            foreach (string abbreviation in TableFile.List(row[2]))
            {
                division.AddName(NameKey.Fold(abbreviation), NameMatch.Abbreviation);
            }
        }
    }

    private void PlaceDivisions()
    {
        foreach ((string code, var area) in _areas)
        {
            if (_divisions.TryGetValue(code, out var division))
            {
                division.Point = area.Middle();
                division.Population = area.Population;
            }
        }
    }

    private void Write(string folder, TextWriter log)
    {
        var countries = _countries.Countries.Select(country =>
        {
            var draft = new PlaceDraft
            {
                Name = country.Names[0],
                Kind = PlaceKind.Country,
                Countries = [country.Iso2],
                Point = country.Point,
                Population = Math.Max(country.Population, _areas.GetValueOrDefault(country.Iso2)?.Population ?? 0),
                GeonameId = country.GeonameId,
            };
            AddOwnNames(draft, country.Names);
            return draft;
        });
        PlaceDraft[] drafts = [.. countries, .. _admin1, .. _admin2, .. _others];
        long length = PlaceFileWriter.Write(
            Path.Combine(folder, PlaceFile.FileName),
            drafts,
            [_countries.Countries.Length, _admin1.Count, _admin2.Count],
            [.. _countries.Countries.Select(country => country.Iso2)]);
        File.WriteAllLines(
            Path.Combine(folder, CountryTable.FileName),
            _countries.Lines().Prepend(CountryTable.Header),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        log.WriteLine($"{drafts.Length} places, {drafts.Sum(draft => draft.Names.Count)} names, {length} bytes");
    }

    private static void AddOwnNames(PlaceDraft draft, string[] names)
    {
        foreach (string name in names)
        {
            draft.AddName(NameKey.Fold(name), NameMatch.Main);
        }
    }

    /// <summary>
    /// Picks the name without marks where the marks are those of a learned romanisation, which no newspaper prints:
    /// in Africa and Asia but for the countries that write with Latin letters and marks.
    /// </summary>
    private string EnglishName(string name, string ascii, string country)
    {
        string continent = _continents[country];
        return continent is "AS" or "AF" && country is not ("TR" or "AZ" or "TM" or "VN" or "CY") && NameKey.Fold(ascii).Length > 0 ? ascii : name;
    }

    private static SettlementRank RankOf(string feature) => feature switch
    {
        "PPLC" => SettlementRank.Capital,
        "PPLA" => SettlementRank.FirstLevelSeat,
        "PPLA2" => SettlementRank.SecondLevelSeat,
        "PPLA3" => SettlementRank.ThirdLevelSeat,
        "PPLA4" or "PPLA5" => SettlementRank.FourthLevelSeat,
        "PPLX" => SettlementRank.Section,
        _ => SettlementRank.Ordinary,
    };
}
