using OnRecord.Language.Documents;

namespace OnRecord.Coding.Events;

/// <summary>Finds the event words that hyphens part into several tokens: "sit-in", "cease-fire", "hostage-taking".</summary>
internal static class HyphenatedWords
{
    private const string Hyphen = "-";

    /// <summary>Returns the lemmas of a document's hyphenated event words, each by the token that heads it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The event words.</param>
    public static Dictionary<int, string> In(Document document, EventLexicon lexicon)
    {
        var found = new Dictionary<int, string>();
        for (int hyphen = 1; hyphen < document.Tokens.Length - 1; hyphen++)
        {
            if (document.Tokens[hyphen].Form == Hyphen && IsTight(document, hyphen) && WordAround(document, hyphen, lexicon) is { } word)
            {
                found[HeadOf(document, hyphen)] = word;
            }
        }

        return found;
    }

    private static bool IsTight(Document document, int hyphen) =>
        document.Tokens[hyphen - 1].Span.End == document.Tokens[hyphen].Span.Start
        && document.Tokens[hyphen].Span.End == document.Tokens[hyphen + 1].Span.Start;

    private static string? WordAround(Document document, int hyphen, EventLexicon lexicon)
    {
        string first = document.Tokens[hyphen - 1].Form.ToLowerInvariant();
        string last = document.Tokens[hyphen + 1].Form.ToLowerInvariant();
        string lemma = document.Tokens[hyphen + 1].Lemma.ToLowerInvariant();
        return lexicon.Hyphenated.TryGetValue($"{first}-{last}", out string? word) || lexicon.Hyphenated.TryGetValue($"{first}-{lemma}", out word)
            ? word
            : null;
    }

    // The part that hangs on a word outside; the first where both do.
    private static int HeadOf(Document document, int hyphen) =>
        document.Tokens[hyphen - 1].Head == hyphen + 1 ? hyphen + 1 : hyphen - 1;
}
