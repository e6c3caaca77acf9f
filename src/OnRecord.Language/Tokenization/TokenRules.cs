namespace OnRecord.Language.Tokenization;

/// <summary>What a language pack says of tokens and sentences: the file <c>tokens.yaml</c>.</summary>
internal sealed class TokenRules
{
    /// <summary>Gets the words that keep their full stop and after which a sentence goes on.</summary>
    public List<string> Titles { get; init; } = [];

    /// <summary>Gets the words that keep their full stop and with which a sentence may end.</summary>
    public List<string> Abbreviations { get; init; } = [];

    /// <summary>Gets the words that, after an abbreviation, open a new sentence.</summary>
    public List<string> SentenceOpeners { get; init; } = [];

    /// <summary>Gets the prefixes, in lower case, that stay joined to the word after their hyphen.</summary>
    public List<string> JoinedPrefixes { get; init; } = [];

    /// <summary>Gets the endings, in lower case and with a straight apostrophe, that are words of their own.</summary>
    public List<string> Clitics { get; init; } = [];

    /// <summary>Gets the words, in lower case, that are two written as one, with the length of the first.</summary>
    public Dictionary<string, int> Fusions { get; init; } = [];

    /// <summary>Gets the words, in lower case, that begin with an apostrophe of their own.</summary>
    public List<string> Elisions { get; init; } = [];
}
