namespace OnRecord.Coding.Statements;

/// <summary>Describes one group of cues in <c>speech.yaml</c>.</summary>
internal sealed class CueGroup
{
    public string Act { get; set; } = string.Empty;

    public string Kind { get; set; } = string.Empty;

    public List<string> Content { get; set; } = [];

    public string Hearer { get; set; } = string.Empty;

    public string HearerIn { get; set; } = string.Empty;

    public List<string> Verbs { get; set; } = [];

    public List<string> Nouns { get; set; } = [];

    public List<string> Adjectives { get; set; } = [];
}
