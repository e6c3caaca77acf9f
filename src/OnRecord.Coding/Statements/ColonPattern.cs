using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Drafts the statement of a headline: "Ministry: Border is calm".</summary>
internal static class ColonPattern
{
    // A source longer than this is a sentence of its own.
    private const int LongestSource = 6;
    private const int ShortestContent = 2;

    /// <summary>Drafts from a line that begins with a sentence; null where the line is no headline with a speaker.</summary>
    /// <param name="context">The document and the words of the language.</param>
    /// <param name="sentence">The index of the sentence.</param>
    /// <param name="isSpeaker">Tells of a token whether it heads the mention of an actor or a name.</param>
    public static Draft? Draft(SpeechContext context, int sentence, Func<int, bool> isSpeaker)
    {
        var document = context.Document;
        var range = document.Sentences[sentence].Tokens;
        if (!Quotations.StartsParagraph(document, range.Start))
        {
            return null;
        }

        int colon = range.Start;
        while (colon < range.End && colon - range.Start <= LongestSource && document.Tokens[colon].Form != ":")
        {
            colon++;
        }

        var source = new TokenRange(range.Start, colon);
        var content = Phrases.Trim(document, new TokenRange(Math.Min(colon + 1, range.End), range.End));
        if (colon == range.Start || colon >= range.End || document.Tokens[colon].Form != ":" || content.Length < ShortestContent)
        {
            return null;
        }

        int speaker = -1;
        for (int token = source.Start; token < source.End; token++)
        {
            var word = document.Tokens[token];
            if (word.Upos is Upos.Verb or Upos.Punct or Upos.Num || context.Lexicon.NotSpeakers.Contains(word.Form.ToLowerInvariant()))
            {
                return null;
            }

            if (isSpeaker(token) || context.Lexicon.HeadlineSpeakers.Contains(word.Form.ToLowerInvariant()))
            {
                speaker = token;
            }
        }

        return speaker < 0
            ? null
            : new Draft
            {
                Cue = new TokenRange(colon, colon + 1),
                CueHead = colon,
                Source = source,
                Speaker = speaker,
                Content = [content],
                Confidence = 0.7,
                Pattern = "colon headline",
            };
    }
}
