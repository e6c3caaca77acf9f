using System.Collections.Frozen;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Statements;

/// <summary>Decides what a speaker does in saying something: from the cue, its negation and what is said.</summary>
internal static class ActClassifier
{
    /// <summary>Returns the act and the ground for it.</summary>
    /// <param name="context">The document and the words of the language.</param>
    /// <param name="draft">The statement.</param>
    /// <param name="isOwn">Tells of a token whether it stands for the speaker of the statement.</param>
    public static (StatementAct Act, string Ground) Classify(SpeechContext context, Draft draft, Func<int, bool> isOwn)
    {
        var act = draft.Entry?.Act ?? StatementAct.Assert;
        string lemma = draft.Entry?.Lemma ?? string.Empty;
        if (draft.CueHead >= 0 && Phrases.IsNegated(context.Document, draft.CueHead, context.Lexicon)
            && context.Lexicon.Negated.TryGetValue(act, out var turned))
        {
            return (turned, $"{lemma}, negated");
        }

        if (act == StatementAct.Assert && draft.Entry?.Kind is null or CueKind.Speech)
        {
            foreach (var piece in draft.Content)
            {
                if (ByContent(context, piece, isOwn) is { } found)
                {
                    return found;
                }
            }
        }

        return (act, lemma.Length > 0 ? lemma : "no cue of the lexicon");
    }

    private static (StatementAct Act, string Ground)? ByContent(SpeechContext context, TokenRange content, Func<int, bool> isOwn)
    {
        var document = context.Document;
        var lexicon = context.Lexicon;
        int head = Phrases.HeadOf(document, content);
        for (int guard = 0; guard < content.Length && document.Tokens[head].Upos == Upos.Sconj; guard++)
        {
            head++;
        }

        int subject = Phrases.Dependent(document, head, "nsubj");
        bool first = subject >= 0 && IsFirstPerson(context, subject);
        bool own = first || (subject >= 0 && isOwn(subject));
        bool negated = Phrases.IsNegated(document, head, lexicon);
        if (first && !negated && Performed(context, head) is { } performed)
        {
            return (performed, "the speaker does it in saying so");
        }

        if (Committed(context, head, isOwn) is { } committed)
        {
            return committed;
        }

        if (own && negated && document.Tokens[head].Upos == Upos.Verb && !HasAuxiliary(document, head, lexicon.Obligation) && IsPast(document, head))
        {
            return (StatementAct.Deny, "the speaker did not do it");
        }

        if (!own && (HasAuxiliary(document, head, lexicon.Obligation) || IsImperative(context, head)))
        {
            return (StatementAct.Demand, "it must be done");
        }

        return IsDangerous(context, head) && !negated ? (StatementAct.Warn, "danger in what is said") : CommittedBeside(context, head, isOwn);
    }

    // "The enemy is here, and we will defend the city": who asserts one thing and promises another promises.
    private static (StatementAct Act, string Ground)? CommittedBeside(SpeechContext context, int head, Func<int, bool> isOwn)
    {
        foreach (int joined in context.Document.Dependents(head))
        {
            if (joined > head && context.Document.Tokens[joined].Is("conj") && Committed(context, joined, isOwn) is { } committed)
            {
                return committed;
            }
        }

        return null;
    }

    // "Our territory will not be used": what belongs to the speaker is in the speaker's hand.
    private static (StatementAct Act, string Ground)? Committed(SpeechContext context, int head, Func<int, bool> isOwn)
    {
        int subject = Phrases.Dependent(context.Document, head, "nsubj");
        if (subject < 0 || !HasAuxiliary(context.Document, head, context.Lexicon.Future)
            || !(IsFirstPerson(context, subject) || isOwn(subject) || BelongsToSpeaker(context, subject, isOwn)))
        {
            return null;
        }

        return !Phrases.IsNegated(context.Document, head, context.Lexicon) && context.Lexicon.Hostile.Contains(context.Document.Tokens[head].Lemma)
            ? (StatementAct.Threaten, "the speaker will do harm")
            : (StatementAct.Promise, "the speaker will do it");
    }

    private static bool IsFirstPerson(SpeechContext context, int token) =>
        context.Lexicon.FirstPerson.Contains(context.Document.Tokens[token].Form.ToLowerInvariant());

    private static bool BelongsToSpeaker(SpeechContext context, int noun, Func<int, bool> isOwn)
    {
        foreach (int dependent in context.Document.Dependents(noun))
        {
            if (context.Document.Tokens[dependent].Deprel == "nmod:poss" && (IsFirstPerson(context, dependent) || isOwn(dependent)))
            {
                return true;
            }
        }

        return false;
    }

    // "We reject …", "I apologise": a verb of saying in the present is the act itself.
    private static StatementAct? Performed(SpeechContext context, int head)
    {
        if (context.Document.Tokens[head].Xpos != "VBP")
        {
            return null;
        }

        foreach (var match in context.Lexicon.Match(context.Document, head))
        {
            if (match.Entry is { Kind: CueKind.Speech, Act: not StatementAct.Assert })
            {
                return match.Entry.Act;
            }
        }

        return null;
    }

    private static bool HasAuxiliary(Document document, int head, FrozenSet<string> lemmas)
    {
        foreach (int dependent in document.Dependents(head))
        {
            if (document.Tokens[dependent].Is("aux") && lemmas.Contains(document.Tokens[dependent].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPast(Document document, int head)
    {
        if (document.Tokens[head].Xpos is "VBD" or "VBN")
        {
            return true;
        }

        foreach (int dependent in document.Dependents(head))
        {
            if (document.Tokens[dependent].Is("aux") && document.Tokens[dependent].Xpos == "VBD")
            {
                return true;
            }
        }

        return false;
    }

    // A bare verb without subject or marker, inside a quotation.
    private static bool IsImperative(SpeechContext context, int head)
    {
        var document = context.Document;
        return document.Tokens[head].Xpos == "VB"
            && context.Quotations.Around(head) is not null
            && Phrases.Dependent(document, head, "nsubj") < 0
            && Phrases.Dependent(document, head, "mark") < 0
            && Phrases.Dependent(document, head, "aux") < 0;
    }

    private static bool IsDangerous(SpeechContext context, int head)
    {
        if (context.Document.Tokens[head].Upos is Upos.Noun or Upos.Adj && context.Lexicon.Danger.Contains(context.Document.Tokens[head].Lemma))
        {
            return true;
        }

        foreach (int dependent in context.Document.Dependents(head))
        {
            var word = context.Document.Tokens[dependent];
            if (word.Is("amod") && context.Lexicon.Danger.Contains(word.Lemma))
            {
                return true;
            }
        }

        return false;
    }
}
