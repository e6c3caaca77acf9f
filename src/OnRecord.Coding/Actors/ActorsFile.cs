namespace OnRecord.Coding.Actors;

/// <summary>The file <c>actors.yaml</c> of a language pack.</summary>
internal sealed class ActorsFile
{
    public const string FileName = "actors.yaml";

    public List<NounGroup> Nouns { get; set; } = [];

    public Dictionary<string, List<string>> Modifiers { get; set; } = [];

    public List<string> Former { get; set; } = [];

    public List<string> Never { get; set; } = [];

    public List<string> Definite { get; set; } = [];

    public List<TitleGroup> Titles { get; set; } = [];

    public Dictionary<string, List<string>> Offices { get; set; } = [];

    public List<string> Belonging { get; set; } = [];

    public List<string> Locative { get; set; } = [];

    public List<PronounGroup> Pronouns { get; set; } = [];

    public List<string> AgentEndings { get; set; } = [];

    public List<string> Nobody { get; set; } = [];

    public Dictionary<string, List<string>> GivenNames { get; set; } = [];
}
