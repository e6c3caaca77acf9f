namespace OnRecord.Coding.Actors;

/// <summary>Pronouns that stand for the same sort of party, as <c>actors.yaml</c> lists them.</summary>
internal sealed class PronounGroup
{
    public string Kind { get; set; } = string.Empty;

    public string? Sex { get; set; }

    public List<string> Words { get; set; } = [];
}
