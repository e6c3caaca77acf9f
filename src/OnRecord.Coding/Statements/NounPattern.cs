using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Drafts the statement of a cue noun: "the group's claim that …", "expressed concern about …", "there are fears that …".</summary>
internal static class NounPattern
{
    /// <summary>The name in explanations of the pattern whose source is a place: "In the capital, there is concern".</summary>
    public const string AmongName = "noun, said among";

    public static Draft? Draft(SpeechContext context, int noun, Func<int, bool> isSpeaker)
    {
        var document = context.Document;
        if (document.Tokens[noun].Upos != Upos.Noun || document.Tokens[noun].Is("compound"))
        {
            return null;
        }

        foreach (var match in context.Lexicon.Match(document, noun))
        {
            int content = Content(document, match, out bool isClause);
            if (content < 0)
            {
                continue;
            }

            int light = LightVerb(context, noun);
            int source = Source(context, noun, light);
            bool among = source < 0 && (source = Among(context, noun, isSpeaker)) >= 0;

            if (source < 0 && !isClause)
            {
                continue;
            }

            return Assemble(context, match, light, source, content, isClause) is var draft && among ? draft with { Pattern = AmongName } : draft;
        }

        return null;
    }

    private static Draft Assemble(SpeechContext context, CueMatch match, int light, int source, int content, bool isClause)
    {
        var document = context.Document;
        int noun = match.Token;
        var reach = document.Reach(content);
        int preposition = Phrases.Dependent(document, content, "case");
        int last = !isClause && preposition == noun + 1 ? preposition : noun;
        int first = light >= 0 && light < noun ? VerbPattern.CueOf(document, light, light).Start : noun;
        if (light < 0)
        {
            first = FirstModifier(document, noun, source);
        }

        var cue = new TokenRange(first, last + 1);
        var said = new TokenRange(Math.Max(reach.Start, last + 1), Math.Max(reach.End, last + 1));
        TokenRange? phrase = source < 0 ? null : SourcePhrase.Of(document, source, cue, [said]);
        return new Draft
        {
            Cue = cue,
            CueHead = noun,
            Source = phrase,
            Speaker = source < 0 ? -1 : Phrases.Antecedent(document, source),
            Content = Phrases.Pieces(document, said, cue, phrase),
            Entry = match.Entry,
            Confidence = (isClause ? 0.5 : 0.4) + (light >= 0 ? 0.1 : 0) - (source < 0 ? 0.2 : 0),
            Pattern = light >= 0 ? "noun with light verb" : "noun",
        };
    }

    private static int Content(Document document, CueMatch match, out bool isClause)
    {
        foreach (int dependent in document.Dependents(match.Token))
        {
            var word = document.Tokens[dependent];
            if (dependent < match.Token)
            {
                continue;
            }

            int mark = Phrases.Dependent(document, dependent, "mark");
            bool infinitive = mark >= 0 && document.Tokens[mark].Upos == Upos.Part;
            bool clause = word.Is("ccomp") || (word.Is("acl") && word.Deprel != "acl:relcl" && mark >= 0);
            if (clause && (infinitive ? match.Entry.TakesInfinitive : match.Entry.TakesClause))
            {
                isClause = true;
                return dependent;
            }

            if (word.Is("nmod") && match.Entry.Prepositions.Contains(Phrases.Preposition(document, dependent)))
            {
                isClause = false;
                return dependent;
            }
        }

        isClause = false;
        return -1;
    }

    private static int LightVerb(SpeechContext context, int noun)
    {
        var word = context.Document.Tokens[noun];
        return word.Is("obj") && context.Lexicon.LightVerbs.Contains(context.Document.Tokens[word.Head].Lemma) ? word.Head : -1;
    }

    private static int Source(SpeechContext context, int noun, int light)
    {
        var document = context.Document;
        if (light >= 0)
        {
            return Phrases.Subject(document, light);
        }

        foreach (int dependent in document.Dependents(noun))
        {
            var word = document.Tokens[dependent];
            bool agent = word.Is("nmod") && context.Lexicon.SourceMarkers.Contains(Phrases.Preposition(document, dependent));
            if (word.Deprel == "nmod:poss" || agent)
            {
                return dependent;
            }
        }

        return -1;
    }

    // "In the capital, there is concern that …": a name before the cue stands for those who say it.
    private static int Among(SpeechContext context, int noun, Func<int, bool> isSpeaker)
    {
        var document = context.Document;
        int verb = document.Tokens[noun].Head;
        if (verb == Token.NoHead || Phrases.Dependent(document, verb, "expl") is var there && (there < 0 || there > noun))
        {
            return -1;
        }

        int first = document.Sentences[document.SentenceOf(noun)].Tokens.Start;
        for (int token = there - 1; token >= first; token--)
        {
            if (isSpeaker(token) && context.Lexicon.ExistentialSources.Contains(Phrases.Preposition(document, token)))
            {
                return token;
            }
        }

        return -1;
    }

    private static int FirstModifier(Document document, int noun, int source)
    {
        int first = noun;
        foreach (int dependent in document.Dependents(noun))
        {
            if (dependent < first && dependent != source && document.Tokens[dependent].Is("amod"))
            {
                first = dependent;
            }
        }

        return source >= first ? noun : first;
    }
}
