using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Puts the tagger's spans together: which source and which contents belong to which cue.</summary>
internal sealed class TagLinker
{
    // Costs are counted in words between two spans; these stand for what weighs more than words.
    private const int CueBetween = 8;
    private const int OtherSentence = 14;
    private const int Direct = -8;
    private const int Near = -4;

    // A content further than this from every cue has none.
    private const int MostContentCost = 60;
    private const double LoneCue = 0.5;
    private const int FarthestSentence = 2;
    private const int ShortestCarried = 5;

    private readonly SpeechContext _context;
    private readonly Document _document;
    private readonly RoleSpans _spans;
    private readonly AttributionSpan[] _sources;
    private readonly AttributionSpan[] _cues;
    private readonly List<ContentRun> _contents;
    private readonly int[] _cueHeads;

    private TagLinker(SpeechContext context)
    {
        _context = context;
        _document = context.Document;
        _spans = new RoleSpans(_document);
        _sources = _spans.Sources;
        _cues = _spans.Cues;
        _cueHeads = [.. _cues.Select(cue => Phrases.HeadOf(_document, cue.Tokens))];
        _contents = ContentRun.Join(context, _spans.Contents);
    }

    /// <summary>Returns the attributions that the tagger's spans make, in the order of their cues; contents without a cue come last.</summary>
    public static ImmutableArray<Draft> Link(SpeechContext context)
    {
        return context.Document.Attributions.IsEmpty ? [] : new TagLinker(context).Link();
    }

    private ImmutableArray<Draft> Link()
    {
        var contents = new List<ContentRun>[_cues.Length];
        var loose = new List<ContentRun>();
        foreach (var content in _contents)
        {
            int cue = BestCue(content);
            if (cue < 0)
            {
                loose.Add(content);
            }
            else
            {
                (contents[cue] ??= []).Add(content);
            }
        }

        int[] sources = SourceLinker.Link(_document, _spans, _cueHeads);
        var drafts = ImmutableArray.CreateBuilder<Draft>();
        for (int cue = 0; cue < _cues.Length; cue++)
        {
            drafts.Add(Assemble(cue, sources[cue], contents[cue] ?? []));
        }

        foreach (var content in loose)
        {
            drafts.Add(new Draft { Content = content.Pieces, Confidence = content.Confidence, Pattern = "tagger, content alone", IsTagged = true });
        }

        return drafts.DrainToImmutable();
    }

    private Draft Assemble(int cue, int source, List<ContentRun> contents)
    {
        // A cue that nothing said belongs to is half believed.
        double confidence = Math.Sqrt(_cues[cue].Confidence * (contents.Count == 0 ? LoneCue : contents.Max(content => content.Confidence)));
        int speaker = source < 0 ? -1 : Phrases.Antecedent(_document, Phrases.HeadOf(_document, _sources[source].Tokens));
        return new Draft
        {
            Cue = _cues[cue].Tokens,
            CueHead = _cueHeads[cue],
            Source = source < 0 ? null : WholeSource(source),
            Speaker = speaker,
            Content = [.. contents.SelectMany(content => content.Pieces).OrderBy(piece => piece.Start)],
            Confidence = source < 0 ? 0.8 * confidence : confidence,
            Pattern = "tagger",
            IsTagged = true,
        };
    }

    // "the leader of the party, | the general,": spans without a gap name one source.
    private TokenRange WholeSource(int source)
    {
        var range = _sources[source].Tokens;
        for (int next = source + 1; next < _sources.Length && _sources[next].Tokens.Start == range.End; next++)
        {
            range = new TokenRange(range.Start, _sources[next].Tokens.End);
        }

        for (int before = source - 1; before >= 0 && _sources[before].Tokens.End == range.Start; before--)
        {
            range = new TokenRange(_sources[before].Tokens.Start, range.End);
        }

        return range;
    }

    private int BestCue(ContentRun content)
    {
        int best = -1;
        int least = MostContentCost;
        int first = _document.SentenceOf(content.Pieces[0].Start) - FarthestSentence;
        int last = _document.SentenceOf(content.Pieces[^1].End - 1) + FarthestSentence;
        for (int cue = FirstCueFrom(first); cue < _cues.Length && _document.SentenceOf(_cues[cue].Tokens.Start) <= last; cue++)
        {
            int cost = ContentCost(cue, content);
            if (cost < least)
            {
                best = cue;
                least = cost;
            }
        }

        return best;
    }

    private int ContentCost(int cue, ContentRun content)
    {
        var tokens = _cues[cue].Tokens;
        int cost = int.MaxValue;
        foreach (var piece in content.Pieces)
        {
            if (piece.Overlaps(tokens))
            {
                continue;
            }

            int sentences = Math.Abs(_document.SentenceOf(piece.Start < tokens.Start ? piece.End - 1 : piece.Start) - _document.SentenceOf(tokens.Start));
            if (sentences > 0 && !IsCarriedOver(cue, piece))
            {
                continue;
            }

            int gap = _spans.Gap(piece, tokens);
            int here = gap + (CueBetween * _spans.CuesBetween(cue, piece)) + (OtherSentence * sentences);
            if (sentences == 0)
            {
                here += TreeBonus(_cueHeads[cue], tokens, Phrases.HeadOf(_document, piece), piece);
            }
            else if (sentences == 1 && piece.Start >= tokens.End && _document.Tokens[tokens.End - 1].Form == ":")
            {
                here -= OtherSentence;
            }
            else if (piece.Start < tokens.Start)
            {
                // What follows its cue's sentence is a quotation going on; what precedes it seldom is.
                here += OtherSentence;
            }

            cost = Math.Min(cost, here);
        }

        return cost;
    }

    // Words of another sentence are said here when they are quoted at some length from its start, or when the cue ends in a colon.
    private bool IsCarriedOver(int cue, TokenRange piece)
    {
        bool colon = _document.Tokens[_cues[cue].Tokens.End - 1].Form == ":" || _document.Tokens[Math.Min(_cues[cue].Tokens.End, _document.Tokens.Length - 1)].Form == ":";
        bool quoted = piece.Length >= ShortestCarried && _context.Quotations.Around(piece.Start) is { } quotation && quotation.Start == piece.Start;
        return BeginsSentence(piece) && (colon || quoted);
    }

    private bool BeginsSentence(TokenRange piece)
    {
        int first = _document.Sentences[_document.SentenceOf(piece.Start)].Tokens.Start;
        for (int token = first; token < piece.Start; token++)
        {
            if (_document.Tokens[token].Upos != Upos.Punct)
            {
                return false;
            }
        }

        return true;
    }

    private int TreeBonus(int cueHead, TokenRange cue, int contentHead, TokenRange content)
    {
        int above = _document.Tokens[contentHead].Head;
        if (above != Token.NoHead && cue.Contains(above))
        {
            return Direct;
        }

        int cueAbove = _document.Tokens[cueHead].Head;
        if (cueAbove != Token.NoHead && content.Contains(cueAbove))
        {
            return Direct;
        }

        return above != Token.NoHead && _document.Tokens[above].Head is var second && second != Token.NoHead && cue.Contains(second) ? Near : 0;
    }

    private int FirstCueFrom(int sentence) =>
        RoleSpans.LowerBound(_cues, _document.Sentences[Math.Clamp(sentence, 0, _document.Sentences.Length - 1)].Tokens.Start);
}
