using System.Buffers;

namespace OnRecord.Language.Analysis;

/// <summary>Finds the best well-formed sequence of BIO tags: an I only after a B or an I of its own kind (Viterbi).</summary>
internal sealed class SpanDecoder
{
    private const float Never = float.NegativeInfinity;

    private readonly int[] _kinds;
    private readonly bool[] _inside;
    private readonly bool _mayContinue;
    private readonly SpanBias _bias;

    /// <summary>Initializes a decoder.</summary>
    /// <param name="tags">The tags in the order of the scores: <c>O</c>, <c>B</c> and <c>I</c>, with <c>-KIND</c> where there are kinds.</param>
    /// <param name="mayContinue">Whether a sentence may begin inside a span begun in the sentence before.</param>
    /// <param name="bias">What is added to the scores.</param>
    public SpanDecoder(IReadOnlyList<string> tags, bool mayContinue, SpanBias bias)
    {
        string[] kinds = [.. tags.Select(tag => tag.Length > 2 ? tag[2..] : string.Empty)];
        string[] distinct = [.. kinds.Distinct()];
        _kinds = [.. tags.Select((tag, index) => tag == "O" ? -1 : Array.IndexOf(distinct, kinds[index]))];
        _inside = [.. tags.Select(tag => tag[0] == 'I')];
        _mayContinue = mayContinue;
        _bias = bias;
    }

    /// <summary>Gets the number of tags.</summary>
    public int Count => _kinds.Length;

    /// <summary>Writes the best tag of each token.</summary>
    /// <param name="scores">Log probabilities, one row a token.</param>
    /// <param name="stride">The distance between the rows.</param>
    /// <param name="punctuation">Whether each token is punctuation.</param>
    /// <param name="best">Where the tags go, one a token.</param>
    public void Decode(ReadOnlySpan<float> scores, int stride, ReadOnlySpan<bool> punctuation, Span<byte> best)
    {
        int count = Count;
        byte[] back = ArrayPool<byte>.Shared.Rent(best.Length * count);
        Span<float> total = stackalloc float[count];
        Span<float> next = stackalloc float[count];
        for (int tag = 0; tag < count; tag++)
        {
            total[tag] = _inside[tag] && !_mayContinue ? Never : scores[tag] + Own(tag);
        }

        for (int token = 1; token < best.Length; token++)
        {
            float ending = punctuation[token - 1] || punctuation[token] ? 0 : _bias.End;
            float starting = punctuation[token - 1] ? 0 : _bias.Start;
            for (int tag = 0; tag < count; tag++)
            {
                var (from, sum) = BestBefore(total, tag, ending);
                next[tag] = sum + (IsBeginning(tag) ? starting : 0) + scores[(token * stride) + tag] + Own(tag);
                back[(token * count) + tag] = (byte)from;
            }

            next.CopyTo(total);
        }

        int last = IndexOfMax(total);
        for (int token = best.Length - 1; token >= 0; token--)
        {
            best[token] = (byte)last;
            last = token > 0 ? back[(token * count) + last] : last;
        }

        ArrayPool<byte>.Shared.Return(back);
    }

    /// <summary>Checks whether a token begins a span, given the tag before it.</summary>
    public bool Begins(byte tag, int before) => _kinds[tag] >= 0 && (!_inside[tag] || before < 0 || _kinds[before] != _kinds[tag]);

    /// <summary>Checks whether a tag lies outside every span.</summary>
    public bool IsOutside(byte tag) => _kinds[tag] < 0;

    private (int From, float Sum) BestBefore(ReadOnlySpan<float> total, int tag, float ending)
    {
        int from = -1;
        float sum = Never;
        for (int before = 0; before < total.Length; before++)
        {
            if (_inside[tag] && _kinds[before] != _kinds[tag])
            {
                continue;
            }

            float value = total[before] + (_kinds[before] >= 0 && !_inside[tag] ? ending : 0);
            if (from < 0 || value > sum)
            {
                from = before;
                sum = value;
            }
        }

        return (from, sum);
    }

    private bool IsBeginning(int tag) => _kinds[tag] >= 0 && !_inside[tag];

    private float Own(int tag) => _kinds[tag] < 0 ? _bias.Outside : _inside[tag] ? 0 : _bias.Begin;

    private static int IndexOfMax(ReadOnlySpan<float> values)
    {
        int best = 0;
        for (int i = 1; i < values.Length; i++)
        {
            best = values[i] > values[best] ? i : best;
        }

        return best;
    }
}
