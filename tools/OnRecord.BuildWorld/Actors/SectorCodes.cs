using OnRecord.Model.Plover;

namespace OnRecord.BuildWorld.Actors;

/// <summary>Turns the actor codes of CAMEO and PETRARCH into a country and today's PLOVER sectors.</summary>
internal sealed class SectorCodes
{
    private readonly Dictionary<string, string> _sectors;
    private readonly HashSet<string> _countries;

    /// <summary>Country codes that ISO has changed since, or that the dictionaries write otherwise.</summary>
    private readonly Dictionary<string, string> _renamed = new()
    {
        ["ROM"] = "ROU", ["TMP"] = "TLS", ["ZAR"] = "COD", ["KSV"] = "XKX", ["ITL"] = "ITA", ["JAP"] = "JPN", ["VTN"] = "VNM",
        ["YUG"] = "SRB", ["SCG"] = "SRB", ["FRY"] = "SRB", ["PAL"] = "PSE",
    };

    public SectorCodes(string path, IEnumerable<string> countries)
    {
        _countries = [.. countries];
        _sectors = Tsv.Read(path).ToDictionary(row => row("cameo"), row => row("plover"));
        if (_sectors.Values.FirstOrDefault(sector => !PloverVocabulary.Sectors.Contains(sector)) is { } unknown)
        {
            throw new InvalidDataException($"{path}: {unknown} is no PLOVER sector.");
        }
    }

    /// <summary>Returns the country (null for none) and the sectors of a code, most specific first.</summary>
    public (string? Country, string[] Sectors) Read(string code)
    {
        string? country = null;
        var sectors = new List<string>();
        for (int start = 0; start + 3 <= code.Length; start += 3)
        {
            string part = code.Substring(start, 3);
            string renamed = _renamed.GetValueOrDefault(part, part);
            if (_sectors.TryGetValue(part, out string? sector))
            {
                if (!sectors.Contains(sector))
                {
                    sectors.Add(sector);
                }
            }
            else if (country is null && _countries.Contains(renamed))
            {
                country = renamed;
            }
        }

        return (country, Simplify(sectors));
    }

    /// <summary>
    /// A minister of health stands for the government; only branches with a will of their own keep their sector beside it.
    /// Of an association, the field it works in is the more specific.
    /// </summary>
    private static string[] Simplify(List<string> sectors)
    {
        if (sectors.Contains("GOV"))
        {
            return sectors.Contains("SPY") ? ["SPY", "GOV"] : sectors.Contains("JUD") ? ["JUD", "GOV"] : ["GOV"];
        }

        return [.. sectors.OrderBy(sector => sector is "IGO" or "NGO" or "MNC")];
    }
}
