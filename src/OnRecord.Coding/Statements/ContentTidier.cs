using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Mends the tagger's contents with the tree, the quotation marks and what the lexicon knows of the cue.</summary>
internal sealed class ContentTidier
{
    // A gap in a content that is no wider than this is an oversight.
    private const int WidestGap = 30;

    // How far before its verb a conjunction may stand: "and later also urged".
    private const int FarthestConjunction = 4;

    // A quotation longer than this is not taken in on the ground of a part.
    private const int LongestQuotation = 400;

    private readonly SpeechContext _context;
    private readonly Document _document;
    private readonly Draft _tagged;
    private readonly TokenRange? _cue;
    private readonly TokenRange? _source;
    private readonly Draft? _rule;
    private readonly ImmutableArray<TokenRange> _otherCues;

    private ContentTidier(SpeechContext context, Draft tagged, TokenRange? cue, TokenRange? source, Draft? rule, ImmutableArray<TokenRange> otherCues)
    {
        _otherCues = otherCues;
        _context = context;
        _document = context.Document;
        _tagged = tagged;
        _cue = cue;
        _source = source;
        _rule = rule;
    }

    /// <summary>Returns the contents of a draft, mended.</summary>
    /// <param name="context">The document and the words of the language.</param>
    /// <param name="tagged">The tagger's draft.</param>
    /// <param name="cue">Its cue, mended.</param>
    /// <param name="source">Its source, mended.</param>
    /// <param name="rule">The draft of a pattern with the same cue; null where there is none.</param>
    /// <param name="otherCues">The cues of other drafts in the sentences of the content.</param>
    public static ImmutableArray<TokenRange> Tidy(SpeechContext context, Draft tagged, TokenRange? cue, TokenRange? source, Draft? rule, ImmutableArray<TokenRange> otherCues) =>
        new ContentTidier(context, tagged, cue, source, rule, otherCues).Tidy();

    private ImmutableArray<TokenRange> Tidy()
    {
        var pieces = new List<TokenRange>();
        bool quoted = _tagged.Content.Any(piece => Quotations.IsMark(_document.Tokens[piece.Start].Form));
        foreach (var piece in _tagged.Content)
        {
            var words = Trim(WithoutOtherCue(WithoutMainVerb(WithoutVehicle(WithoutHearer(WithoutCue(piece))))));
            if (words.Length > 0 && !IsStray(words, quoted))
            {
                pieces.Add(words);
            }
        }

        AddPassiveSubject(pieces);
        Extend(pieces);
        for (int index = 0; index < pieces.Count; index++)
        {
            pieces[index] = PhraseGrower.Grow(_document, pieces[index], _cue, _source, isFixedStart: _rule is { Hearer: >= 0 });
        }

        for (int index = 0; index < pieces.Count; index++)
        {
            pieces[index] = Trim(WithoutNextClause(WholeQuotation(pieces[index])));
        }

        Parenthesis.Complete(_document, pieces, _cue, _source, _tagged.CueHead, _otherCues);
        pieces.RemoveAll(piece => piece.Length == 0);
        return Fill(pieces);
    }

    private TokenRange Trim(TokenRange piece)
    {
        var words = Phrases.Trim(_document, piece);
        int end = words.End;
        while (end - 1 > words.Start && _document.Tokens[end - 1].Upos is Upos.Cconj or Upos.Det or Upos.Aux && _document.Tokens[end - 1].Head >= end)
        {
            end--;
        }

        return end == words.End ? words : Phrases.Trim(_document, new TokenRange(words.Start, end));
    }

    // "told the station that …": a noun and then a marked clause, both hanging on the cue.
    private TokenRange? ClauseAfterNoun(TokenRange piece)
    {
        bool noun = false;
        foreach (int dependent in _document.Dependents(_tagged.CueHead))
        {
            var word = _document.Tokens[dependent];
            noun |= piece.Contains(dependent) && (word.Is("obj") || word.Is("iobj") || word.Is("obl"));
            if (noun && word.Is("ccomp") && piece.Contains(dependent) && Phrases.Dependent(_document, dependent, "mark") is var mark && mark > piece.Start)
            {
                return new TokenRange(mark, piece.End);
            }
        }

        return null;
    }

    // "The minister was accused of fraud": what is said is of the subject too.
    private void AddPassiveSubject(List<TokenRange> pieces)
    {
        if (_rule is { Content.Length: 2 } rule && Phrases.IsPassive(_document, rule.CueHead) && pieces.Count == 1 && !pieces[0].Overlaps(rule.Content[0]))
        {
            pieces.Insert(0, rule.Content[0]);
        }
    }

    // "the promise to pay | was not kept": the verb that the cue noun hangs on is the report's.
    private TokenRange WithoutMainVerb(TokenRange piece)
    {
        int noun = _tagged.CueHead;
        if (noun < 0)
        {
            noun = _rule?.CueHead ?? -1;
        }

        if (noun < 0 || _document.Tokens[noun].Upos != Upos.Noun || _document.Tokens[noun].Head is var verb && (verb < 0 || !piece.Contains(verb)))
        {
            return piece;
        }

        int end = _document.Reach(noun).End;
        return end > piece.Start && end <= verb ? new TokenRange(piece.Start, end) : piece;
    }

    private TokenRange WithoutCue(TokenRange piece) =>
        _cue is { } cue && cue.Contains(piece.Start) ? new TokenRange(Math.Min(cue.End, piece.End), piece.End) : piece;

    // "said in | a statement that …": the vehicle is no part of what is said.
    private TokenRange WithoutVehicle(TokenRange piece)
    {
        if (_rule is not { Content: [var said, ..] } || said.Start <= piece.Start || said.Start >= piece.End)
        {
            return piece;
        }

        for (int token = piece.Start; token < said.Start; token++)
        {
            if (_context.Lexicon.Occasions.Contains(_document.Tokens[token].Lemma) && _document.Tokens[token].Is("obl"))
            {
                return new TokenRange(said.Start, piece.End);
            }
        }

        return piece;
    }

