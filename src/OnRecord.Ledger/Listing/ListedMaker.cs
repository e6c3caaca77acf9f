using System.Text.Json;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;
using OnRecord.Model;
using OnRecord.Model.Json;

namespace OnRecord.Ledger.Listing;

/// <summary>Makes rows of what is listed.</summary>
internal static class ListedMaker
{
    /// <summary>Returns an entry with the identities by which it is found besides its own.</summary>
    public static Listed Of(Entry entry, IEnumerable<string> aliases, long owner, int since, int until)
    {
        const ListKind List = ListKind.Entries;
        var row = Row(List, entry.Id, owner, since, until);
        row.Rank = Rank.Of(entry.From ?? entry.FirstReported, entry.Id);
        row.Code = (int)entry.Type;
        row.State = (int)entry.Standing;
        SetDays(row, entry.From, entry.To);
        row.Sources = entry.IndependentSources;
        row.Reviewed = entry.Reviews.Count > 0;
        (row.X, row.Y, row.Z) = Sphere.Point(entry.Place?.Latitude, entry.Place?.Longitude);
        row.Words = WordFold.Line([entry.Text, entry.Place?.Name, entry.Place?.Admin1, .. entry.Parties.Select(static party => party.Name)]);
        var marks = new HashSet<long> { Marks.Code(List, row.Code), Marks.State(List, row.State), Marks.Alias(List, entry.Id) };
        marks.UnionWith(aliases.Select(static id => Marks.Alias(List, id)));
        marks.UnionWith(entry.Parties.Select(static party => Marks.Party(List, party.Id)));
        marks.UnionWith(entry.Parties.Select(static party => party.Country).Append(entry.Place?.Country).OfType<string>().Select(static code => Marks.Country(List, code)));
        marks.UnionWith(entry.Reports.Select(static report => Marks.Report(List, report)));
        marks.UnionWith(Enumerable.Range(2, Math.Max(0, Math.Min(row.Sources, Marks.MostSources) - 1)).Select(static count => Marks.Sources(List, count)));
        if (entry.Place is { } place)
        {
            marks.Add(Marks.Place(List, place.Id));
            if (place is { Latitude: { } latitude, Longitude: { } longitude })
            {
                marks.Add(Cells.Of(List, latitude, longitude));
            }
        }

        if (entry.From is { } from)
        {
            marks.UnionWith(Months.Of(List, from, entry.To ?? from));
        }

        if (row.Reviewed)
        {
            marks.Add(Marks.Reviewed(List));
        }

        return new Listed(row, [.. marks], Json(entry));
    }

    /// <summary>Returns a dispute.</summary>
    public static Listed Of(Dispute dispute, long owner, int since, int until)
    {
        const ListKind List = ListKind.Disputes;
        var row = Row(List, dispute.Id, owner, since, until);
        row.Rank = Rank.Of(dispute.To, dispute.Id);
        row.Code = (int)dispute.Kind;
        row.State = dispute.Settled is null ? 0 : 1;
        SetDays(row, dispute.From, dispute.To is { } last && last < DateOnly.MaxValue ? last.AddDays(1) : dispute.To);
        row.Reviewed = dispute.Reviews.Count > 0;
        row.Words = WordFold.Line([dispute.Proposition, dispute.Place?.Name, .. dispute.Positions.SelectMany(static position => new[] { position.Text, position.Speaker })]);
        row.Names = NameLine(dispute.Positions.Select(static position => position.Speaker));
        var marks = new HashSet<long> { Marks.Code(List, row.Code), Marks.State(List, row.State), Marks.Alias(List, dispute.Id) };
        marks.UnionWith(dispute.Entries.Select(static entry => Marks.Entry(List, entry)));
        return new Listed(row, [.. marks], Json(dispute));
    }

    /// <summary>Returns a commitment.</summary>
    public static Listed Of(Commitment commitment, long owner, int since, int until)
    {
        const ListKind List = ListKind.Commitments;
        var row = Row(List, commitment.Id, owner, since, until);
        row.Rank = Rank.Of(commitment.On, commitment.Id);
        row.Code = (int)commitment.Act;
        row.State = (int)commitment.Status;
        SetDays(row, commitment.On, commitment.On);
        row.Reviewed = commitment.Reviews.Count > 0;
        row.Words = WordFold.Line([commitment.Text, commitment.Condition, commitment.Party, commitment.Speaker, .. commitment.Toward]);
        row.Names = NameLine([commitment.Party, commitment.Speaker]);
        return new Listed(row, [Marks.Code(List, row.Code), Marks.State(List, row.State), Marks.Alias(List, commitment.Id)], Json(commitment));
    }

    /// <summary>Returns a statement with the identities of its speakers and its place in the order of the reading.</summary>
    public static Listed Of(LedgerStatement statement, IEnumerable<string> speakers, int ordinal, long owner, int since, int until)
    {
        const ListKind List = ListKind.Statements;
        var row = Row(List, statement.Id, owner, since, until);
        row.Rank = Rank.Of(statement.Published, statement.Report, ordinal);
        row.Code = (int)statement.Act;
        SetDays(row, statement.Published, statement.Published);
        row.Words = WordFold.Line([statement.Text, .. statement.Speakers, .. statement.Via]);
        var marks = new HashSet<long> { Marks.Code(List, row.Code), Marks.Report(List, statement.Report) };
        marks.UnionWith(speakers.Select(static id => Marks.Party(List, id)));
        return new Listed(row, [.. marks], Json(statement));
    }

    private static ListRow Row(ListKind list, string key, long owner, int since, int until) =>
        new() { List = list, Key = key, Owner = owner, Since = since, Until = until, Words = string.Empty, Names = string.Empty };

    private static string NameLine(IEnumerable<string?> names) => string.Join('|', names.OfType<string>().Select(WordFold.Line).Distinct());

    private static void SetDays(ListRow row, DateOnly? from, DateOnly? to)
    {
        row.DayFrom = from?.DayNumber ?? Days.Unknown;
        row.DayTo = to?.DayNumber ?? (from is null ? Days.Unknown : row.DayFrom + 1);
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, ModelJson.TypeInfo<T>(ModelJson.Line));
}
