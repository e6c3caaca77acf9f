using OnRecord.Model;

namespace OnRecord.Language.Tokenization;

/// <summary>
/// Cuts text into tokens and sentences, as the language pack's <c>tokens.yaml</c> says.
/// Offsets are exact, nothing is changed or dropped but white space, control and direction marks. Thread-safe; linear in the text.
/// </summary>
public sealed class Tokenizer
{
    private readonly ChunkSplitter _chunks;
    private readonly SentenceSplitter _sentences;

    private Tokenizer(TokenRules rules)
    {
        _chunks = new ChunkSplitter(rules);
        _sentences = new SentenceSplitter(rules);
    }

    /// <summary>Loads the tokeniser of a language.</summary>
    /// <param name="pack">The language pack.</param>
    /// <exception cref="InvalidDataException">The pack's <c>tokens.yaml</c> is not well formed.</exception>
    public static Tokenizer Load(LanguagePack pack) => new(pack.ReadYaml<TokenRules>("tokens.yaml"));

    /// <summary>Cuts a text into tokens and sentences.</summary>
    /// <param name="text">Any text; it may be empty or ill-formed UTF-16.</param>
    public TokenizedText Tokenize(string text)
    {
        var tokens = new List<TextSpan>((text.Length / 5) + 1);
        int index = 0;
        while (index < text.Length)
        {
            if (Characters.IsSeparator(text[index]))
            {
                index++;
                continue;
            }

            int start = index;
            while (index < text.Length && !Characters.IsSeparator(text[index]))
            {
                index++;
            }

            _chunks.Split(text, start, index, tokens);
        }

        return new TokenizedText(text, [.. tokens], _sentences.Split(text, tokens));
    }
}
