namespace OnRecord.Sources;

/// <summary>Why an input gave no report.</summary>
public enum ProblemKind
{
    /// <summary>It could not be opened or read to its end.</summary>
    Unreadable,

    /// <summary>It is larger than one report may be.</summary>
    TooLarge,

    /// <summary>It is not text: a picture, an archive, a program.</summary>
    Binary,

    /// <summary>Its bytes are not text in the encoding that they claim.</summary>
    Encoding,

    /// <summary>There are no words in it.</summary>
    Empty,

    /// <summary>It does not follow the format that it claims.</summary>
    Malformed,

    /// <summary>It is a page without an article.</summary>
    NoArticle,

    /// <summary>It is in a language that is not read.</summary>
    Language,
}
