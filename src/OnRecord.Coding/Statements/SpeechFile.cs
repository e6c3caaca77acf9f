namespace OnRecord.Coding.Statements;

/// <summary>Describes <c>speech.yaml</c>; the meaning of each key is told there.</summary>
internal sealed class SpeechFile
{
    public List<CueGroup> Cues { get; set; } = [];

    public List<VerbEnding> Endings { get; set; } = [];

    public List<string> LightVerbs { get; set; } = [];

    public List<string> Coloring { get; set; } = [];

    public List<string> SourcePrepositions { get; set; } = [];

    public List<string> SourceNouns { get; set; } = [];

    public List<string> PassOn { get; set; } = [];

    public string PassOnMarker { get; set; } = string.Empty;

    public List<string> Vehicles { get; set; } = [];

    public List<string> Sayings { get; set; } = [];

    public List<string> Adverbs { get; set; } = [];

    public List<string> Negations { get; set; } = [];

    public Dictionary<string, string> Negated { get; set; } = [];

    public List<string> Future { get; set; } = [];

    public List<string> FirstPerson { get; set; } = [];

    public List<string> ThirdPerson { get; set; } = [];

    public List<string> Things { get; set; } = [];

    public List<string> Hostile { get; set; } = [];

    public List<string> Obligation { get; set; } = [];

    public List<string> AgentPrepositions { get; set; } = [];

    public List<string> SourceMarkers { get; set; } = [];

    public List<string> Occasions { get; set; } = [];

    public List<string> ExistentialSources { get; set; } = [];

    public List<string> HeadlineSpeakers { get; set; } = [];

    public List<string> CueVehicles { get; set; } = [];

    public CalibrationFile Calibration { get; set; } = new();

    public List<string> Danger { get; set; } = [];

    public List<string> NotSpeakers { get; set; } = [];

    public AnswerWords Answers { get; set; } = new();

    public PledgeWords Pledges { get; set; } = new();
}
