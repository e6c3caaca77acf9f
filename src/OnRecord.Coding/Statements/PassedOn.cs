using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Folds "according to the agency, the minister said …" into the minister's statement, passed on by the agency.</summary>
internal static class PassedOn
{
    public static ImmutableArray<Draft> Merge(Document document, ImmutableArray<Draft> drafts)
    {
        var result = new List<Draft>(drafts);
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
