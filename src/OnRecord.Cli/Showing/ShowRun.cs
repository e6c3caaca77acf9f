using System.Text.Json;
using OnRecord.Cli.Rendering;
using OnRecord.Cli.Terminal;
using OnRecord.Ledger;
using OnRecord.Ledger.Reviews;
using OnRecord.Model.Json;

namespace OnRecord.Cli.Showing;

/// <summary>Shows what an identity means.</summary>
/// <param name="terminal">Where it goes.</param>
/// <param name="ledger">The ledger.</param>
/// <param name="asOf">The day as of which the record is asked; null for the present.</param>
/// <param name="json">Whether it goes to a program.</param>
internal sealed class ShowRun(CommandTerminal terminal, ILedger ledger, DateOnly? asOf, bool json)
{
    /// <summary>Shows one item.</summary>
    /// <param name="id">Its identity, or the beginning of it.</param>
    /// <param name="cancellation">Stops the queries.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(string id, CancellationToken cancellation)
    {
        var page = new Page(terminal.Width, new Palette(terminal.HasColour));
        var reports = new ReportShelf(ledger, asOf);
        return id[0] switch
        {
            RecordFinder.EntryLetter => await ShowAsync(id, await ledger.FindEntriesAsync(id, asOf, cancellation), static entry => entry.Id, async entry =>
            {
                var history = await ledger.HistoryAsync(entry.Id, cancellation);
                await new EntryPage(page, reports).AddAsync(entry, history, cancellation);
                await AddReviewsAsync(page, entry.Reviews, cancellation);
                return page.ToString();
            }),
            RecordFinder.DisputeLetter => await ShowAsync(id, await ledger.FindDisputesAsync(id, asOf, cancellation), static dispute => dispute.Id, async dispute =>
            {
                await new DisputePage(page, reports).AddAsync(dispute, cancellation);
                await AddReviewsAsync(page, dispute.Reviews, cancellation);
                return page.ToString();
            }),
            _ => await ShowAsync(id, await ledger.FindCommitmentsAsync(id, asOf, cancellation), static commitment => commitment.Id, async commitment =>
            {
                await new CommitmentPage(page, reports).AddAsync(commitment, cancellation);
                await AddReviewsAsync(page, commitment.Reviews, cancellation);
                return page.ToString();
            }),
        };
    }

    private async Task<int> ShowAsync<T>(string id, IReadOnlyList<T> found, Func<T, string> idOf, Func<T, Task<string>> render)
    {
        if (found.Count != 1)
        {
            terminal.Complain(RecordFinder.Explain(id, [.. found.Select(idOf)]));
            return ExitCode.SomeFailed;
        }

        terminal.Write(json ? JsonSerializer.Serialize(found[0], ModelJson.TypeInfo<T>(ModelJson.Indented)) + "\n" : await render(found[0]));
        return ExitCode.Done;
    }

    private async Task AddReviewsAsync(Page page, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
        {
            return;
        }

        page.AddHeading("Reviews", ids.Count);
        foreach (var review in await RecordFinder.ReviewsAsync(ledger, ids, cancellation))
        {
            string change = string.Join(' ', new[] { review.Field, review.Value }.Where(static part => part is not null));
            page.AddLine($"  {page.Palette.Deed(ContractNames.Of(review.Kind))} {PlainText.OneLine(change)}");
            page.AddDetails([review.By, review.When.UtcDateTime.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture), review.Why, review.Id]);
        }
    }
}
