using OnRecord.Language.Documents;
using OnRecord.Model.Plover;

namespace OnRecord.Coding.Events;

/// <summary>Joins candidates that tell of one happening, within a sentence and across a report.</summary>
internal sealed class EventMerger
{
    private const int LongestPath = 3;

    private readonly Document _document;
    private readonly ArgumentReader _arguments;

    /// <summary>Initializes a merger.</summary>
    /// <param name="document">The document.</param>
    /// <param name="arguments">The arguments of the document's words.</param>
    public EventMerger(Document document, ArgumentReader arguments)
    {
        _document = document;
        _arguments = arguments;
    }

    /// <summary>Joins the candidates of a sentence that the tree ties together: "opened fire, killing one".</summary>
    /// <param name="candidates">The candidates in the order of the text.</param>
    public void Fuse(IReadOnlyList<Candidate> candidates)
    {
        for (int first = 0; first < candidates.Count; first++)
        {
            for (int second = first + 1; second < candidates.Count; second++)
            {
                var (one, other) = (candidates[first], candidates[second]);
                if (!one.IsSpent && !other.IsSpent && one.Type == other.Type && AreTied(one, other) && (IsInstrument(one, other) || AreCompatible(one, other)))
                {
                    bool oneAbove = _document.IsAncestor(one.Trigger, other.Trigger);
                    bool otherAbove = _document.IsAncestor(other.Trigger, one.Trigger);
                    Join(otherAbove && !oneAbove ? other : one, otherAbove && !oneAbove ? one : other);
                }
            }
        }
    }

    /// <summary>
    /// Lets a protest take in what its people demand or condemn: "marched to demand the minister's resignation" is one event, against the minister.
    /// </summary>
    /// <param name="candidates">The candidates of a sentence.</param>
    public void Absorb(IReadOnlyList<Candidate> candidates)
    {
        foreach (var protest in candidates.Where(candidate => candidate.Type == EventType.Protest && !candidate.IsSpent))
        {
            foreach (var demand in candidates.Where(candidate => candidate.Type is EventType.Request or EventType.Accuse && !candidate.IsSpent))
            {
                if (AreTied(protest, demand) && (demand.Actors.Count == 0 || demand.Actors.Intersect(protest.Actors, StringComparer.Ordinal).Any()))
                {
                    demand.IsSpent = true;
                    protest.Words.AddRange(demand.Words);
                    protest.Contexts.AddRange(demand.Contexts.Except(protest.Contexts, StringComparer.Ordinal).ToArray());
                    if (demand.Recipients.Count > 0)
                    {
                        protest.Recipients = [.. demand.Recipients.Except(protest.Actors, StringComparer.Ordinal)];
                    }
                }
            }
        }
    }

    /// <summary>Joins candidates of different sentences that tell of the same happening.</summary>
    /// <param name="candidates">The candidates of the report in the order of the text.</param>
    public void Merge(IReadOnlyList<Candidate> candidates)
    {
        for (int later = 1; later < candidates.Count; later++)
        {
            for (int earlier = 0; earlier < later && !candidates[later].IsSpent; earlier++)
            {
                var (one, other) = (candidates[earlier], candidates[later]);
                if (!one.IsSpent && IsSameHappening(one, other))
                {
                    Join(one, other);
                }
            }
        }
    }

    private static void Join(Candidate kept, Candidate spent)
    {
        spent.IsSpent = true;
        kept.Words.AddRange(spent.Words);
        kept.Modes.AddRange(kept.Modes.Count == 0 ? spent.Modes : []);
        kept.Contexts.AddRange(spent.Contexts.Except(kept.Contexts, StringComparer.Ordinal).ToArray());
        kept.Acled ??= spent.Acled;
        kept.Place ??= spent.Place;
        kept.Time ??= spent.Time;
        kept.Actors.AddRange(kept.Actors.Count == 0 ? spent.Actors.Except(kept.Recipients, StringComparer.Ordinal).ToArray() : []);
        kept.Recipients.AddRange(spent.Recipients.Except(kept.Recipients, StringComparer.Ordinal).Except(kept.Actors, StringComparer.Ordinal).ToArray());
        kept.Quantities.AddRange(spent.Quantities.Except(kept.Quantities).ToArray());
        kept.Trust = Math.Max(kept.Trust, spent.Trust);
    }

    private bool IsSameHappening(Candidate one, Candidate other)
    {
        if (one.Type != other.Type || one.Status != other.Status
            || _document.SentenceOf(one.Trigger) == _document.SentenceOf(other.Trigger)
            || (one.Place is not null && other.Place is not null && one.Place != other.Place)
            || (one.Time is not null && other.Time is not null && one.Time != other.Time))
        {
            return false;
        }

        bool sameWord = _arguments.Tree.Lemma(one.Trigger) == _arguments.Tree.Lemma(other.Trigger);
        bool sameActors = one.Actors.Intersect(other.Actors, StringComparer.Ordinal).Any();
        bool sameRecipients = one.Recipients.Intersect(other.Recipients, StringComparer.Ordinal).Any()
            || (one.Recipients.Count == 0 && other.Recipients.Count == 0);
        bool bare = other.Actors.Count == 0 && other.Recipients.Count == 0;
        return (bare && _document.Tokens[other.Trigger].Upos == Upos.Noun) || (sameWord && sameActors && sameRecipients);
    }

    // "The attack killed five": the subject of the one is the other.
    private static bool IsInstrument(Candidate one, Candidate other) =>
        other.Words.Any(one.Arguments[Slots.Subject].Contains) || one.Words.Any(other.Arguments[Slots.Subject].Contains);

    private static bool AreCompatible(Candidate one, Candidate other)
    {
        bool actors = one.Actors.Count == 0 || other.Actors.Count == 0 || one.Actors.Intersect(other.Actors, StringComparer.Ordinal).Any();
        return actors && one.Status == other.Status;
    }

    // One hangs on the other over few steps, none of which opens a clause of somebody's words.
    private bool AreTied(Candidate one, Candidate other)
    {
        return one.Words.Any(first => other.Words.Any(second => IsBelow(first, second) || IsBelow(second, first)))
            || (one.Arguments.Light is { } light && light == other.Arguments.Light);
    }

    private bool IsBelow(int above, int below)
    {
        for (int step = 0; step < LongestPath; step++)
        {
            var token = _document.Tokens[below];
            if (token.Is("ccomp") || token.Is("parataxis") || token.Deprel == "acl:relcl" || token.Head == Token.NoHead)
            {
                return false;
            }

            below = token.Head;
            if (below == above)
            {
                return true;
            }
        }

        return false;
    }
}
