using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Cuts off a content what is not said: the cue's own words, the one spoken to, and what another cue says.</summary>
internal sealed class ContentCuts
{
    // How far before its verb a conjunction may stand: "and later also urged".
    private const int FarthestConjunction = 4;

    private readonly SpeechContext _context;
    private readonly Document _document;
    private readonly Draft _tagged;
    private readonly TokenRange? _cue;
    private readonly Draft? _rule;
    private readonly ImmutableArray<TokenRange> _otherCues;

    public ContentCuts(SpeechContext context, Draft tagged, TokenRange? cue, Draft? rule, ImmutableArray<TokenRange> otherCues)
    {
        _context = context;
        _document = context.Document;
        _tagged = tagged;
        _cue = cue;
        _rule = rule;
        _otherCues = otherCues;
    }

    /// <summary>Returns a piece without the words of the cue, the vehicle and the hearer, and without what begins another statement.</summary>
    public TokenRange Before(TokenRange piece) =>
        WithoutOtherCue(WithoutParticiple(WithoutMainVerb(WithoutVehicle(WithoutHearer(WithoutCue(piece))))));

    /// <summary>Returns a piece without a further clause that the tree joins to the cue: ", and the union stepped in".</summary>
    public TokenRange WithoutNextClause(TokenRange piece)
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

    // "said the talks had failed, adding that …": a participle of saying behind a comma begins a statement of its own.
    private TokenRange WithoutParticiple(TokenRange piece)
    {
        for (int token = piece.Start + 2; token < piece.End; token++)
        {
            if (_document.Tokens[token].Xpos == "VBG" && _document.Tokens[token - 1].Form == "," && _context.Quotations.Around(token) is null
                && Phrases.Dependent(_document, token, "ccomp") > token
                && _context.Lexicon.Match(_document, token).Any(match => match.Entry is { Kind: CueKind.Speech, TakesClause: true }))
            {
                return new TokenRange(piece.Start, token - 1);
            }
        }

        return piece;
    }
}
