using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Coding.Events;

/// <summary>
/// Joins the words of a sentence that tell of one event: a demand with what is demanded, an intention with what is meant.
/// One for each document; not for several threads.
/// </summary>
internal sealed class Composer
{
    private readonly Document _document;
    private readonly ArgumentReader _arguments;
    private readonly PartyFinder _parties;
    private readonly InnerFinder _inner;
    private readonly FutureReader _future;

    /// <summary>Initializes a composer.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The event words.</param>
    /// <param name="arguments">The arguments of the document's words.</param>
    /// <param name="parties">Says whom words stand for.</param>
    public Composer(Document document, EventLexicon lexicon, ArgumentReader arguments, PartyFinder parties)
    {
        _document = document;
        _arguments = arguments;
        _parties = parties;
        _inner = new InnerFinder(document, lexicon, arguments);
        _future = new FutureReader(document, arguments, parties);
    }

    /// <summary>Joins candidates of one sentence; those that became part of another are spent.</summary>
    /// <param name="candidates">The candidates by trigger, parties filled in.</param>
    public void Compose(IReadOnlyDictionary<int, Candidate> candidates)
    {
        // Outermost first: in "refused to demand a withdrawal" the refusal takes the demand, and the demand what it demands.
        foreach (var candidate in candidates.Values.OrderBy(candidate => Depth(candidate.Trigger)))
        {
            if (candidate.Frame.Meaning.Over == Operation.None || candidate.IsSpent)
            {
                continue;
            }

            candidate.Inner = _inner.Find(candidate, candidates);
        }

        foreach (var candidate in candidates.Values.OrderByDescending(candidate => Depth(candidate.Trigger)))
        {
            if (candidate.Frame.Meaning.Over != Operation.None)
            {
                Apply(candidate);
            }
        }

        foreach (var candidate in candidates.Values.Where(candidate => !candidate.IsSpent))
        {
            _future.Apply(candidate);
        }
    }

    private void Apply(Candidate candidate)
    {
        if (candidate.Inner is not { } inner)
        {
            candidate.IsSpent |= !candidate.Frame.Meaning.Alone;
            if (candidate.Frame.Meaning.Over == Operation.Request && !IsAddressed(candidate))
            {
                AskSubject(candidate);
            }

            return;
        }

        switch (candidate.Frame.Meaning.Over)
        {
            case Operation.Commit or Operation.Plan:
                Commit(candidate, inner);
                break;
            case Operation.Request or Operation.Oblige:
                Request(candidate, inner);
                break;
            case Operation.Refuse:
                Become(candidate, inner, EventType.Reject, Composition.Refused(inner.Type));
                break;
            case Operation.Threaten:
                Become(candidate, inner, EventType.Threaten, Composition.Threatened(inner.Type, inner.Modes));
                break;
            default:
                break;
        }
    }

    private static void Commit(Candidate candidate, Candidate inner)
    {
        bool refused = inner.Status == EventStatus.Negated;
        if (Composition.IsCooperative(inner.Type))
        {
            if (refused)
            {
                Become(candidate, inner, EventType.Reject, Composition.Refused(inner.Type));
            }
            else
            {
                Become(candidate, inner, EventType.Agree, (null, Composition.Agreed(inner.Type)));
            }
        }
        else if (Composition.IsThreatening(inner.Type) && !refused && inner.Type is not (EventType.Mobilize or EventType.Protest)
            && candidate.Frame.Meaning.Over == Operation.Plan)
        {
            Become(candidate, inner, EventType.Threaten, Composition.Threatened(inner.Type, inner.Modes));
        }
        else
        {
            // To plan or to agree to something else is told by that event's own status.
            candidate.IsSpent = true;
        }
    }

    private static bool IsAddressed(Candidate candidate) =>
        candidate.Recipients.Count > 0 && candidate.Because.GetValueOrDefault("recipients") != PartyFiller.NearestName;

    // "demanded that the ministry explain itself": the subject of what is demanded is asked.
    private void AskSubject(Candidate candidate)
    {
        foreach (int clause in candidate.Arguments[Slots.Complement])
        {
            var asked = _parties.Find(_arguments.Of(clause)[Slots.Subject], deep: true, candidate.Actors);
            if (asked.Count > 0)
            {
                candidate.Recipients = asked;
                candidate.Because["recipients"] = "subject of the complement";
                return;
            }
        }
    }

    private static void Request(Candidate candidate, Candidate inner)
    {
        bool addressed = IsAddressed(candidate);
        if (!addressed && inner.Type is EventType.Sanction or EventType.Coerce or EventType.Assault or EventType.Accuse
            && inner.Recipients.Count > 0 && inner.Actors.Count == 0)
        {
            // To call for measures against somebody is to rally opposition against him (CAMEO 113).
            Become(candidate, inner, EventType.Accuse, ("disapprove", "113"));
            return;
        }

        var doers = inner.Actors.Except(candidate.Actors, StringComparer.Ordinal).ToList();
        if (!addressed)
        {
            candidate.Recipients = doers.Count > 0 ? doers : [.. inner.Recipients.Except(candidate.Actors, StringComparer.Ordinal)];
        }

        Become(candidate, inner, EventType.Request, Composition.Requested(inner.Type));
    }

    private static void Become(Candidate candidate, Candidate inner, EventType type, (string? Mode, string Cameo) how)
    {
        candidate.Type = type;
        candidate.Modes = how.Mode is null ? [.. candidate.Modes.Where(mode => IsModeOf(mode, type))] : [how.Mode];
        candidate.Cameo = how.Cameo;
        candidate.Acled = null;
        candidate.Contexts.AddRange(inner.Contexts.Except(candidate.Contexts, StringComparer.Ordinal).ToArray());
        if (candidate.Recipients.Count == 0)
        {
            candidate.Recipients = [.. Others(inner, candidate.Actors)];
        }

        if (candidate.Actors.Count == 0)
        {
            candidate.Actors = [.. inner.Actors.Except(candidate.Recipients, StringComparer.Ordinal)];
        }

        candidate.Because["type"] = $"{candidate.Frame.Source}; over {inner.Type}: {inner.Frame.Source}";
        candidate.Words.Add(inner.Trigger);
        inner.IsSpent = true;
    }

    private static IEnumerable<string> Others(Candidate inner, List<string> actors)
    {
        var recipients = inner.Recipients.Except(actors, StringComparer.Ordinal).ToList();
        return recipients.Count > 0 ? recipients : inner.Actors.Except(actors, StringComparer.Ordinal);
    }

    private static bool IsModeOf(string mode, EventType type) => PloverVocabulary.Of(type).Modes.Any(known => known.Name == mode);

    private int Depth(int token)
    {
        int depth = 0;
        for (; token != Token.NoHead; token = _document.Tokens[token].Head)
        {
            depth++;
        }

        return depth;
    }
}
