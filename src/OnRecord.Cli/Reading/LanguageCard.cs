namespace OnRecord.Cli.Reading;

/// <summary>A language pack's <c>language.yaml</c>: how a text in the language is known at a glance.</summary>
internal sealed class LanguageCard
{
    /// <summary>Gets or sets the language's own name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Gets or sets the share of common words, from 0 to 1, from which a text is taken to be in the language.</summary>
    public double SureShare { get; set; }

    /// <summary>Gets or sets frequent small words in lower case that other languages do not have, or seldom.</summary>
    public List<string> CommonWords { get; set; } = [];

    /// <summary>Gets or sets frequent small words in lower case that other languages have too.</summary>
    public List<string> SharedWords { get; set; } = [];
}
