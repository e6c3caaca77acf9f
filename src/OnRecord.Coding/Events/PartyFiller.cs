using OnRecord.Coding.Actors;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Events;

/// <summary>Fills in who acts in an event and who is acted upon, from the slots that its frame names.</summary>
internal sealed class PartyFiller
{
    /// <summary>The reason for a recipient that the tree does not tie to the event.</summary>
    public const string NearestName = "nearest name";

    private readonly Groundwork _groundwork;
    private readonly Document _document;
    private readonly EventLexicon _lexicon;
    private readonly ArgumentReader _arguments;
    private readonly PartyFinder _parties;

    /// <summary>Initializes a filler.</summary>
    /// <param name="groundwork">What is known of the report.</param>
    /// <param name="lexicon">The event words.</param>
    /// <param name="arguments">The arguments of the report's words.</param>
    /// <param name="parties">Says whom words stand for.</param>
    public PartyFiller(Groundwork groundwork, EventLexicon lexicon, ArgumentReader arguments, PartyFinder parties)
    {
        _groundwork = groundwork;
        _document = groundwork.Document;
        _lexicon = lexicon;
        _arguments = arguments;
        _parties = parties;
    }

    /// <summary>Fills in the parties of an event; one that needs a party it has not is spent.</summary>
    /// <param name="candidate">The event.</param>
    public void Fill(Candidate candidate)
    {
        var meaning = candidate.Frame.Meaning;
        if (meaning.Over == Operation.Oblige)
        {
            FillObligation(candidate);
            return;
        }

        bool nominal = candidate.Frame.Kind is FrameKind.Noun;
        var actorSlots = meaning.Actors ?? (nominal ? _lexicon.NounActors : _lexicon.VerbActors);
        var recipientSlots = meaning.Recipients ?? (nominal ? _lexicon.NounRecipients : _lexicon.VerbRecipients);
        if (meaning.Mutual)
        {
            foreach (string slot in actorSlots.Concat(recipientSlots).Distinct(StringComparer.Ordinal))
            {
                var parties = _parties.Find(candidate.Arguments[slot], deep: slot == Slots.Subject, []);
                candidate.Actors.AddRange(parties.Except(candidate.Actors, StringComparer.Ordinal).ToArray());
            }

            if (candidate.Actors.Count == 1)
            {
                candidate.Actors.AddRange(Following(candidate));
            }

            return;
        }

        candidate.Actors = FirstFilled(candidate, actorSlots, [], "actors");
        candidate.Recipients = FirstFilled(candidate, recipientSlots, candidate.Actors, "recipients");
        if (candidate.Recipients.Count == 0 && recipientSlots.Length > 0 && candidate.Actors.Count > 0)
        {
            candidate.Recipients = Following(candidate);
        }
    }

    // "Iran must withdraw, he said": the speaker wants it, the one who must is asked.
    private void FillObligation(Candidate candidate)
    {
        var token = _document.Tokens[candidate.Trigger];
        int verb = token.Is("aux") ? token.Head : candidate.Trigger;
        candidate.Actors = _parties.Find(_arguments.SpeakersOf(verb), deep: true, []);
        candidate.Recipients = _parties.Find(_arguments.Of(verb)[Slots.Subject], deep: true, candidate.Actors);
        candidate.IsSpent = candidate.Actors.Count == 0 || candidate.Recipients.Count == 0;
    }

    // The nearest party behind the trigger in its own clause: the tree often hangs "against Sudan" on the wrong word. Whoever stands
    // behind a preposition that suits one acted upon comes before the one who is only named.
    private List<string> Following(Candidate candidate)
    {
        int top = candidate.Arguments.Light ?? candidate.Trigger;
        var reach = _document.Reach(top);
        int named = -1;
        for (int token = candidate.Trigger + 1; token < reach.End; token++)
        {
            if (_groundwork.Actors.HeadedBy(token) is { } mention
                && mention.Form != MentionForm.Pronoun
                && !candidate.Actors.Contains(mention.Actor)
                && _arguments.Tree.IsInClause(token, top, orAside: false))
            {
                if (IsBehindPreposition(token))
                {
                    return Nearest(candidate, token);
                }

                named = named < 0 && mention.Form == MentionForm.Name ? token : named;
            }
        }

        return named < 0 ? [] : Nearest(candidate, named);
    }

    private List<string> Nearest(Candidate candidate, int token)
    {
        candidate.Because["recipients"] = NearestName;
        return _parties.Find([token, .. _arguments.Tree.Joined(token)], deep: false, candidate.Actors);
    }

    private bool IsBehindPreposition(int token)
    {
        foreach (int dependent in _document.Dependents(token))
        {
            if (_document.Tokens[dependent].Is("case") && _lexicon.RecipientPrepositions.Contains(_arguments.Tree.Lemma(dependent)))
            {
                return true;
            }
        }

        return false;
    }

    private List<string> FirstFilled(Candidate candidate, IEnumerable<string> slots, List<string> except, string field)
    {
        foreach (string slot in slots)
        {
            // Modifiers must themselves stand for somebody; what is inside them is not the event's party.
            var found = _parties.Find(_arguments.Filling(candidate.Trigger, slot), deep: slot != Slots.Modifier, except);
            if (found.Count > 0)
            {
                candidate.Because[field] = $"slot {slot}";
                return found;
            }
        }

        return [];
    }
}
