using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Reads passives: "was accused of …", "were told that …", "is expected to …", "was quoted as saying …".</summary>
internal static class PassiveFrame
{
    public static VerbFrame Read(SpeechContext context, CueMatch match)
    {
        var document = context.Document;
        int verb = match.Token;
        int subject = Phrases.Subject(document, verb);
        int agent = VerbArguments.Agent(context, verb);
        var entry = match.Entry;
        if (context.Lexicon.PassOn.Contains(document.Tokens[verb].Lemma) && VerbArguments.Passed(context, verb) is { } passed)
        {
            return new VerbFrame(VerbFrame.PassedOnName, subject, -1, agent, passed.CueEnd, IsClause: true, passed.Content);
        }

        int clause = VerbArguments.Clause(document, verb, entry, match.Last);
        if (clause >= 0 && document.Tokens[clause].Is("xcomp") && !entry.HearerIsObject)
        {
            return subject < 0
                ? VerbFrame.Empty
                : new VerbFrame("passive with infinitive", agent, -1, -1, match.Last, IsClause: true, [document.Reach(subject), document.Reach(clause)]) { SubjectIsContent = true };
        }

        if (clause >= 0)
        {
            return new VerbFrame("passive with clause", agent, subject, -1, match.Last, IsClause: true, [document.Reach(clause)]);
        }

        if (subject < 0 || !entry.TakesObject || IsReduced(document, verb, subject))
        {
            return VerbFrame.Empty;
        }

        // A subject that has a subject itself is what is left of a broken sentence: the first one speaks.
        int speaker = agent < 0 ? Phrases.Dependent(document, subject, "nsubj") : -1;
        if (speaker >= 0)
        {
            var rest = Phrases.Pieces(document, document.Reach(subject), document.Reach(speaker), document.Reach(verb));
            return new VerbFrame("passive", speaker, -1, -1, match.Last, IsClause: false, rest);
        }

        if (document.Tokens[verb].Head == subject)
        {
            var said = Phrases.Pieces(document, document.Reach(subject), document.Reach(verb));
            return new VerbFrame("passive", agent, -1, -1, match.Last, IsClause: false, said) { SubjectIsContent = true };
        }

        int detail = VerbArguments.Prepositional(document, verb, entry);
        return detail < 0
            ? new VerbFrame("passive", agent, -1, -1, match.Last, IsClause: false, [document.Reach(subject)]) { SubjectIsContent = true }
            : new VerbFrame("passive", agent, -1, -1, match.Last, IsClause: false, [document.Reach(subject), document.Reach(detail)]) { SubjectIsContent = true };
    }

    // "the plan rejected by the court": the verb only describes its noun; with an auxiliary and no relative pronoun it is a clause of its own.
    private static bool IsReduced(Document document, int verb, int subject) =>
        document.Tokens[verb].Head == subject
        && (Phrases.Dependent(document, verb, "aux") < 0 || Phrases.Dependent(document, verb, "nsubj") >= 0);
}
