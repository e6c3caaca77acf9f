using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Coding.Events;

/// <summary>
/// Reads events that are yet to come as what they are today: future cooperation ("will visit Albania") is AGREE, its refusal REJECT;
/// a speaker's own future harm is a threat.
/// </summary>
internal sealed class FutureReader
{
    private readonly Document _document;
    private readonly ArgumentReader _arguments;
    private readonly PartyFinder _parties;

    /// <summary>Initializes a reader.</summary>
    /// <param name="document">The document.</param>
    /// <param name="arguments">The arguments of the document's words.</param>
    /// <param name="parties">Says whom words stand for.</param>
    public FutureReader(Document document, ArgumentReader arguments, PartyFinder parties)
    {
        _document = document;
        _arguments = arguments;
        _parties = parties;
    }

    /// <summary>Makes a future event what it is now; leaves every other as it is.</summary>
    /// <param name="candidate">The candidate, parties and status filled in.</param>
    public void Apply(Candidate candidate)
    {
        if (candidate.Frame.Meaning.Over != Operation.None || !candidate.IsIntended)
        {
            return;
        }

        bool announced = IsOwnAnnouncement(candidate);
        bool negated = candidate.Status == EventStatus.Negated;
        if (candidate.Type is EventType.Consult or EventType.Support or EventType.Cooperate or EventType.Aid or EventType.Concede or EventType.Retreat)
        {
            if (candidate.Status is EventStatus.Hypothetical || (candidate.Type == EventType.Consult && negated))
            {
                return;
            }

            Divide(candidate);
            var (mode, cameo) = Composition.Refused(candidate.Type);
            string agreed = Composition.Agreed(candidate.Type);
            candidate.Because["type"] = $"future of {candidate.Type}: {candidate.Frame.Source}";
            candidate.Type = negated ? EventType.Reject : EventType.Agree;
            candidate.Modes = negated && mode is not null ? [mode] : [];
            candidate.Cameo = negated ? cameo : agreed;
            candidate.Acled = null;
            candidate.Status = negated || announced ? EventStatus.Actual : EventStatus.Planned;
        }
        else if (announced && !negated && candidate.Status == EventStatus.Planned
            && candidate.Type is EventType.Assault or EventType.Coerce or EventType.Sanction)
        {
            Divide(candidate);
            var (mode, cameo) = Composition.Threatened(candidate.Type, candidate.Modes);
            candidate.Because["type"] = $"announced {candidate.Type}: {candidate.Frame.Source}";
            candidate.Type = EventType.Threaten;
            candidate.Modes = mode is null ? [] : [mode];
            candidate.Cameo = cameo;
            candidate.Acled = null;
            candidate.Status = EventStatus.Actual;
        }
    }

    // Of parties that would act together, the one who speaks of it acts now; the others are whom it concerns.
    private void Divide(Candidate candidate)
    {
        var subjects = _parties.Find(candidate.Arguments[Slots.Subject], deep: true, []);
        if (candidate.Frame.Meaning.Mutual && subjects.Count == 1 && candidate.Actors.Count > 1 && candidate.Actors.Contains(subjects[0]))
        {
            candidate.Recipients = [.. candidate.Actors.Except(subjects, StringComparer.Ordinal)];
            candidate.Actors = subjects;
        }
    }

    // The clause completes a verb whose subject is the one who will act.
    private bool IsOwnAnnouncement(Candidate candidate)
    {
        int verb = candidate.Arguments.Light ?? candidate.Trigger;
        var token = _document.Tokens[verb];
        return token.Head != Token.NoHead
            && _parties.Find(_arguments.SpeakersOf(verb), deep: true, []).Intersect(candidate.Actors, StringComparer.Ordinal).Any();
    }
}
