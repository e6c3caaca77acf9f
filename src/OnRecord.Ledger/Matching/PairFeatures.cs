using OnRecord.Ledger.Items;
using OnRecord.Model;
using static OnRecord.Ledger.Matching.PairFeature;

namespace OnRecord.Ledger.Matching;

/// <summary>Answers the questions of <see cref="PairFeature"/> on two tellings, without allocating.</summary>
internal static class PairFeatures
{
    private const double NearKilometres = 40;
    private const double ApartFrom = 20;
    private const double ApartTo = 200;
    private const int ManyDays = 10;
    private const int Before = 3;

    /// <summary>Fills in the answers; swapping the two changes none.</summary>
    /// <param name="a">One telling.</param>
    /// <param name="b">The other.</param>
    /// <param name="values">The answers, in the order of <see cref="PairFeature"/>.</param>
    public static void Fill(Telling a, Telling b, Span<double> values)
    {
        values.Clear();
        values[(int)Bias] = 1;
        FillWhat(a.Event, b.Event, values);
        FillWho(a, b, values);
        FillWhere(a, b, values);
        FillWhen(a, b, values);
        FigureMatch.Fill(a.Figures, b.Figures, values);
        FillWords(a.Words.AsSpan(), b.Words.AsSpan(), values);
        values[(int)StatusOther] = a.Event.Status == b.Event.Status ? 0 : 1;
        values[(int)ReportSame] = a.Key.Report == b.Key.Report ? 1 : 0;
    }

    private static void FillWhat(Event a, Event b, Span<double> values)
    {
        values[(int)TypeSame] = a.Type == b.Type ? 1 : 0;
        values[(int)TypeFar] = TypeGroup.Of(a.Type) != TypeGroup.Of(b.Type) ? 1 : 0;
        if (a.Modes.Count > 0 && b.Modes.Count > 0)
        {
            bool shared = ShareAny(a.Modes, b.Modes);
            values[(int)ModeShared] = shared ? 1 : 0;
            values[(int)ModeOther] = shared ? 0 : 1;
        }

        if (a.Cameo is { Length: > 0 } left && b.Cameo is { Length: > 0 } right)
        {
            values[(int)Cameo] = left.AsSpan().CommonPrefixLength(right) / (double)Math.Max(left.Length, right.Length);
        }

        values[(int)Trigger] = LikeWords.AreForms(a.Trigger.Text, b.Trigger.Text) ? 1 : 0;
    }

    private static bool ShareAny(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        for (int i = 0; i < left.Count; i++)
        {
            for (int j = 0; j < right.Count; j++)
            {
                if (left[i] == right[j])
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void FillWho(Telling a, Telling b, Span<double> values)
    {
        if (TypeGroup.IsMutual(a.Event.Type) || TypeGroup.IsMutual(b.Event.Type))
        {
            var left = default(PartyBuffer);
            var right = default(PartyBuffer);
            Set(values, ActorSame, PartyMatch.Compare(left.Fill(a), right.Fill(b)));
            return;
        }

        Set(values, ActorSame, PartyMatch.Compare(a.Actors.AsSpan(), b.Actors.AsSpan()));
        Set(values, RecipientSame, PartyMatch.Compare(a.Recipients.AsSpan(), b.Recipients.AsSpan()));
    }

    private static void Set(Span<double> values, PairFeature first, PartyShares shares)
    {
        values[(int)first] = shares.Same;
        values[(int)first + 1] = shares.Kin;
        values[(int)first + 2] = shares.Alike;
        values[(int)first + 3] = shares.Other;
    }

    private static void FillWhere(Telling a, Telling b, Span<double> values)
    {
        if (a.Place is { } left && b.Place is { } right && PlaceMatch.IsFine(left) && PlaceMatch.IsFine(right))
        {
            FillPlaces(left, right, values);
            return;
        }

        switch (PlaceMatch.CompareNamed(a, b))
        {
            case true:
                values[(int)PlaceNamed] = 1;
                break;
            case false:
                values[(int)PlaceNamedOther] = 1;
                break;
            default:
                FillWide(a, b, values);
                break;
        }
    }

    private static void FillWide(Telling a, Telling b, Span<double> values)
    {
        if (PlaceMatch.ShareProvince(a, b))
        {
            values[(int)PlaceSameWide] = 1;
        }
        else if (PlaceMatch.MayBeOne(a, b))
        {
            values[(int)PlaceWithin] = 1;
        }
        else if (a.Place is { } left && b.Place is { } right)
        {
            FillPlaces(left, right, values);
        }
        else
        {
            values[(int)PlaceUnknown] = 1;
        }
    }

    private static void FillPlaces(EntryPlace a, EntryPlace b, Span<double> values)
    {
        if (a.Id == b.Id)
        {
            values[(int)(PlaceMatch.IsFine(a) ? PlaceSame : PlaceSameWide)] = 1;
        }
        else if (PlaceMatch.IsWithin(a, b))
        {
            values[(int)PlaceWithin] = 1;
        }
        else if (a.Country is not null && b.Country is not null && a.Country != b.Country)
        {
            values[(int)PlaceAbroad] = 1;
        }
        else if (PlaceMatch.Distance(a, b) is { } kilometres)
        {
            values[(int)PlaceNear] = PlaceMatch.IsFine(a) && PlaceMatch.IsFine(b) ? Math.Max(0, 1 - (kilometres / NearKilometres)) : 0;
            values[(int)PlaceApart] = Math.Clamp((kilometres - ApartFrom) / (ApartTo - ApartFrom), 0, 1);
        }
    }

    private static void FillWhen(Telling a, Telling b, Span<double> values)
    {
        if (a is { From: { } from1, To: { } to1 } && b is { From: { } from2, To: { } to2 })
        {
            // 0 or less where the times share a day, 1 where the one ends as the other begins.
            int gap = Gap(from1, to1, from2, to2);
            bool isShort = to1.DayNumber - from1.DayNumber <= 2 && to2.DayNumber - from2.DayNumber <= 2;
            values[(int)TimeSame] = gap <= 0 && isShort ? 1 : 0;
            values[(int)TimeOverlap] = gap <= 0 && !isShort ? 1 : 0;
            values[(int)TimeNextDay] = gap == 1 ? 1 : 0;
            values[(int)TimeOtherDay] = gap > 1 && isShort ? 1 : 0;
            values[(int)TimeApart] = Math.Clamp((gap - 1) / (double)(ManyDays - 1), 0, 1);
            return;
        }

        values[(int)TimeUnknown] = 1;
        if (a.Report.Published is { } published1 && b.Report.Published is { } published2)
        {
            int gap = Gap(a.From ?? published1.AddDays(-Before), a.To ?? published1.AddDays(1), b.From ?? published2.AddDays(-Before), b.To ?? published2.AddDays(1));
            values[(int)PublishedApart] = Math.Clamp(gap / (double)ManyDays, 0, 1);
        }
    }

    private static int Gap(DateOnly from1, DateOnly to1, DateOnly from2, DateOnly to2) =>
        Math.Max(from2.DayNumber - to1.DayNumber, from1.DayNumber - to2.DayNumber) + 1;

    private static void FillWords(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right, Span<double> values)
    {
        int both = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            uint one = left[i];
            uint other = right[j];
            both += one == other ? 1 : 0;
            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }

        values[(int)Words] = both == 0 ? 0 : both / (double)Math.Min(left.Length, right.Length);
        values[(int)WordsBoth] = both == 0 ? 0 : both / (double)(left.Length + right.Length - both);
    }
}
