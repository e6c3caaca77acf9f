using OnRecord.Coding.Actors;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Statements;

/// <summary>Names the actors of a statement, and the place and time of the saying, from the words that the draft points at.</summary>
internal sealed class Participants
{
    private const int FarthestPronoun = 3;

    private readonly SpeechContext _context;
    private readonly Groundwork _groundwork;
    private readonly Document _document;

    // The last speaker in the order of the text, for pronouns that nobody has resolved.
    private IReadOnlyList<string> _lastSpeakers = [];
    private int _lastSentence = -1;

    public Participants(SpeechContext context, Groundwork groundwork)
    {
        _context = context;
        _groundwork = groundwork;
        _document = groundwork.Document;
    }

    /// <summary>Returns the speakers of the next statement in the order of the text, and remembers them for pronouns to come.</summary>
    public IReadOnlyList<string> SpeakersOf(Draft draft)
    {
        int sentence = _document.SentenceOf(draft.Position);
        var speakers = draft.Speaker >= 0 ? ActorsAt(draft.Speaker) : [];
        if (speakers.Count == 0 && sentence - _lastSentence <= FarthestPronoun && IsCarried(draft))
        {
            speakers = _lastSpeakers;
        }

        if (speakers.Count == 0 && draft is { CueHead: >= 0, Entry.Act: StatementAct.Promise })
        {
            speakers = Outer(draft.CueHead);
        }

        if (speakers.Count > 0)
        {
            _lastSpeakers = speakers;
            _lastSentence = sentence;
        }

        return speakers;
    }

    /// <summary>Returns the actors that a token and those joined to it stand for; empty when there are none.</summary>
    public IReadOnlyList<string> ActorsAt(int token)
    {
        var actors = new List<string>();
        Add(actors, token);
        foreach (int dependent in _document.Dependents(token))
        {
            if (_document.Tokens[dependent].Is("conj"))
            {
                Add(actors, dependent);
            }
        }

        return actors;
    }

    /// <summary>Returns the identities of the place and the time that the cue's own words give.</summary>
    public (string? Place, string? Time) Setting(Draft draft)
    {
        if (draft.CueHead < 0)
        {
            return (null, null);
        }

        string? place = null;
        string? time = null;
        var sentence = _document.Sentences[_document.SentenceOf(draft.CueHead)].Tokens;
        for (int token = sentence.Start; token < sentence.End; token++)
        {
            bool occasion = draft.Occasion is { } range && range.Contains(token);
            if (!occasion && !IsOfSaying(draft, token))
            {
                continue;
            }

            place ??= IsPrepositional(token) ? _groundwork.Places.At(token)?.Id : null;
            time ??= TimeAt(token);
        }

        return (place, time);
    }

    private void Add(List<string> actors, int token)
    {
        var mention = _groundwork.Actors.HeadedBy(token) ?? AroundHead(token);
        if (mention is { } found && !actors.Contains(found.Actor))
        {
            actors.Add(found.Actor);
        }
    }

    // "They said that war was no solution and agreed to meet": the tree may join the promise to what is said.
    private IReadOnlyList<string> Outer(int cue)
    {
        int said = _document.Tokens[cue].Is("conj") && Phrases.Dependent(_document, cue, "nsubj") < 0 ? _document.Tokens[cue].Head : Token.NoHead;
        int subject = said != Token.NoHead && _document.Tokens[said].Is("ccomp") ? Phrases.Subject(_document, _document.Tokens[said].Head) : -1;
        return subject < 0 ? [] : ActorsAt(subject);
    }

    // A mention around the token counts when the token is what its name hangs on or part of the name itself.
    private ActorMention? AroundHead(int token) =>
        _groundwork.Actors.Around(token) is { } mention
        && (mention.Form == MentionForm.Name || _document.Tokens[token].Upos is Upos.Propn or Upos.Pron)
            ? mention
            : null;

    private bool IsCarried(Draft draft) =>
        draft.Cue is null
        || (draft.Speaker >= 0 && _context.Lexicon.ThirdPerson.Contains(_document.Tokens[draft.Speaker].Lemma.ToLowerInvariant()));

    // Words that hang on the cue through phrases, not through a clause of their own, outside source and content.
    private bool IsOfSaying(Draft draft, int token)
    {
        var here = new TokenRange(token, token + 1);
        if (draft.ContentOverlaps(here) || (draft.Source is { } source && source.Contains(token)))
        {
            return false;
        }

        while (token != Token.NoHead && token != draft.CueHead)
        {
            var word = _document.Tokens[token];
            if (draft.Cue is { } cue && cue.Contains(token))
            {
                return true;
            }

            if (word.Deprel is "ccomp" or "xcomp" or "advcl" or "acl" or "acl:relcl" or "conj" or "parataxis" or "csubj" or "nsubj" or "nsubj:pass" or "root")
            {
                return false;
            }

            token = word.Head;
        }

        return token == draft.CueHead;
    }

    private bool IsPrepositional(int token)
    {
        for (int step = 0; token != Token.NoHead && step < 4; step++)
        {
            var word = _document.Tokens[token];
            if (word.Is("obl") || word.Is("nmod"))
            {
                return true;
            }

            token = word.Head;
        }

        return false;
    }

    private string? TimeAt(int token)
    {
        var span = _document.Tokens[token].Span;
        int low = 0;
        int high = _groundwork.Times.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_groundwork.Times[middle].End > span.Start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low < _groundwork.Times.Length && _groundwork.Times[low].Start < span.End
            && _groundwork.Times[low].Type is TimeType.Date or TimeType.Time
                ? _groundwork.Times[low].Id
                : null;
    }
}
