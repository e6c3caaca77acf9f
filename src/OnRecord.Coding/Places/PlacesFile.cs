namespace OnRecord.Coding.Places;

/// <summary>Describes <c>places.yaml</c>; the meaning of each key is told there.</summary>
internal sealed class PlacesFile
{
    public Dictionary<string, List<string>> KindWords { get; set; } = [];

    public List<string> FeatureWords { get; set; } = [];

    public List<string> StreetWords { get; set; } = [];

    public Dictionary<string, DirectionEntry> Directions { get; set; } = [];

    public List<string> BorderNouns { get; set; } = [];

    public List<string> BorderBetween { get; set; } = [];

    public List<string> BorderWith { get; set; } = [];

    public List<string> BorderAnd { get; set; } = [];

    public List<string> CapitalNouns { get; set; } = [];

    public List<string> PlacePrepositions { get; set; } = [];

    public List<string> Containers { get; set; } = [];

    public List<string> Fillers { get; set; } = [];

    public List<string> Articles { get; set; } = [];

    public List<string> Possessives { get; set; } = [];

    public List<string> NotPlaces { get; set; } = [];

    public string BorderName { get; set; } = "";

    public string OneSidedBorderName { get; set; } = "";

    public string DirectionName { get; set; } = "";
}
