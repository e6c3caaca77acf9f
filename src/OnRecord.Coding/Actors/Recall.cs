using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Actors;

/// <summary>The mentions read so far, the latest last, as an attentive reader keeps them in mind.</summary>
internal sealed class Recall(Document document)
{
    private const int Kept = 48;

    private readonly List<PartyMention> _mentions = [];

    /// <summary>Takes in the next mention.</summary>
    public void Add(PartyMention mention) => _mentions.Add(mention);

    /// <summary>Returns the mentions of the last sentences, the latest first.</summary>
    /// <param name="token">The token that looks back.</param>
    /// <param name="sentences">How many sentences before its own are looked at.</param>
    public IEnumerable<PartyMention> Before(int token, int sentences)
    {
        int sentence = document.SentenceOf(token);
        int oldest = Math.Max(0, _mentions.Count - Kept);
        for (int index = _mentions.Count - 1; index >= oldest; index--)
        {
            var mention = _mentions[index];
            if (sentence - document.SentenceOf(mention.Head) > sentences)
            {
                yield break;
            }

            if (mention.Head < token && mention.Party is not null)
            {
                yield return mention;
            }
        }
    }

    /// <summary>Returns the latest party for which a condition holds, those acting before those acted upon; null when there is none.</summary>
    public Party? Latest(int token, int sentences, Func<PartyMention, Party, bool> condition)
    {
        Party? best = null;
        int bestScore = int.MinValue;
        int sentence = document.SentenceOf(token);
        foreach (var mention in Before(token, sentences))
        {
            var party = mention.Party!;
            if (!condition(mention, party))
            {
                continue;
            }

            int score = (document.SentenceOf(mention.Head) - sentence) * 2;
            score += document.Tokens[mention.Head].Is("nsubj") ? 1 : 0;
            score -= mention.IsModifier ? 1 : 0;
            score += party.Kind == ActorKind.Person && party.IsNamed ? 1 : 0;
            if (score > bestScore)
            {
                (best, bestScore) = (party, score);
            }
        }

        return best;
    }
}
