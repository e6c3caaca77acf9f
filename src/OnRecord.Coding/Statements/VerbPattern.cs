using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Drafts the statement of a cue verb: "the ministry denied that …", "they were accused of …", "“…”, he said".</summary>
internal static class VerbPattern
{
    public static Draft? Draft(SpeechContext context, int verb)
    {
        var document = context.Document;
        if (document.Tokens[verb].Upos is not (Upos.Verb or Upos.Aux) || document.Tokens[verb].Is("amod") || document.Tokens[verb].Is("compound")
            || IsInsidePassOn(context, verb))
        {
            return null;
        }

        foreach (var match in context.Lexicon.Match(document, verb))
        {
            var frame = Phrases.IsPassive(document, verb) || IsReducedPassive(document, verb)
                ? PassiveFrame.Read(context, match)
                : ActiveFrame.Read(context, match);
            if (frame.Content.IsEmpty)
            {
                continue;
            }

            return Assemble(context, match, frame);
        }

        return null;
    }

    /// <summary>Returns the words of a cue verb with its auxiliaries, negation and particles.</summary>
    public static TokenRange CueOf(Document document, int verb, int last)
    {
        int start = verb;
        while (start > 0 && document.SentenceOf(start - 1) == document.SentenceOf(verb) && BelongsToCue(document, start - 1, verb))
        {
            start--;
        }

        // An adverb alone in front is the report's: "Later he said".
        while (start < verb && document.Tokens[start].Upos == Upos.Adv && document.Tokens[start].Is("advmod") && IsFirstAdverb(document, start, verb))
        {
            start++;
        }

        return new TokenRange(start, Math.Max(verb, last) + 1);
    }

    /// <summary>Checks whether a verb is the "saying" of "quoted as saying", a part of the cue above it.</summary>
    public static bool IsInsidePassOn(SpeechContext context, int verb)
    {
        var document = context.Document;
        int head = document.Tokens[verb].Head;
        int mark = Math.Max(Phrases.Dependent(document, verb, "mark"), Phrases.Dependent(document, verb, "case"));
        return head != Token.NoHead && mark >= 0 && document.Tokens[mark].Lemma == context.Lexicon.PassOnMarker
            && context.Lexicon.PassOn.Contains(document.Tokens[head].Lemma);
    }

    private static Draft Assemble(SpeechContext context, CueMatch match, VerbFrame frame)
    {
        var document = context.Document;
        var cue = CueOf(document, match.Token, frame.CueEnd);
        cue = frame.Source > match.Token && cue.Contains(frame.Source) ? CueOf(document, match.Token, match.Token) : cue;
        frame = frame with { Source = OuterSubject(context, match.Token, frame.Source) };
        int speaker = frame.Source < 0 ? -1 : Phrases.Antecedent(document, frame.Source);
        TokenRange? source = frame.Source < 0 ? null : SourcePhrase.Of(document, frame.Source, cue, frame.Content);
        var content = ImmutableArray.CreateBuilder<TokenRange>();
        foreach (var piece in frame.Content)
        {
            content.AddRange(Phrases.Pieces(document, piece, cue, source));
        }

        return new Draft
        {
            Cue = cue,
            CueHead = match.Token,
            Source = source,
            Speaker = speaker,
            Via = frame.Via,
            Hearer = frame.Hearer,
            Content = content.DrainToImmutable(),
            Entry = match.Entry,
            Confidence = ConfidenceOf(document, match.Token, match.Entry, frame, source),
            IsLoose = frame.IsLoose,
            SubjectIsContent = frame.SubjectIsContent,
            Pattern = frame.Name,
        };
    }

    private static double ConfidenceOf(Document document, int verb, CueEntry entry, VerbFrame frame, TokenRange? source)
    {
        double confidence = entry.Kind switch
        {
            CueKind.Speech => 0.8,
            CueKind.Thought => 0.6,
            _ => 0.5,
        };
        confidence -= frame.IsClause ? 0 : 0.15;
        confidence -= frame.IsLoose ? 0.25 : 0;
        confidence -= source is null ? 0.25 : 0;
        confidence -= IsTold(document, verb) ? 0 : 0.25;
        return confidence;
    }

    // What somebody says or has said, not what they may, should or were asked to say.
    private static bool IsTold(Document document, int verb)
    {
        string tag = document.Tokens[verb].Xpos;
        if (tag is "VBD" or "VBZ" or "VBP")
        {
            return true;
        }

        if (tag is "VBN" or "VBG" && document.Tokens[verb].Is("conj") && Phrases.Dependent(document, verb, "aux") < 0)
        {
            return IsTold(document, document.Tokens[verb].Head);
        }

        bool helped = false;
        bool isPredicate = false;
        foreach (int dependent in document.Dependents(verb))
        {
            if (document.Tokens[dependent].Xpos is "VBD" or "VBZ" or "VBP")
            {
                helped |= document.Tokens[dependent].Is("aux");
                isPredicate |= document.Tokens[dependent].Is("cop");
            }
        }

        return isPredicate || (tag is "VBN" or "VBG" && (helped || document.Tokens[verb].Is("advcl")));
    }

    // "said the talks had failed, adding that …": a participle inside what is said belongs to the one who says it.
    private static int OuterSubject(SpeechContext context, int verb, int subject)
    {
        var document = context.Document;
        int clause = document.Tokens[verb].Head;
        if (!(document.Tokens[verb].Is("advcl") || (document.Tokens[verb].Is("conj") && document.Tokens[verb].Xpos == "VBG")) || clause == Token.NoHead || !document.Tokens[clause].Is("ccomp") || Phrases.Dependent(document, verb, "nsubj") >= 0)
        {
            return subject;
        }

        int saying = document.Tokens[clause].Head;
        return context.Lexicon.Match(document, saying).Any(match => match.Entry.Kind == CueKind.Speech) ? Phrases.Subject(document, saying) : subject;
    }

    private static bool IsReducedPassive(Document document, int verb) =>
        document.Tokens[verb].Xpos == "VBN" && document.Tokens[verb].Is("acl") && document.Tokens[verb].Deprel != "acl:relcl";

    private static bool BelongsToCue(Document document, int token, int verb)
    {
        var word = document.Tokens[token];
        return word.Head == verb && (word.Is("aux") || (word.Is("advmod") && word.Upos is Upos.Adv or Upos.Part));
    }

    private static bool IsFirstAdverb(Document document, int token, int verb)
    {
        for (int next = token + 1; next < verb; next++)
        {
            if (document.Tokens[next].Is("aux"))
            {
                return true;
            }
        }

        return token == 0 || document.Tokens[token - 1].Upos == Upos.Punct;
    }
}
