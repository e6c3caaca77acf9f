using System.Collections.Immutable;
using System.Text;
using OnRecord.Language.Documents;
using OnRecord.Language.Tokenization;
using OnRecord.Model;

namespace OnRecord.Cli.Annotate;

/// <summary>Makes tokenised text of words that somebody else has cut.</summary>
internal static class GivenWords
{
    /// <summary>Returns the words as a text: a space between words, a line break between sentences.</summary>
    /// <param name="sentences">The words of each sentence; none is empty.</param>
    public static TokenizedText Tokenize(IEnumerable<IReadOnlyList<string>> sentences)
    {
        var text = new StringBuilder();
        var tokens = ImmutableArray.CreateBuilder<TextSpan>();
        var ranges = ImmutableArray.CreateBuilder<TokenRange>();
        foreach (var words in sentences)
        {
            int first = tokens.Count;
            foreach (string word in words)
            {
                tokens.Add(new TextSpan(text.Length, text.Length + word.Length));
                text.Append(word).Append(' ');
            }

            text[^1] = '\n';
            ranges.Add(new TokenRange(first, tokens.Count));
        }

        return new TokenizedText(text.ToString(), tokens.ToImmutable(), ranges.ToImmutable());
    }
}
