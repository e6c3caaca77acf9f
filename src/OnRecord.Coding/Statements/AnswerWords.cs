namespace OnRecord.Coding.Statements;

/// <summary>Describes the part <c>answers</c> of <c>speech.yaml</c>; the meaning of each key is told there.</summary>
internal sealed class AnswerWords
{
    public List<string> Pronouns { get; set; } = [];

    public List<string> Figures { get; set; } = [];

    public List<string> Amounts { get; set; } = [];

    public List<string> Blame { get; set; } = [];

    public List<string> Refutations { get; set; } = [];
}
