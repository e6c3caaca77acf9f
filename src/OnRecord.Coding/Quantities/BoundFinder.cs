using OnRecord.Model;

namespace OnRecord.Coding.Quantities;

/// <summary>Finds how a number bounds the true one: by words before and after it, or by a second number that makes it a range.</summary>
internal sealed class BoundFinder(QuantityWords words)
{
    private const int MostPhrases = 3;

    /// <summary>Reads a range that begins with a number: its second end and both values; null where there is no second end.</summary>
    public QuantityDraft? Range(QuantityScan scan, int start, NumberReading first, NumberGuard guard)
    {
        if (first.Kind is not NumberKind.Cardinal)
        {
            return null;
        }

        // A measure may stand after the first end too: "10%-15%", "between 5 km and 8 km". "Fell 2% to 30%" is a change.
        int middle = words.Measures.TryStart(scan.Atoms, first.End, out int afterUnit, out _) ? afterUnit : first.End;
        int from = words.Money.TryEnd(scan.Atoms, start, out int money, out _) ? money : start;
        foreach (var (opening, between) in words.Between)
        {
            if (scan.At(middle).Word != between)
            {
                continue;
            }

            bool hyphen = between == words.Hyphen;
            bool opened = opening != Lexicon.Unknown;
            if ((opened && scan.At(from - 1).Word != opening) || (hyphen && (scan.At(middle).SpaceBefore || scan.At(middle + 1).SpaceBefore))
                || (!opened && !hyphen && middle > first.End) || (!opened && words.Changes.TryEnd(scan.Atoms, from, out _, out _)))
            {
                continue;
            }

            int second = middle + 1;
            if (words.Money.TryStart(scan.Atoms, second, out int afterMoney, out _))
            {
                second = afterMoney;
            }

            if (words.Numbers.Read(scan.Atoms, second) is not { Kind: NumberKind.Cardinal } upper || scan.Timed[second] || !IsWhole(scan, upper, guard, second, hyphen))
            {
                continue;
            }

            double lower = Scaled(first, upper);
            if (upper.Value <= lower || (hyphen && scan.At(upper.End).Word == words.Hyphen && scan.At(upper.End + 1).Kind == AtomKind.Figure))
            {
                // "3-2" is a score, "555-0100-2" a telephone number; "5 to 3" no range either, but two numbers.
                return hyphen ? Draft(start, upper, lower, lower, start) : null;
            }

            return Draft(start, upper, lower, upper.Value, opened ? from - 1 : start);
        }

        return null;
    }

    /// <summary>Checks for two numbers joined by a hyphen that are no range: the score of a game or a vote, a telephone number.</summary>
    public static bool IsScore(QuantityDraft draft) => draft.Upper <= draft.Value;

    /// <summary>Sets the bound, and takes the words that tell it into the quantity. Nothing before <paramref name="free"/> is taken.</summary>
    public void Find(QuantityScan scan, QuantityDraft draft, int free)
    {
        bool range = draft.Bound == QuantityBound.Range;
        int wordsStart = draft.Start;
        for (int phrase = 0; phrase < MostPhrases && words.BoundsBefore.TryEnd(scan.Atoms, draft.Start, out int start, out var bound); phrase++)
        {
            if (start < free || AnyTimed(scan, start, draft.Start))
            {
                break;
            }

            draft.Start = start;
            draft.Bound = range ? QuantityBound.Range : Stronger(draft.Bound, bound);
        }

        if (draft.Start < wordsStart)
        {
            draft.BoundWords = scan.SpanOf(draft.Start, wordsStart).Of(scan.Document.Text);
        }

        int at = draft.End;
        bool found = words.BoundsAfter.TryStart(scan.Atoms, at, out int end, out var after);
        if (!found)
        {
            at = draft.NumberEnd;
            found = words.BoundsAfter.TryStart(scan.Atoms, at, out end, out after);
        }

        if (found)
        {
            draft.BoundWords = scan.SpanOf(at, end).Of(scan.Document.Text);
            draft.End = Math.Max(draft.End, end);
            draft.Bound = range ? QuantityBound.Range : Stronger(draft.Bound, after);
        }
    }

    private static bool AnyTimed(QuantityScan scan, int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            if (scan.Timed[index])
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhole(QuantityScan scan, NumberReading upper, NumberGuard guard, int second, bool hyphen) =>
        hyphen || guard.Counts(scan, second, upper);

    private static QuantityDraft Draft(int start, NumberReading upper, double lower, double value, int from) => new()
    {
        NumberStart = start,
        NumberEnd = upper.End,
        Reading = upper,
        Value = lower,
        Upper = value,
        Start = from,
        End = upper.End,
        Bound = QuantityBound.Range,
    };

    /// <summary>In "two to three million" the million is both ends'.</summary>
    private static double Scaled(NumberReading first, NumberReading upper) =>
        first.Scale == 1 && upper.Scale > 1 && first.Value < upper.Value / upper.Scale ? (double)((decimal)first.Value * (decimal)upper.Scale) : first.Value;

    /// <summary>A limit outweighs an approximation, and that a plain number.</summary>
    private static QuantityBound Stronger(QuantityBound one, QuantityBound other) => one is QuantityBound.AtLeast or QuantityBound.AtMost ? one
        : other is QuantityBound.Exact ? one
        : one is QuantityBound.About && other is not (QuantityBound.AtLeast or QuantityBound.AtMost) ? one
        : other;
}
