namespace OnRecord.Language.Analysis;

/// <summary>What decoding adds to the scores of one kind of spans, as <c>analyser.yaml</c> has it.</summary>
internal sealed class SpanBias
{
    /// <summary>Gets or sets the name of the spans' role.</summary>
    public string Role { get; set; } = string.Empty;

    /// <summary>Gets or sets what is added where a word lies outside.</summary>
    public float Outside { get; set; }

    /// <summary>Gets or sets what is added where a word begins a span.</summary>
    public float Begin { get; set; }

    /// <summary>Gets or sets what is added where a span ends and neither side is punctuation.</summary>
    public float End { get; set; }

    /// <summary>Gets or sets what is added where a span begins inside a sentence and not after punctuation.</summary>
    public float Start { get; set; }
}
