using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Drafts the statement of a cue adjective: "is concerned that …", "were critical of …".</summary>
internal static class AdjectivePattern
{
    public static Draft? Draft(SpeechContext context, int adjective)
    {
        var document = context.Document;
        int copula = Phrases.Dependent(document, adjective, "cop");
        if (document.Tokens[adjective].Upos is not (Upos.Adj or Upos.Verb) || copula < 0 || copula > adjective)
        {
            return null;
        }

        foreach (var match in context.Lexicon.MatchAdjective(document, adjective))
        {
            int content = Content(document, match);
            int source = Phrases.Subject(document, adjective);
            if (content < 0 || source < 0 || source > adjective)
            {
                continue;
            }

            var reach = document.Reach(content);
            int preposition = Phrases.Dependent(document, content, "case");
            int last = preposition == adjective + 1 ? preposition : adjective;
            var cue = new TokenRange(FirstOf(document, adjective, copula), last + 1);
            var said = new TokenRange(Math.Max(reach.Start, last + 1), reach.End);
            var phrase = SourcePhrase.Of(document, source, cue, [said]);
            return new Draft
            {
                Cue = cue,
                CueHead = adjective,
                Source = phrase,
                Speaker = Phrases.Antecedent(document, source),
                Content = Phrases.Pieces(document, said, cue, phrase),
                Entry = match.Entry,
                Confidence = document.Tokens[content].Is("obl") ? 0.45 : 0.6,
                Pattern = "predicate adjective",
            };
        }

        return null;
    }

    private static int Content(Document document, CueMatch match)
    {
        foreach (int dependent in document.Dependents(match.Token))
        {
            var word = document.Tokens[dependent];
            bool clause = match.Entry.TakesClause && (word.Is("ccomp") || (word.Is("advcl") && word.Upos is Upos.Verb or Upos.Adj));
            bool infinitive = match.Entry.TakesInfinitive && word.Is("xcomp");
            bool led = word.Is("obl") && match.Entry.Prepositions.Contains(Phrases.Preposition(document, dependent));
            if (dependent > match.Token && (clause || infinitive || led))
            {
                return dependent;
            }
        }

        return -1;
    }

    private static int FirstOf(Document document, int adjective, int copula)
    {
        int first = copula;
        foreach (int dependent in document.Dependents(adjective))
        {
            if (document.Tokens[dependent].Is("aux") && dependent < first)
            {
                first = dependent;
            }
        }

        return first;
    }
}
