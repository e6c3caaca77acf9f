using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Events;

/// <summary>Finds the frame that a word and its arguments fill. One for each document; not for several threads.</summary>
internal sealed class FrameMatcher
{
    private readonly Groundwork _groundwork;
    private readonly EventLexicon _lexicon;
    private readonly ArgumentReader _arguments;

    /// <summary>Initializes a matcher.</summary>
    /// <param name="groundwork">What is known of the report.</param>
    /// <param name="lexicon">The event words.</param>
    /// <param name="arguments">The arguments of the report's words.</param>
    public FrameMatcher(Groundwork groundwork, EventLexicon lexicon, ArgumentReader arguments)
    {
        _groundwork = groundwork;
        _lexicon = lexicon;
        _arguments = arguments;
    }

    /// <summary>Returns the most specific frame that holds; null where none does, or where the word only looks like an event.</summary>
    /// <param name="token">The word.</param>
    public Frame? Best(int token)
    {
        var found = Best(token, _arguments.Tree.Lemma(token), gerund: false);
        var word = _groundwork.Document.Tokens[token];
        bool gerund = found is null && _lexicon.ActiveParticiple.Contains(word.Xpos)
            && (word.Is("nsubj") || word.Is("obj") || word.Is("obl") || word.Is("nmod") || word.Is("compound"));

        // "fighting spread": a gerund may stand in the lexicon as the noun that it is.
        found = gerund ? Best(token, word.Form.ToLowerInvariant(), gerund: true) : found;
        return found?.Meaning.Type is null ? null : found;
    }

    /// <summary>Returns the nouns through which a frame's conditions were met.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="token">The word it is filled by.</param>
    public IEnumerable<int> Meeting(Frame frame, int token)
    {
        foreach (var condition in frame.Conditions.Where(condition => condition.Wanted && condition.Lemmas is not null))
        {
            foreach (int word in _arguments.Filling(token, condition.Slot).Where(word => Counts(condition, word)))
            {
                yield return word;
                yield return _arguments.Tree.Through(word);
            }
        }
    }

    private Frame? Best(int token, string lemma, bool gerund)
    {
        foreach (var frame in _lexicon.Of(lemma))
        {
            if ((gerund ? frame.Kind == FrameKind.Noun : Fits(frame, token)) && Holds(frame, token))
            {
                return frame;
            }
        }

        return null;
    }

    private bool Fits(Frame frame, int token)
    {
        var upos = _groundwork.Document.Tokens[token].Upos;
        bool rightKind = frame.Kind switch
        {
            FrameKind.Verb when frame.Meaning.Over == Operation.Oblige => _groundwork.Document.Tokens[token].Is("aux")
                || frame.Companions.Length > 0,
            FrameKind.Verb => _arguments.Tree.IsVerb(token) && (_groundwork.Document.Tokens[token].Deprel != "amod" || _arguments.Tree.HasDependent(token, "nsubj")),
            FrameKind.Noun => upos == Upos.Noun,
            FrameKind.Phrase => upos is Upos.Noun or Upos.Adj or Upos.Verb or Upos.Adv,
            _ => upos == Upos.Adj || (upos == Upos.Verb && _groundwork.Document.Tokens[token].Deprel == "amod"),
        };
        return rightKind && frame.Companions.All(companion => _arguments.Tree.HasCompanion(token, companion));
    }

    private bool Holds(Frame frame, int token)
    {
        foreach (var condition in frame.Conditions)
        {
            if (IsMet(condition, token) != condition.Wanted)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsMet(FrameCondition condition, int token)
    {
        if (condition.Slot == Slots.Near)
        {
            return IsNear(condition, token);
        }

        var filled = _arguments.Filling(token, condition.Slot);
        if (condition.IsOpen)
        {
            return filled.Count > 0;
        }

        foreach (int word in filled)
        {
            if (Counts(condition, word))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNear(FrameCondition condition, int token)
    {
        var reach = _groundwork.Document.Reach(token);
        for (int word = reach.Start; word < reach.End; word++)
        {
            if (word != token && Counts(condition, word))
            {
                return true;
            }
        }

        return false;
    }

    private bool Counts(FrameCondition condition, int word)
    {
        int meant = _arguments.Tree.Through(word);
        return (condition.Lemmas is { } lemmas && (lemmas.Contains(_arguments.Tree.Lemma(word)) || lemmas.Contains(_arguments.Tree.Lemma(meant))))
            || (condition.Party && (IsParty(word) || IsParty(meant)))
            || (condition.Place && _groundwork.Places.At(word) is not null)
            || (condition.Person && (IsPerson(word) || IsPerson(meant)));
    }

    private bool IsParty(int word) => _groundwork.Actors.HeadedBy(word) is not null;

    private bool IsPerson(int word) =>
        _groundwork.Actors.HeadedBy(word) is { } mention && _groundwork.Actors.Get(mention.Actor).Kind == ActorKind.Person;
}
