namespace OnRecord.Coding.Statements;

/// <summary>Describes the part <c>pledges</c> of <c>speech.yaml</c>; the meaning of each key is told there.</summary>
internal sealed class PledgeWords
{
    public List<string> Conditions { get; set; } = [];

    public List<string> Limits { get; set; } = [];

    public List<string> Beginnings { get; set; } = [];
}
