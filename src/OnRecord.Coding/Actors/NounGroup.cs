namespace OnRecord.Coding.Actors;

/// <summary>Nouns that behave alike, as <c>actors.yaml</c> lists them.</summary>
internal sealed class NounGroup
{
    public string One { get; set; } = string.Empty;

    public string? Several { get; set; }

    public string? Use { get; set; }

    public string? Sex { get; set; }

    public List<string> Sectors { get; set; } = [];

    public List<string> National { get; set; } = [];

    public List<string> Words { get; set; } = [];
}
