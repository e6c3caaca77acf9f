namespace OnRecord.Language.Analysis;

/// <summary>Holds the labels of the analyser's network in the order of its outputs, as <c>analyser.yaml</c> lists them.</summary>
internal sealed class AnalyserDescription
{
    public List<string> Upos { get; set; } = [];

    public List<string> Xpos { get; set; } = [];

    public List<string> Relations { get; set; } = [];

    public List<string> Names { get; set; } = [];

    public List<SpanBias> Spans { get; set; } = [];

    /// <summary>Gets or sets the prepositions that may stand inside a name, in lower case.</summary>
    public List<string> NameLinks { get; set; } = [];

    public List<string> LemmaScripts { get; set; } = [];

    /// <summary>Gets or sets the sizes of the hash tables: four prefixes, four suffixes, the shape.</summary>
    public List<int> Buckets { get; set; } = [];
}
