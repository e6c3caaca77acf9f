using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Mends the tagger's contents with the tree, the quotation marks and what the lexicon knows of the cue.</summary>
internal sealed class ContentTidier
{
    // A gap in a content that is no wider than this is an oversight.
    private const int WidestGap = 30;

    // A quotation longer than this is not taken in on the ground of a part.
    private const int LongestQuotation = 400;

    private readonly SpeechContext _context;
    private readonly Document _document;
    private readonly Draft _tagged;
    private readonly TokenRange? _cue;
    private readonly TokenRange? _source;
    private readonly Draft? _rule;
    private readonly ImmutableArray<TokenRange> _otherCues;
    private readonly ContentCuts _cuts;

    private ContentTidier(SpeechContext context, Draft tagged, TokenRange? cue, TokenRange? source, Draft? rule, ImmutableArray<TokenRange> otherCues)
    {
        _otherCues = otherCues;
        _cuts = new ContentCuts(context, tagged, cue, rule, otherCues);
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
            var words = Trim(_cuts.Before(WithoutConjunction(piece)));
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
            pieces[index] = Trim(_cuts.WithoutNextClause(WholeQuotation(pieces[index])));
        }

        Parenthesis.Complete(_document, pieces, _cue, _source, _tagged.CueHead, _otherCues);
        for (int index = 0; index < pieces.Count; index++)
        {
            pieces[index] = WithoutSource(pieces[index]);
        }

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

    // "for the flood | by his rivals": the one who speaks, with the preposition, is no part of what is said.
    private TokenRange WithoutSource(TokenRange piece)
    {
        if (_source is not { } source || source.Start <= piece.Start || source.End < piece.End || !piece.Contains(source.Start))
        {
            return piece;
        }

        int end = _document.Tokens[source.Start - 1].Is("case") ? source.Start - 1 : source.Start;
        return end > piece.Start ? Trim(new TokenRange(piece.Start, end)) : piece;
    }

    // "But, according to the police, …": the conjunction is the report's.
    private TokenRange WithoutConjunction(TokenRange piece) =>
        _rule?.Pattern == PrepositionPattern.Name && piece.Length > 1 && _document.Tokens[piece.Start].Upos == Upos.Cconj
            ? new TokenRange(piece.Start + 1, piece.End)
            : piece;

    // "The minister was accused of fraud": what is said is of the subject too.
    private void AddPassiveSubject(List<TokenRange> pieces)
    {
        int verb = _rule?.CueHead ?? _tagged.CueHead;
        if (verb < 0 || _cue is not { } cue || !Phrases.IsPassive(_document, verb) || _rule?.Entry is { HearerIsObject: true })
        {
            return;
        }

        int subject = Phrases.Dependent(_document, verb, "nsubj");
        if (subject < 0 || subject >= cue.Start || pieces.Count == 0 || pieces.Exists(piece => piece.Start < cue.Start))
        {
            return;
        }

        var phrase = Phrases.Trim(_document, _document.Reach(subject));
        if (phrase.Length > 0 && !IsBlocked(phrase))
        {
            pieces.Insert(0, phrase);
        }
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
