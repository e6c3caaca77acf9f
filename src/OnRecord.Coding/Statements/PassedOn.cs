using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Folds "according to the agency, the minister said …" into the minister's statement, passed on by the agency.</summary>
internal static class PassedOn
{
    public static ImmutableArray<Draft> Merge(SpeechContext context, ImmutableArray<Draft> drafts)
    {
        var document = context.Document;
        var result = drafts.Select(draft => draft.Via < 0 && draft.Speaker >= 0 ? draft with { Via = QuotedBy(context, draft.Speaker) } : draft).ToList();
        for (int outer = 0; outer < result.Count; outer++)
        {
            if (!IsPreposition(result[outer]))
            {
                continue;
            }

            int inner = Inner(document, result, outer);
            if (inner >= 0)
            {
                result[inner] = result[inner] with { Via = result[outer].Speaker, Pattern = $"{result[inner].Pattern}, passed on" };
                result.RemoveAt(outer--);
            }
        }

        return [.. result];
    }

    // "the envoy, quoted by the agency,": the one by whom the source is quoted.
    private static int QuotedBy(SpeechContext context, int speaker)
    {
        var document = context.Document;
        foreach (int dependent in document.Dependents(speaker))
        {
            if (!document.Tokens[dependent].Is("acl") || !context.Lexicon.PassOn.Contains(document.Tokens[dependent].Lemma))
            {
                continue;
            }

            foreach (int agent in document.Dependents(dependent))
            {
                if (document.Tokens[agent].Is("obl") && context.Lexicon.AgentPrepositions.Contains(Phrases.Preposition(document, agent)))
                {
                    return agent;
                }
            }
        }

        return -1;
    }

    private static bool IsPreposition(Draft draft) => draft.Entry is null && draft.Pattern.EndsWith(PrepositionPattern.Name, StringComparison.Ordinal);

    // The statement that is all there is in the outer one: its cue heads the outer content.
    private static int Inner(Document document, List<Draft> drafts, int outer)
    {
        int head = Phrases.HeadOf(document, drafts[outer].Content[0]);
        for (int index = Math.Max(0, outer - 2); index < Math.Min(drafts.Count, outer + 3); index++)
        {
            if (index != outer && drafts[index].CueHead == head && drafts[index].Source is not null)
            {
                return index;
            }
        }

        return -1;
    }
}
