using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Coding.Events;

/// <summary>Finds place and time of an event: first in its own tree, then in the clauses above; a time also where its sentence has no other.</summary>
internal sealed class CircumstanceFinder
{
    private readonly Groundwork _groundwork;
    private readonly Document _document;
    private readonly EventLexicon _lexicon;
    private readonly ArgumentReader _arguments;
    private readonly ILookup<int, (int Head, TimeExpression Item)> _times;

    /// <summary>Initializes a finder.</summary>
    /// <param name="groundwork">What is known of the report.</param>
    /// <param name="lexicon">The event words.</param>
    /// <param name="arguments">The arguments of the report's words.</param>
    public CircumstanceFinder(Groundwork groundwork, EventLexicon lexicon, ArgumentReader arguments)
    {
        _groundwork = groundwork;
        _document = groundwork.Document;
        _lexicon = lexicon;
        _arguments = arguments;
        _times = BySentence.Of(_document, groundwork.Times.Where(time => time.Type is TimeType.Date or TimeType.Time), time => time.Span);
    }

    /// <summary>Returns the place of an event; null when unknown.</summary>
    /// <param name="candidate">The event.</param>
    /// <param name="why">Where it was found.</param>
    public Place? PlaceOf(Candidate candidate, out string why)
    {
        why = "place: tree";
        foreach (int word in Words(candidate))
        {
            var arguments = _arguments.Of(word);
            foreach (string preposition in arguments.Filled.Where(_lexicon.Locatives.Contains))
            {
                if (arguments[preposition].Select(PlaceIn).FirstOrDefault(place => place is not null) is { } place)
                {
                    return place;
                }
            }
        }

        if (candidate.Type is EventType.Assault or EventType.Coerce or EventType.Retreat)
        {
            foreach (int word in candidate.Words)
            {
                if (_arguments.Of(word)[Slots.Object].Select(PlaceIn).FirstOrDefault(place => place is not null) is { } place)
                {
                    return place;
                }
            }
        }

        return null;
    }

    /// <summary>Returns the time of an event; null when unknown.</summary>
    /// <param name="candidate">The event.</param>
    /// <param name="why">Where it was found.</param>
    public TimeExpression? TimeOf(Candidate candidate, out string why)
    {
        var times = _times[_document.SentenceOf(candidate.Trigger)].ToList();
        why = "time: tree";
        foreach (int word in Words(candidate))
        {
            // The nearest of those that hang on the word, clauses of their own left out.
            var hanging = times.Where(time => HangsOn(time.Head, word)).OrderBy(time => Math.Abs(time.Head - word)).ToList();
            if (hanging.Count > 0)
            {
                return hanging[0].Item;
            }
        }

        why = "time: sentence";
        return times.Count == 1 && !IsUnderOtherClause(times[0].Head, candidate.Trigger) ? times[0].Item : null;
    }

    // The event's words, then the verbs of the clauses that take it in.
    private IEnumerable<int> Words(Candidate candidate)
    {
        foreach (int word in candidate.WordsAndLight())
        {
            yield return word;
        }

        int climbed = candidate.Arguments.Light ?? candidate.Trigger;
        while (true)
        {
            var token = _document.Tokens[climbed];
            if (token.Head == Token.NoHead || token.Is("ccomp") || token.Is("parataxis") || token.Deprel == "acl:relcl")
            {
                yield break;
            }

            climbed = token.Head;
            yield return climbed;
        }
    }

    private Place? PlaceIn(int phrase)
    {
        var reach = _document.Reach(phrase);
        for (int word = reach.Start; word < reach.End; word++)
        {
            if (_groundwork.Places.At(word) is { } place && IsWithin(word, phrase))
            {
                return place;
            }
        }

        return null;
    }

    private bool IsWithin(int word, int phrase)
    {
        for (; word != phrase; word = _document.Tokens[word].Head)
        {
            if (word == Token.NoHead || _document.Tokens[word].Is("acl") || _document.Tokens[word].Is("advcl"))
            {
                return false;
            }
        }

        return true;
    }

    private bool HangsOn(int head, int word)
    {
        for (int climbed = head; climbed != Token.NoHead; climbed = _document.Tokens[climbed].Head)
        {
            if (_document.Tokens[climbed].Head == word)
            {
                return !IsClause(climbed);
            }

            if (IsClause(climbed))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsClause(int word)
    {
        var token = _document.Tokens[word];
        return token.Is("ccomp") || token.Is("xcomp") || token.Is("advcl") || token.Is("acl") || token.Is("parataxis")
            || (token.Is("conj") && token.Upos == Upos.Verb);
    }

    private bool IsUnderOtherClause(int head, int trigger)
    {
        for (int climbed = head; climbed != Token.NoHead; climbed = _document.Tokens[climbed].Head)
        {
            if (_document.IsAncestor(climbed, trigger))
            {
                // The time hangs on a verb that only tells of the event: "said on Friday that".
                return IsTold(trigger, climbed);
            }

            if (IsClause(climbed))
            {
                return true;
            }
        }

        return true;
    }

    private bool IsTold(int trigger, int above)
    {
        for (int climbed = trigger; climbed != above; climbed = _document.Tokens[climbed].Head)
        {
            if (_document.Tokens[climbed].Is("ccomp"))
            {
                return true;
            }
        }

        return false;
    }
}
