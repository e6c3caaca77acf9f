namespace OnRecord.Coding.Statements;

/// <summary>Describes an ending of verb forms in <c>speech.yaml</c>.</summary>
internal sealed class VerbEnding
{
    /// <summary>Gets or sets how the form ends.</summary>
    public string Form { get; set; } = string.Empty;

    /// <summary>Gets or sets what the lemma has in its place; it may be empty.</summary>
    public string Lemma { get; set; } = string.Empty;
}
