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
    private const int MostSourceGap = 12;
    private const int FarthestSentence = 2;
    private const int ShortestCarried = 5;

    private readonly SpeechContext _context;
    private readonly Document _document;
    private readonly AttributionSpan[] _sources;
    private readonly AttributionSpan[] _cues;
    private readonly List<ContentRun> _contents;
    private readonly int[] _cueHeads;

    private TagLinker(SpeechContext context)
    {
        _context = context;
        _document = context.Document;
        _sources = OfRole(AttributionRole.Source);
        _cues = OfRole(AttributionRole.Cue);
        _cueHeads = [.. _cues.Select(cue => Phrases.HeadOf(_document, cue.Tokens))];
        _contents = ContentRun.Join(context, OfRole(AttributionRole.Content));
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

        int[] sources = AssignSources();
        var drafts = ImmutableArray.CreateBuilder<Draft>();
        for (int cue = 0; cue < _cues.Length; cue++)
        {
            if (contents[cue] is { } said)
            {
                drafts.Add(Assemble(cue, sources[cue], said));
            }
        }

        foreach (var content in loose)
        {
            drafts.Add(new Draft { Content = content.Pieces, Confidence = content.Confidence, Pattern = "tagger, content alone" });
        }

        return drafts.DrainToImmutable();
    }

    private Draft Assemble(int cue, int source, List<ContentRun> contents)
    {
        double confidence = Math.Sqrt(_cues[cue].Confidence * contents.Max(content => content.Confidence));
        int speaker = source < 0 ? -1 : Phrases.Antecedent(_document, Phrases.HeadOf(_document, _sources[source].Tokens));
        return new Draft
        {
            Cue = _cues[cue].Tokens,
            CueHead = _cueHeads[cue],
            Source = source < 0 ? null : _sources[source].Tokens,
            Speaker = speaker,
            Content = [.. contents.SelectMany(content => content.Pieces).OrderBy(piece => piece.Start)],
            Confidence = source < 0 ? 0.8 * confidence : confidence,
            Pattern = "tagger",
        };
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

            int gap = Gap(piece, tokens);
            int here = gap + (CueBetween * CuesBetween(cue, piece)) + (OtherSentence * sentences);
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

    private int[] AssignSources()
    {
        int[] sources = new int[_cues.Length];
        Array.Fill(sources, -1);
        bool[] taken = new bool[_sources.Length];
        for (int cue = 0; cue < _cues.Length; cue++)
        {
            sources[cue] = SourceByTree(cue);
            if (sources[cue] >= 0)
            {
                taken[sources[cue]] = true;
            }
        }

        for (int cue = 0; cue < _cues.Length; cue++)
        {
            if (sources[cue] < 0)
            {
                sources[cue] = SourceByGap(cue, taken);
            }
        }

        return sources;
    }

    private int SourceByTree(int cue)
    {
        int head = _cueHeads[cue];
        int subject = Phrases.Subject(_document, head);
        int direct = -1;
        foreach (int source in SourcesNear(cue))
        {
            int sourceHead = Phrases.HeadOf(_document, _sources[source].Tokens);
            if (sourceHead == subject || (subject >= 0 && _sources[source].Tokens.Contains(subject)))
            {
                return source;
            }

            int above = _document.Tokens[sourceHead].Head;
            if (above != Token.NoHead && _cues[cue].Tokens.Contains(above)
                && (direct < 0 || Gap(_sources[source].Tokens, _cues[cue].Tokens) < Gap(_sources[direct].Tokens, _cues[cue].Tokens)))
            {
                direct = source;
            }

            // "according to the ministry": the cue hangs on the source.
            if (direct < 0 && _document.Tokens[head].Head == sourceHead)
            {
                direct = source;
            }
        }

        return direct;
    }

    private int SourceByGap(int cue, bool[] taken)
    {
        int best = -1;
        int least = MostSourceGap;
        foreach (int source in SourcesNear(cue))
        {
            int gap = Gap(_sources[source].Tokens, _cues[cue].Tokens) + (CueBetween * CuesBetween(cue, _sources[source].Tokens)) + (taken[source] ? CueBetween : 0);
            if (gap < least)
            {
                best = source;
                least = gap;
            }
        }

        if (best >= 0)
        {
            taken[best] = true;
        }

        return best;
    }

    private IEnumerable<int> SourcesNear(int cue)
    {
        var sentence = _document.Sentences[_document.SentenceOf(_cues[cue].Tokens.Start)].Tokens;
        for (int source = LowerBound(_sources, sentence.Start); source < _sources.Length && _sources[source].Tokens.Start < sentence.End; source++)
        {
            yield return source;
        }
    }

    private int Gap(TokenRange one, TokenRange other)
    {
        int from = Math.Min(one.End, other.End);
        int to = Math.Max(one.Start, other.Start);
        int gap = Math.Max(0, to - from);

        // Words of a source in between do not part a cue from its content.
        for (int source = LowerBound(_sources, from); source < _sources.Length && _sources[source].Tokens.Start < to; source++)
        {
            gap -= Math.Min(_sources[source].Tokens.End, to) - Math.Max(_sources[source].Tokens.Start, from);
        }

        return Math.Max(0, gap);
    }

    private int CuesBetween(int cue, TokenRange range)
    {
        var tokens = _cues[cue].Tokens;
        int from = Math.Min(range.End, tokens.End);
        int to = Math.Max(range.Start, tokens.Start);
        int count = 0;
        for (int other = LowerBound(_cues, from); other < _cues.Length && _cues[other].Tokens.Start < to; other++)
        {
            count += other != cue ? 1 : 0;
        }

        return count;
    }

    private int FirstCueFrom(int sentence) =>
        LowerBound(_cues, _document.Sentences[Math.Clamp(sentence, 0, _document.Sentences.Length - 1)].Tokens.Start);

    private static int LowerBound(AttributionSpan[] spans, int token)
    {
        int low = 0;
        int high = spans.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (spans[middle].Tokens.Start >= token)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private AttributionSpan[] OfRole(AttributionRole role) =>
        [.. _document.Attributions.Where(span => span.Role == role).OrderBy(span => span.Tokens.Start)];
}
