namespace OnRecord.Language.Tokenization;

/// <summary>What a language pack says of tokens and sentences: the file <c>tokens.yaml</c>.</summary>
internal sealed class TokenRules
{
    /// <summary>Gets the words that keep their full stop and after which a sentence goes on.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Gets the words that keep their full stop and with which a sentence may end.</summary>
    public IReadOnlyList<string> Abbreviations { get; init; } = [];

    /// <summary>Gets the words that, after an abbreviation, open a new sentence.</summary>
    public IReadOnlyList<string> SentenceOpeners { get; init; } = [];

    /// <summary>Gets the prefixes, in lower case, that stay joined to the word after their hyphen.</summary>
    public IReadOnlyList<string> JoinedPrefixes { get; init; } = [];

    /// <summary>Gets the endings, in lower case and with a straight apostrophe, that are words of their own.</summary>
    public IReadOnlyList<string> Clitics { get; init; } = [];

    /// <summary>Gets the words, in lower case, that are two written as one, with the length of the first.</summary>
    public IReadOnlyDictionary<string, int> Fusions { get; init; } = new Dictionary<string, int>();

    /// <summary>Gets the words, in lower case, that begin with an apostrophe of their own.</summary>
    public IReadOnlyList<string> Elisions { get; init; } = [];
}
