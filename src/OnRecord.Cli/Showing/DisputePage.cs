using OnRecord.Cli.Rendering;
using OnRecord.Cli.Terminal;
using OnRecord.Model;

namespace OnRecord.Cli.Showing;

/// <summary>The page of a dispute: the proposition, and each position in its own words.</summary>
/// <param name="page">The lines.</param>
/// <param name="reports">The readings behind it.</param>
internal sealed class DisputePage(Page page, ReportShelf reports)
{
    /// <summary>Adds the page.</summary>
    /// <param name="dispute">The dispute.</param>
    /// <param name="cancellation">Stops the queries.</param>
    public async Task AddAsync(Dispute dispute, CancellationToken cancellation)
    {
        page.AddLine($"{page.Palette.Heading(dispute.Id)}  {page.Palette.Deed(ContractNames.Of(dispute.Kind))}");
        page.AddWords(dispute.Proposition);
        page.AddDetails(
        [
            dispute.Settled is { } outcome ? $"settled: {outcome}" : "open",
            LedgerWords.Place(dispute.Place),
            dispute.Entries.Count > 0 ? $"about {string.Join(' ', dispute.Entries)}" : null,
            LedgerWords.Confidence(dispute.Confidence),
        ]);
        page.AddHeading("Positions", dispute.Positions.Count);
        foreach (var position in dispute.Positions)
        {
            var report = (await reports.FindAsync(position.Report, cancellation))?.Report;
            string speaker = PlainText.OneLine(position.Speaker ?? "somebody unnamed");
            page.AddLine($"  {page.Palette.Deed(ContractNames.Of(position.Stance))}  {speaker}");
            page.AddWords(position.Statement is null ? position.Text : $"“{position.Text.Trim('“', '”', '"')}”");
            page.AddDetails([position.Statement is null ? "in the report's own voice" : null, .. ReportShelf.Facts(position.Report, report), position.Statement, position.Event]);
        }
    }
}
