namespace OnRecord.Coding.Actors;

/// <summary>Titles that say the same of a person, as <c>actors.yaml</c> lists them.</summary>
internal sealed class TitleGroup
{
    public string? Sex { get; set; }

    public List<string> Sectors { get; set; } = [];

    public List<string> Words { get; set; } = [];
}
