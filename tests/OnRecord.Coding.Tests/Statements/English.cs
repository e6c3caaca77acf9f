using System.Collections.Immutable;
using OnRecord.Coding.Actors;
using OnRecord.Coding.Places;
using OnRecord.Coding.Statements;
using OnRecord.Language;
using OnRecord.Language.Analysis;
using OnRecord.Language.Documents;
using OnRecord.Language.Tokenization;
using OnRecord.Model;

namespace OnRecord.Coding.Tests.Statements;

/// <summary>Finds statements in English text, with actors, places and times given by their words.</summary>
internal static class English
{
    private static readonly LanguagePack Pack = LanguagePack.Open("en");
    private static readonly Tokenizer Tokenizer = Tokenizer.Load(Pack);
    private static readonly Analyser Analyser = Analyser.Load(Pack);
    private static readonly StatementFinder Finder = StatementFinder.Load(Pack);

    public static ImmutableArray<Statement> StatementsIn(
        string text, string[]? actors = null, string[]? places = null, string[]? times = null, bool explain = false)
    {
        var document = Analyser.Analyse(Tokenizer.Tokenize(text));
        return Finder.Find(new Groundwork(
            new Report { Id = "r", Text = text },
            document,
            [.. (times ?? []).Select((words, index) => TimeOf(text, words, index))],
            [],
            PlacesOf(document, places ?? []),
            ActorsOf(document, actors ?? []),
            explain));
    }

    /// <summary>Writes a statement in one line: act, form, source, cue, content.</summary>
    public static string Show(Statement statement) =>
        $"{statement.Act.ToString().ToLowerInvariant()} {statement.Quoted.ToString().ToLowerInvariant()} [{statement.Source?.Text}] <{statement.Cue?.Text}> "
        + string.Join(" … ", statement.Content.Select(passage => $"{{{passage.Text}}}"));

    // The identity of each is its words.
    private static ActorMap ActorsOf(Document document, string[] names)
    {
        var mentions = names.SelectMany(name => RangesOf(document, name)
                .Select(range => new ActorMention(name, range, HeadOf(document, range), MentionForm.Name)))
            .OrderBy(mention => mention.Tokens.Start);
        return new ActorMap(
            [.. names.Select(name => new Actor { Id = name, Name = name, Kind = ActorKind.Group, Mentions = [] })],
            [.. mentions]);
    }

    private static PlaceMap PlacesOf(Document document, string[] names)
    {
        var mentions = names.SelectMany(name => RangesOf(document, name).Select(range => new PlaceMention(name, range, HeadOf(document, range))))
            .OrderBy(mention => mention.Tokens.Start);
        return new PlaceMap(
            [.. names.Select(name => new Place { Id = name, Name = name, Kind = PlaceKind.Settlement, Mentions = [] })],
            [.. mentions]);
    }

    private static TimeExpression TimeOf(string text, string words, int index)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return new TimeExpression { Id = $"t{index + 1}", Start = start, End = start + words.Length, Text = words, Type = TimeType.Date };
    }

    private static IEnumerable<TokenRange> RangesOf(Document document, string words)
    {
        for (int at = document.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = document.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            yield return document.TokensIn(new TextSpan(at, at + words.Length));
        }
    }

    private static int HeadOf(Document document, TokenRange range)
    {
        int head = range.Start;
        while (head < range.End - 1 && range.Contains(document.Tokens[head].Head))
        {
            head++;
        }

        return head;
    }
}