    // "assured the neighbours that …": the neighbours are spoken to and no part of what is said.
    private TokenRange WithoutHearer(TokenRange piece)
    {
        if (_tagged.CueHead >= 0 && ClauseAfterNoun(piece) is { } clause)
        {
            return clause;
        }

        if (_rule is not { Hearer: >= 0 } rule || rule.Entry is not { HearerInContent: false } || !piece.Contains(rule.Hearer))
        {
            return piece;
        }

        int end = rule.Content.IsEmpty || rule.Content[0].Start <= rule.Hearer
            ? _document.Reach(rule.Hearer).End
            : Math.Min(_document.Reach(rule.Hearer).End, rule.Content[0].Start);
        return piece.Start <= rule.Hearer && end < piece.End && rule.ContentOverlaps(new TokenRange(end, end + 1))
            ? new TokenRange(end, piece.End)
            : piece;
    }

    // "said it was ready and urged the others to follow": another cue joined to this one begins what is not said here.
    private TokenRange WithoutOtherCue(TokenRange piece)
    {
        foreach (var other in _otherCues)
        {
            if (other.Start <= piece.Start + 1 || other.End > piece.End || _context.Quotations.Around(other.Start) is not null)
            {
                continue;
            }

            for (int token = other.Start - 1; token > Math.Max(piece.Start, other.Start - FarthestConjunction); token--)
            {
                if (_document.Tokens[token].Upos == Upos.Cconj && other.Contains(_document.Tokens[token].Head))
                {
                    return new TokenRange(piece.Start, token);
                }
            }
        }

        return piece;
    }

    // A second piece that the tree does not give to the cue, is not quoted and stands apart.
    private bool IsStray(TokenRange piece, bool quoted)
    {
        if (_tagged.Content.Length == 1 || _context.Quotations.Around(piece.Start) is not null || _context.Quotations.Around(piece.End - 1) is not null)
        {
            return false;
        }

        if (quoted && _cue is { } cue && piece.Start >= cue.End && _document.SentenceOf(piece.Start) == _document.SentenceOf(cue.Start))
        {
            return true;
        }

        return _rule is not null && !_rule.ContentOverlaps(piece) && _tagged.Content.Any(other => other != piece && _rule.ContentOverlaps(other));
    }

    // The tagger broke off, or began late: the tree's clause goes on with words of the same phrase.
    private void Extend(List<TokenRange> pieces)
    {
        for (int index = 0; _rule is not null && index < pieces.Count; index++)
        {
            var piece = pieces[index];
            foreach (var other in _rule.Content)
            {
                if (!other.Contains(piece) || other == piece || pieces.Count(other.Contains) > 1)
                {
                    continue;
                }

                bool stops = piece.End < other.End && _document.Tokens[piece.End].Upos is Upos.Punct or Upos.Cconj;
                var wider = new TokenRange(other.Start, stops ? piece.End : other.End);
                pieces[index] = IsBlocked(wider) ? piece : Phrases.Trim(_document, wider);
            }
        }
    }

    // Who quotes a part quotes the whole.
    private TokenRange WholeQuotation(TokenRange piece)
    {
        var wider = piece;
        foreach (int token in (ReadOnlySpan<int>)[piece.Start, piece.End - 1])
        {
            if (piece.Length > 0 && _context.Quotations.Around(token) is { } quotation && quotation.Length <= LongestQuotation && !IsBlocked(quotation))
            {
                wider = new TokenRange(Math.Min(wider.Start, quotation.Start), Math.Max(wider.End, quotation.End));
            }
        }

        return wider;
    }

    // ", and the union stepped in": a further clause with its own subject, which the tree joins to the cue, is the report's.
    private TokenRange WithoutNextClause(TokenRange piece)
    {
        if (_rule is null || _rule.CueHead < 0)
        {
            return piece;
        }

        foreach (int dependent in _document.Dependents(_rule.CueHead))
        {
            if (!_document.Tokens[dependent].Is("conj") || !piece.Contains(dependent) || dependent < _rule.CueHead
                || _context.Quotations.Around(dependent) is not null)
            {
                continue;
            }

            bool saysMore = _document.Tokens[dependent].Upos == Upos.Verb && !_context.Lexicon.Match(_document, dependent).IsEmpty;
            if (!saysMore && Phrases.Dependent(_document, dependent, "nsubj") < 0)
            {
                continue;
            }

            int start = _document.Reach(dependent).Start;
            if (start > piece.Start)
            {
                return new TokenRange(piece.Start, start);
            }
        }

        return piece;
    }

    private bool IsBlocked(TokenRange range) => (_cue?.Overlaps(range) ?? false) || (_source?.Overlaps(range) ?? false);

    private ImmutableArray<TokenRange> Fill(List<TokenRange> pieces)
    {
        pieces.Sort((left, right) => left.Start.CompareTo(right.Start));
        for (int index = 0; index + 1 < pieces.Count; index++)
        {
            var gap = new TokenRange(pieces[index].End, pieces[index + 1].Start);
            bool sameSentence = _document.SentenceOf(pieces[index].End - 1) == _document.SentenceOf(pieces[index + 1].Start);
            if (gap.Length <= 0 || (sameSentence && gap.Length <= WidestGap && !IsBlocked(gap)))
            {
                pieces[index] = new TokenRange(pieces[index].Start, Math.Max(pieces[index].End, pieces[index + 1].End));
                pieces.RemoveAt(index + 1);
                index--;
            }
        }

        return [.. pieces];
    }
}
