using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Says which of the tagger's sources belongs to which cue: by the tree, and where that is silent, by nearness.</summary>
internal sealed class SourceLinker
{
    // Words that a cue or another claim on the source in between counts for.
    private const int CueBetween = 8;
    private const int MostSourceGap = 12;

    private readonly Document _document;
    private readonly RoleSpans _spans;
    private readonly AttributionSpan[] _sources;
    private readonly AttributionSpan[] _cues;
    private readonly int[] _cueHeads;

    private SourceLinker(Document document, RoleSpans spans, int[] cueHeads)
    {
        _document = document;
        _spans = spans;
        _sources = spans.Sources;
        _cues = spans.Cues;
        _cueHeads = cueHeads;
    }

    /// <summary>Returns for each cue the index of its source; -1 for none.</summary>
    public static int[] Link(Document document, RoleSpans spans, int[] cueHeads) => new SourceLinker(document, spans, cueHeads).Link();

    private int[] Link()
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
                && (direct < 0 || _spans.Gap(_sources[source].Tokens, _cues[cue].Tokens) < _spans.Gap(_sources[direct].Tokens, _cues[cue].Tokens)))
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
            int gap = _spans.Gap(_sources[source].Tokens, _cues[cue].Tokens) + (CueBetween * _spans.CuesBetween(cue, _sources[source].Tokens)) + (taken[source] ? CueBetween : 0);
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
        for (int source = RoleSpans.LowerBound(_sources, sentence.Start); source < _sources.Length && _sources[source].Tokens.Start < sentence.End; source++)
        {
            yield return source;
        }
    }
}
