using System.Collections.Immutable;
using OnRecord.Coding.Times;
using OnRecord.Language;
using OnRecord.Language.Documents;
using OnRecord.Language.Tokenization;
using OnRecord.Model;

namespace OnRecord.Coding.Tests.Times;

/// <summary>Documents without tags and trees, so that a test of words does not hang on the trained network.</summary>
internal static class Plain
{
    private static readonly LanguagePack English = LanguagePack.Open("en");
    private static readonly Tokenizer Tokenizer = Tokenizer.Load(English);

    public static TimeFinder Finder { get; } = TimeFinder.Load(English);

    public static Document Document(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var words = ImmutableArray.CreateBuilder<Token>();
        foreach (var sentence in tokens.Sentences)
        {
            for (int index = sentence.Start; index < sentence.End; index++)
            {
                string form = tokens.Tokens[index].Of(text);
                bool root = index == sentence.Start;
                words.Add(new Token
                {
                    Span = tokens.Tokens[index],
                    Form = form,
                    Lemma = form.ToLowerInvariant(),
                    Upos = Upos.X,
                    Xpos = string.Empty,
                    Head = root ? Token.NoHead : sentence.Start,
                    Deprel = root ? "root" : "dep",
                });
            }
        }

        return new Document(
            text,
            words.ToImmutable(),
            [.. tokens.Sentences.Select(range => new Sentence(
                range, new TextSpan(tokens.Tokens[range.Start].Start, tokens.Tokens[range.End - 1].End)))],
            [],
            []);
    }

    public static ImmutableArray<TimeExpression> Times(string text, string? published) =>
        Finder.Find(Document(text), published is null ? null : DateOnly.Parse(published), explain: true);
}
