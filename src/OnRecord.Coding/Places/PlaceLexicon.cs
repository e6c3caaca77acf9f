using System.Collections.Frozen;
using OnRecord.Language;
using OnRecord.Model;

namespace OnRecord.Coding.Places;

/// <summary>The words by which a language speaks of places, from <c>places.yaml</c>.</summary>
internal sealed class PlaceLexicon
{
    private const string FileName = "places.yaml";

    private PlaceLexicon(PlacesFile file)
    {
        KindWords = file.KindWords.ToFrozenDictionary(
            pair => pair.Key,
            pair => pair.Value.Select(kind => Enum.Parse<PlaceKind>(kind, ignoreCase: true)).ToFrozenSet(),
            StringComparer.OrdinalIgnoreCase);
        Directions = file.Directions.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        FeatureWords = Words(file.FeatureWords);
        StreetWords = Words(file.StreetWords);
        BorderNouns = Words(file.BorderNouns);
        BorderBetween = Words(file.BorderBetween);
        BorderWith = Words(file.BorderWith);
        BorderAnd = Words(file.BorderAnd);
        CapitalNouns = Words(file.CapitalNouns);
        PlacePrepositions = Words(file.PlacePrepositions);
        Containers = Words(file.Containers);
        Fillers = Words(file.Fillers);
        Articles = Words(file.Articles);
        Possessives = Words(file.Possessives);
        NotPlaces = Words(file.NotPlaces);
        BorderName = file.BorderName;
        OneSidedBorderName = file.OneSidedBorderName;
        DirectionName = file.DirectionName;
    }

    public FrozenDictionary<string, FrozenSet<PlaceKind>> KindWords { get; }

    public FrozenDictionary<string, DirectionEntry> Directions { get; }

    public FrozenSet<string> FeatureWords { get; }

    public FrozenSet<string> StreetWords { get; }

    public FrozenSet<string> BorderNouns { get; }

    public FrozenSet<string> BorderBetween { get; }

    public FrozenSet<string> BorderWith { get; }

    public FrozenSet<string> BorderAnd { get; }

    public FrozenSet<string> CapitalNouns { get; }

    public FrozenSet<string> PlacePrepositions { get; }

    public FrozenSet<string> Containers { get; }

    public FrozenSet<string> Fillers { get; }

    public FrozenSet<string> Articles { get; }

    public FrozenSet<string> Possessives { get; }

    public FrozenSet<string> NotPlaces { get; }

    public string BorderName { get; }

    public string OneSidedBorderName { get; }

    public string DirectionName { get; }

    public static PlaceLexicon Load(LanguagePack pack) => new(pack.ReadYaml<PlacesFile>(FileName));

    private static FrozenSet<string> Words(List<string> words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
