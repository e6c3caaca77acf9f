using OnRecord.Cli.Rendering;
using OnRecord.Cli.Terminal;
using OnRecord.Model;

namespace OnRecord.Cli.Showing;

/// <summary>The page of a commitment: who promised or threatened what, when it was repeated, and what later bears on it.</summary>
/// <param name="page">The lines.</param>
/// <param name="reports">The readings behind it.</param>
internal sealed class CommitmentPage(Page page, ReportShelf reports)
{
    /// <summary>Adds the page.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <param name="cancellation">Stops the queries.</param>
    public async Task AddAsync(Commitment commitment, CancellationToken cancellation)
    {
        string toward = commitment.Toward.Count > 0 ? $" → {string.Join(", ", commitment.Toward)}" : string.Empty;
        page.AddLine($"{page.Palette.Heading(commitment.Id)}  {page.Palette.Deed(ContractNames.Of(commitment.Act))}  {PlainText.OneLine(commitment.Party + toward)}");
        page.AddWords(commitment.Text);
        page.AddDetails(
        [
            ContractNames.Of(commitment.Status),
            commitment.Speaker is { } speaker ? $"spoken by {speaker}" : null,
            LedgerWords.Day(commitment.On),
            commitment.Condition is { } condition ? $"on condition: {condition}" : null,
            commitment.Due is { } due ? $"due before {LedgerWords.Day(due)}" : null,
            LedgerWords.Confidence(commitment.Confidence),
        ]);
        foreach (string reason in commitment.StatusReasons)
        {
            page.AddWords(reason);
        }

        page.AddHeading("Said in", 1 + commitment.Repeated.Count);
        foreach (var made in commitment.Repeated.Prepend(commitment.Made))
        {
            await AddStatementAsync(made, cancellation);
        }

        page.AddHeading("Evidence", commitment.Evidence.Count);
        foreach (var evidence in commitment.Evidence)
        {
            var reading = await reports.FindAsync(evidence.Report, cancellation);
            page.AddLine($"  {page.Palette.Deed(ContractNames.Of(evidence.Bearing))}");
            var told = reading?.Events.FirstOrDefault(one => one.Id == evidence.Event);
            page.AddWords(told is null ? evidence.Text : MarkedWords.Around(reading!, told.Trigger, 4 * page.Column));
            page.AddDetails([.. ReportShelf.Facts(evidence.Report, reading?.Report), evidence.Event, LedgerWords.Confidence(evidence.Confidence)]);
        }
    }

    private async Task AddStatementAsync(CommitmentStatement made, CancellationToken cancellation)
    {
        var reading = await reports.FindAsync(made.Report, cancellation);
        page.AddLine($"  {PlainText.Shorten(string.Join(" · ", ReportShelf.Facts(made.Report, reading?.Report).Where(static fact => !string.IsNullOrEmpty(fact))), page.Width - 2)}");
        if (reading?.Statements.FirstOrDefault(one => one.Id == made.Statement) is { } statement)
        {
            page.AddWords(string.Join(" … ", statement.Content.Select(static piece => piece.Text)));
        }
    }
}
