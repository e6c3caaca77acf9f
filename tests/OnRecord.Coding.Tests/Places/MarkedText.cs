using System.Collections.Immutable;
using System.Text;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Tests.Places;

/// <summary>
/// Builds documents from marked words: tokens parted by spaces, names in brackets with their kind, <c>[Kabul]P</c>, <c>[Sami Khan]N</c>.
/// Capitalised words are proper nouns, others nouns, but for those with a tag of their own: <c>fled/VERB</c>. A word after ~ is joined to the one before. Sentences end at a full stop.
/// </summary>
internal static class MarkedText
{
    public static Document Read(string marked)
    {
        var text = new StringBuilder();
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var names = ImmutableArray.CreateBuilder<Name>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        int nameStart = -1;
        int sentenceStart = 0;
        foreach (string piece in marked.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string word = piece;
            if (word[0] == '[')
            {
                nameStart = tokens.Count;
                word = word[1..];
            }

            NameKind? ends = null;
            int bracket = word.IndexOf(']');
            if (bracket >= 0)
            {
                ends = word[^1] switch { 'P' => NameKind.Place, 'N' => NameKind.Person, 'O' => NameKind.Organisation, _ => NameKind.Other };
                word = word[..bracket];
            }

            AddToken(text, tokens, word, sentenceStart);
            if (ends is { } kind)
            {
                names.Add(new Name(kind, new TokenRange(nameStart, tokens.Count), 0.95f));
            }

            if (word == ".")
            {
                sentences.Add(SentenceFrom(tokens, sentenceStart));
                sentenceStart = tokens.Count;
            }
        }

        if (sentenceStart < tokens.Count)
        {
            sentences.Add(SentenceFrom(tokens, sentenceStart));
        }

        return new Document(text.ToString(), tokens.ToImmutable(), sentences.ToImmutable(), names.ToImmutable(), []);
    }

    private static void AddToken(StringBuilder text, ImmutableArray<Token>.Builder tokens, string word, int sentenceStart)
    {
        string form = word;
        var upos = char.IsLetter(word[0]) ? char.IsUpper(word[0]) ? Upos.Propn : Upos.Noun : Upos.Punct;
        int slash = word.IndexOf('/');
        if (slash > 0)
        {
            form = word[..slash];
            upos = Enum.Parse<Upos>(word[(slash + 1)..], ignoreCase: true);
        }

        if (form[0] == '~')
        {
            form = form[1..];
            upos = char.IsLetter(form[0]) ? upos : Upos.Punct;
        }
        else if (text.Length > 0)
        {
            text.Append(' ');
        }

        bool isFirst = tokens.Count == sentenceStart;
        tokens.Add(new Token
        {
            Span = new TextSpan(text.Length, text.Length + form.Length),
            Form = form,
            Lemma = upos == Upos.Noun && form.EndsWith('s') ? form[..^1] : form,
            Upos = upos,
            Xpos = "",
            Head = isFirst ? Token.NoHead : sentenceStart,
            Deprel = isFirst ? "root" : "dep",
        });
        text.Append(form);
    }

    private static Sentence SentenceFrom(ImmutableArray<Token>.Builder tokens, int start) =>
        new(new TokenRange(start, tokens.Count), new TextSpan(tokens[start].Span.Start, tokens[^1].Span.End));
}
