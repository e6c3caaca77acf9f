using OnRecord.Cli.Rendering;
using OnRecord.Cli.Terminal;
using OnRecord.Ledger.Queries;
using OnRecord.Model;

namespace OnRecord.Cli.Showing;

/// <summary>The page of an entry: what happened, who tells it in which words, the figures side by side, its standing and its history.</summary>
/// <param name="page">The lines.</param>
/// <param name="reports">The readings behind it.</param>
internal sealed class EntryPage(Page page, ReportShelf reports)
{
    private const int MostTellings = 100;

    /// <summary>Adds the page.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="history">The states it went through.</param>
    /// <param name="cancellation">Stops the queries.</param>
    public async Task AddAsync(Entry entry, IReadOnlyList<EntryVersion> history, CancellationToken cancellation)
    {
        AddHead(entry);
        AddList("Why it stands so", entry.StandingReasons);
        await AddTellingsAsync(entry, cancellation);
        AddFigures(entry);
        AddParties(entry);
        AddHistory(history);
    }

    private static string Sides(Entry entry)
    {
        string actors = entry.Actors.Count > 0 ? string.Join(", ", entry.Actors) : "?";
        return entry.Recipients.Count > 0 ? $"{actors} → {string.Join(", ", entry.Recipients)}" : entry.Actors.Count > 0 ? actors : string.Empty;
    }

    private static string Count(int number, string one) => number == 1 ? $"1 {one}" : $"{number:N0} {one}s";

    private void AddHead(Entry entry)
    {
        string type = string.Join('/', [ContractNames.Of(entry.Type), .. entry.Modes]);
        page.AddLine($"{page.Palette.Heading(entry.Id)}  {page.Palette.Deed(type)}  {PlainText.Shorten(Sides(entry), Math.Max(20, page.Width - type.Length - entry.Id.Length - 4))}");
        page.AddWords(entry.Text);
        page.AddDetails(
        [
            ContractNames.Of(entry.Standing),
            LedgerWords.Place(entry.Place),
            LedgerWords.Days(entry.From, entry.To),
            Count(entry.Reports.Count, "report"),
            Count(entry.IndependentSources, "independent source"),
            entry.Contexts.Count > 0 ? string.Join(", ", entry.Contexts) : null,
            entry.Acled is { } acled ? $"ACLED {acled}" : null,
            LedgerWords.Confidence(entry.Confidence),
        ]);
    }

    private void AddList(string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
        {
            page.AddHeading(heading, lines.Count);
            foreach (string line in lines)
            {
                page.AddWords(line);
            }
        }
    }

    private async Task AddTellingsAsync(Entry entry, CancellationToken cancellation)
    {
        page.AddHeading("Told by", entry.Events.Count);
        foreach (var (report, id) in entry.Events.Take(MostTellings))
        {
            var reading = await reports.FindAsync(report, cancellation);
            page.AddLine($"  {PlainText.Shorten(string.Join(" · ", ReportShelf.Facts(report, reading?.Report).Where(static fact => !string.IsNullOrEmpty(fact))), page.Width - 2)}");
            if (reading?.Events.FirstOrDefault(one => one.Id == id) is not { } told)
            {
                continue;
            }

            page.AddWords(MarkedWords.Around(reading, told.Trigger, 4 * page.Column));
            var names = new ReadingNames(reading);
            page.AddDetails(
            [
                id,
                told.Status == EventStatus.Actual ? null : ContractNames.Of(told.Status),
                .. reading.Statements.Where(statement => told.SaidIn.Contains(statement.Id)).Select(statement => Saying(statement, names)),
            ]);
        }

        if (entry.Events.Count > MostTellings)
        {
            page.AddLine($"  and {entry.Events.Count - MostTellings:N0} more; --format json names them all");
        }
    }

    private static string Saying(Statement statement, ReadingNames names) =>
        $"{ContractNames.Of(statement.Act)} by {(statement.Speakers.Count > 0 ? names.Actors(statement.Speakers) : "somebody unnamed")}";

    private void AddFigures(Entry entry)
    {
        if (entry.Figures.Count == 0)
        {
            return;
        }

        page.AddHeading("Figures", entry.Figures.Count);
        foreach (var figure in entry.Figures)
        {
            string caution = figure.Differs ? page.Palette.Caution(" differ") : string.Empty;
            page.AddLine($"  {LedgerWords.Figure(figure)}{caution}");
            foreach (var telling in figure.Tellings)
            {
                string?[] facts = [$"“{PlainText.OneLine(telling.Text)}”", telling.Speaker, LedgerWords.Day(telling.Published), telling.Report];
                page.AddWords(string.Join(" · ", facts.Where(static fact => !string.IsNullOrEmpty(fact))));
            }
        }
    }

    private void AddParties(Entry entry)
    {
        if (entry.Parties.Count == 0)
        {
            return;
        }

        page.AddHeading("Parties", entry.Parties.Count);
        foreach (var party in entry.Parties)
        {
            page.AddLine($"  {page.Palette.Faint(ContractNames.Of(party.Role).PadRight(9))}  {PlainText.OneLine(party.Name)}");
            page.AddDetails([party.Country, string.Join(' ', party.Sectors), party.Id]);
        }
    }

    private void AddHistory(IReadOnlyList<EntryVersion> history)
    {
        if (history.Count == 0)
        {
            return;
        }

        page.AddHeading("History", history.Count);
        foreach (var (since, _, entry) in history)
        {
            string?[] facts =
            [
                LedgerWords.Day(since) ?? "undated", ContractNames.Of(entry.Standing), Count(entry.Reports.Count, "report"),
                Count(entry.IndependentSources, "source"), .. entry.Figures.Select(LedgerWords.Figure),
            ];
            page.AddWords(string.Join(" · ", facts));
        }
    }
}
