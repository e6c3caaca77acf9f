using OnRecord.Ledger;
using OnRecord.Model;

namespace OnRecord.Cli.Showing;

/// <summary>The readings behind what is shown, each fetched once.</summary>
/// <param name="ledger">Where they are.</param>
/// <param name="asOf">The day as of which the record is asked; null for the present.</param>
internal sealed class ReportShelf(ILedger ledger, DateOnly? asOf)
{
    private readonly Dictionary<string, Model.Reading?> _readings = new(StringComparer.Ordinal);

    /// <summary>Returns the reading of a report; null where the ledger has none that counts.</summary>
    /// <param name="report">The identity of the report.</param>
    /// <param name="cancellation">Stops the query.</param>
    public async Task<Model.Reading?> FindAsync(string report, CancellationToken cancellation)
    {
        if (!_readings.TryGetValue(report, out var reading))
        {
            _readings[report] = reading = await ledger.FindReadingAsync(report, asOf, cancellation);
        }

        return reading;
    }

    /// <summary>Returns what is known of a report in one line: its identity, day, publisher and headline.</summary>
    /// <param name="id">The identity of the report.</param>
    /// <param name="report">The report; null where it is not known.</param>
    public static IEnumerable<string?> Facts(string id, Report? report) =>
        [id, Rendering.LedgerWords.Day(report?.Published), report?.Source, report?.Title];
}
