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

        int first = range.Start;
        if (first + 1 < range.End && Quotations.IsMark(document.Tokens[first].Form))
        {
            first++;
        }

        int colon = first;
        while (colon < range.End && colon - first <= LongestSource && document.Tokens[colon].Form != ":")
        {
            colon++;
        }

        var source = new TokenRange(first, colon);
        var content = Phrases.Trim(document, new TokenRange(Math.Min(colon + 1, range.End), range.End));
        if (colon == first || colon >= range.End || document.Tokens[colon].Form != ":" || content.Length < ShortestContent)
        {
            return null;
        }

        // "WALLACE: …" in a transcript: a name in capitals speaks to the end of the paragraph.
        if (IsCapital(document, source))
        {
            return Assemble(source, colon, source.End - 1, Phrases.Trim(document, new TokenRange(content.Start, ParagraphEnd(document, content.End))));
        }

        if (first > range.Start)
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

        return speaker < 0 ? null : Assemble(source, colon, speaker, content);
    }

    private static Draft Assemble(TokenRange source, int colon, int speaker, TokenRange content) => new()
    {
        Cue = new TokenRange(colon, colon + 1),
        CueHead = colon,
        Source = source,
        Speaker = speaker,
        Content = [content],
        Confidence = 0.7,
        Pattern = "colon headline",
    };

    private static bool IsCapital(Document document, TokenRange source)
    {
        bool word = false;
        for (int token = source.Start; token < source.End; token++)
        {
            string form = document.Tokens[token].Form;
            if (form.AsSpan().ContainsAnyInRange('a', 'z') || document.Tokens[token].Upos is Upos.Num)
            {
                return false;
            }

            word |= form.Length > 1 && char.IsUpper(form[0]);
        }

        return word;
    }

    private static int ParagraphEnd(Document document, int token)
    {
        while (token < document.Tokens.Length && !Quotations.StartsParagraph(document, token))
        {
            token++;
        }

        return token;
    }
}
