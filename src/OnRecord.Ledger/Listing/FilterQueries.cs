using OnRecord.Ledger.Queries;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Listing;

/// <summary>Turns filters into questions to the lists.</summary>
internal static class FilterQueries
{
    /// <summary>Returns the question that a filter of entries asks.</summary>
    public static async Task<ListQuery> OfAsync(LedgerContext context, EntryFilter filter, CancellationToken cancellation)
    {
        const ListKind List = ListKind.Entries;
        var query = new ListQuery(context, List, Days.AsOf(filter.AsOf))
            .Worded(filter.Text)
            .Marked([.. filter.Types.Select(static type => Marks.Code(List, (int)type))])
            .Marked([.. filter.Countries.Select(static code => Marks.Country(List, code))])
            .Marked([.. filter.Standings.Select(static standing => Marks.State(List, (int)standing))]);
        if (filter.Party is { } party)
        {
            query.Marked([.. (await NameQuery.KeysAsync(context, ListKind.Actors, party, cancellation)).Select(static id => Marks.Party(List, id))]);
        }

        if (filter.Place is { } place)
        {
            query.Marked([.. (await NameQuery.KeysAsync(context, ListKind.Places, place, cancellation)).Select(static id => Marks.Place(List, id))]);
        }

        if (filter.Report is { } report)
        {
            query.Marked([Marks.Report(List, report)]);
        }

        if (filter.MinSources is > 1 and { } least)
        {
            query.Marked([Marks.Sources(List, Math.Min(least, Marks.MostSources))]).Where(row => row.Sources >= least);
        }

        if (filter.Reviewed is { } reviewed)
        {
            query = reviewed ? query.Marked([Marks.Reviewed(List)]) : query.Where(static row => !row.Reviewed);
        }

        Near(query, filter.Near);
        if (filter.From is { } from)
        {
            // What is looked for begins by the latest day that there is, or reaches into the first one wanted.
            var latest = Rank.DayOf(await query.FirstRankAsync(cancellation)) ?? from;
            var last = latest > from ? latest : from;
            var end = last < DateOnly.MaxValue ? last.AddDays(1) : last;
            end = filter.To is { } to && to < end ? to : end;
            query.Marked(Months.Within(List, from, end) ?? []);
        }

        return Within(After(query, filter.To), filter.From, filter.To);
    }

    /// <summary>Returns the question that a filter of disputes asks.</summary>
    public static ListQuery Of(LedgerContext context, DisputeFilter filter)
    {
        const ListKind List = ListKind.Disputes;
        var query = new ListQuery(context, List, Days.AsOf(filter.AsOf))
            .Worded(filter.Text)
            .Marked([.. filter.Kinds.Select(static kind => Marks.Code(List, (int)kind))]);
        if (filter.Settled is { } settled)
        {
            query.Marked([Marks.State(List, settled ? 1 : 0)]);
        }

        if (filter.Entry is { } entry)
        {
            query.Marked([Marks.Entry(List, entry)]);
        }

        return Within(Until(Named(query, filter.Speaker), filter.From), filter.From, filter.To);
    }

    /// <summary>Returns the question that a filter of commitments asks.</summary>
    public static ListQuery Of(LedgerContext context, CommitmentFilter filter)
    {
        const ListKind List = ListKind.Commitments;
        var query = new ListQuery(context, List, Days.AsOf(filter.AsOf))
            .Worded(filter.Text)
            .Marked(filter.Act is { } act ? [Marks.Code(List, (int)act)] : [])
            .Marked([.. filter.Statuses.Select(static status => Marks.State(List, (int)status))]);
        return Within(After(Until(Named(query, filter.Party), filter.From), filter.To), filter.From, filter.To);
    }

    /// <summary>Returns the question that a filter of statements asks.</summary>
    public static async Task<ListQuery> OfAsync(LedgerContext context, StatementFilter filter, CancellationToken cancellation)
    {
        const ListKind List = ListKind.Statements;
        var query = new ListQuery(context, List, Days.AsOf(filter.AsOf))
            .Worded(filter.Text)
            .Marked([.. filter.Acts.Select(static act => Marks.Code(List, (int)act))]);
        if (filter.Speaker is { } speaker)
        {
            query.Marked([.. (await NameQuery.KeysAsync(context, ListKind.Actors, speaker, cancellation)).Select(static id => Marks.Party(List, id))]);
        }

        if (filter.Report is { } report)
        {
            query.Marked([Marks.Report(List, report)]);
        }

        return Within(After(Until(query, filter.From), filter.To), filter.From, filter.To);
    }

    private static ListQuery Named(ListQuery query, string? name)
    {
        string folded = name is null ? string.Empty : WordFold.Line(name).Trim();
        return folded.Length == 0 ? query : query.Where(row => row.Names.Contains(folded));
    }

    private static void Near(ListQuery query, Circle? circle)
    {
        if (circle is not null)
        {
            var (x, y, z) = Sphere.Point(circle.Latitude, circle.Longitude);
            double least = Sphere.Least(circle);
            query.Marked(Cells.Within(ListKind.Entries, circle) ?? []).Where(row => (row.X * x) + (row.Y * y) + (row.Z * z) >= least);
        }
    }

    /// <summary>Leaves out what stands in the list before the days wanted.</summary>
    private static ListQuery After(ListQuery query, DateOnly? to)
    {
        if (to is { } end && end > DateOnly.MinValue)
        {
            long rank = Rank.FirstOf(end.AddDays(-1));
            query.Where(row => row.Rank >= rank);
        }

        return query;
    }

    /// <summary>Leaves out what stands in the list after the days wanted.</summary>
    private static ListQuery Until(ListQuery query, DateOnly? from)
    {
        if (from is { } first && first > DateOnly.MinValue)
        {
            long rank = Rank.FirstOf(first.AddDays(-1));
            query.Where(row => row.Rank < rank);
        }

        return query;
    }

    private static ListQuery Within(ListQuery query, DateOnly? from, DateOnly? to)
    {
        if (from is { } first)
        {
            int day = first.DayNumber;
            query.Where(row => row.DayTo > day);
        }

        if (to is { } end)
        {
            int day = end.DayNumber;
            query.Where(row => row.DayFrom < day && row.DayFrom > Days.Unknown);
        }

        return query;
    }
}
