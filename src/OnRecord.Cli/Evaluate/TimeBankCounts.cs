using System.Collections.Immutable;
using OnRecord.Model;

namespace OnRecord.Cli.Evaluate;

/// <summary>Pairs the time expressions found with the gold ones, each with at most one, and counts what agrees.</summary>
internal sealed class TimeBankCounts
{
    private int _found;
    private int _strict;
    private int _relaxed;
    private int _value;
    private int _type;

    public int Gold { get; private set; }

    public Tally Strict => new(_strict, _found, Gold);

    public Tally Relaxed => new(_relaxed, _found, Gold);

    public Tally Value => new(_value, _found, Gold);

    public Tally Type => new(_type, _found, Gold);

    /// <summary>Adds an article. Expressions with the same words are paired first, then those that overlap, in the order of the text.</summary>
    public void Add(TimeBankTime[] gold, ImmutableArray<TimeExpression> found)
    {
        Gold += gold.Length;
        _found += found.Length;
        bool[] taken = new bool[gold.Length];
        bool[] paired = new bool[found.Length];
        for (int pass = 0; pass < 2; pass++)
        {
            for (int index = 0; index < found.Length; index++)
            {
                var time = found[index];
                int partner = paired[index] ? -1 : Array.FindIndex(
                    gold, candidate => pass == 0 ? candidate.Span == time.Span : candidate.Span.Overlaps(time.Span));
                while (partner >= 0 && taken[partner])
                {
                    partner = Array.FindIndex(
                        gold, partner + 1, candidate => pass == 0 ? candidate.Span == time.Span : candidate.Span.Overlaps(time.Span));
                }

                if (partner >= 0)
                {
                    taken[partner] = true;
                    paired[index] = true;
                    Count(gold[partner], time);
                }
            }
        }
    }

    private void Count(TimeBankTime gold, TimeExpression time)
    {
        _relaxed++;
        _strict += gold.Span == time.Span ? 1 : 0;
        _value += time.Value is not null && gold.Value == time.Value ? 1 : 0;
        _type += string.Equals(gold.Type, time.Type.ToString(), StringComparison.OrdinalIgnoreCase) ? 1 : 0;
    }
}
