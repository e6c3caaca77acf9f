using System.Collections.Immutable;
using OnRecord.Language.Documents;
using OnRecord.Language.Tokenization;
using OnRecord.Model;

namespace OnRecord.Language.Tests.Analysis;

/// <summary>Tokenised texts for tests: tokens parted by one blank, sentences by a line break.</summary>
internal static class Texts
{
    public static readonly LanguagePack English = LanguagePack.Open("en");

    public static TokenizedText Of(params string[] sentences)
    {
        var tokens = ImmutableArray.CreateBuilder<TextSpan>();
        var ranges = ImmutableArray.CreateBuilder<TokenRange>();
        int offset = 0;
        foreach (string sentence in sentences)
        {
            int first = tokens.Count;
            foreach (string token in sentence.Split(' '))
            {
                tokens.Add(new TextSpan(offset, offset + token.Length));
                offset += token.Length + 1;
            }

            ranges.Add(new TokenRange(first, tokens.Count));
        }

        return new TokenizedText(string.Join('\n', sentences), tokens.ToImmutable(), ranges.ToImmutable());
    }
}
