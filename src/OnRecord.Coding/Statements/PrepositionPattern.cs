using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Drafts the statement of a source in a prepositional phrase: "according to the ministry, …".</summary>
internal static class PrepositionPattern
{
    /// <summary>The name of the pattern in explanations.</summary>
    public const string Name = "source preposition";

    /// <summary>Drafts from the words at a token; null where no source preposition begins there.</summary>
    public static Draft? Draft(SpeechContext context, int token)
    {
        var document = context.Document;
        int length = Length(context, token);
        if (length == 0)
        {
            return null;
        }

        var sentence = document.Sentences[document.SentenceOf(token)].Tokens;
        int source = Noun(document, token, length, sentence);
        if (source < 0)
        {
            return null;
        }

        var cue = new TokenRange(token, token + length);
        var phrase = SourcePhrase.Of(document, source, cue, []) ?? new TokenRange(source, source + 1);
        phrase = new TokenRange(Math.Max(phrase.Start, cue.End), Math.Max(phrase.End, cue.End + 1));
        if (document.Tokens[phrase.End - 1].Form == ",")
        {
            phrase = new TokenRange(phrase.Start, phrase.End - 1);
        }

        int clause = Clause(document, source, cue);
        if (clause < 0)
        {
            return null;
        }

        var content = Phrases.Pieces(document, document.Reach(clause), cue, phrase);
        return content.IsEmpty
            ? null
            : new Draft
            {
                Cue = cue,
                CueHead = token,
                Source = phrase,
                Speaker = source,
                Content = content,
                Confidence = 0.8,
                Pattern = Name,
            };
    }

    private static int Length(SpeechContext context, int token)
    {
        foreach (string[] words in context.Lexicon.SourcePrepositions)
        {
            int matched = 0;
            while (matched < words.Length && token + matched < context.Document.Tokens.Length
                && context.Document.Tokens[token + matched].Form.Equals(words[matched], StringComparison.OrdinalIgnoreCase))
            {
                matched++;
            }

            if (matched == words.Length)
            {
                return matched;
            }
        }

        return 0;
    }

    // The noun that the preposition's words hang on, directly or through one another.
    private static int Noun(Document document, int token, int length, TokenRange sentence)
    {
        // "in the words of the minister": the noun hangs on the preposition's own noun.
        for (int next = token + length; next < sentence.End; next++)
        {
            int head = document.Tokens[next].Head;
            if (head >= token && head < token + length && document.Tokens[next].Is("nmod"))
            {
                return next;
            }
        }

        for (int word = token; word < token + length && sentence.Contains(word); word++)
        {
            int head = document.Tokens[word].Head;
            if (head >= token + length)
            {
                return head;
            }
        }

        return -1;
    }

    private static int Clause(Document document, int source, TokenRange cue)
    {
        int head = document.Tokens[source].Head;
        while (head != Token.NoHead && (cue.Contains(head) || document.Reach(head).Length <= cue.Length + document.Reach(source).Length))
        {
            head = document.Tokens[head].Head;
        }

        return head == Token.NoHead ? -1 : head;
    }
}
