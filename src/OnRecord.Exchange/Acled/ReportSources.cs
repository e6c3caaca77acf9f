using OnRecord.Model;

namespace OnRecord.Exchange.Acled;

/// <summary>Finds the publishers of the reports that tell an entry, remembering those met last.</summary>
/// <param name="find">Finds a report.</param>
internal sealed class ReportSources(Func<string, CancellationToken, ValueTask<Report?>> find)
{
    private const int Capacity = 10_000;
    private const string Separator = "; ";

    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>Returns the publishers, each once, in the order of the reports; a report whose publisher is unknown is named by its identity.</summary>
    public async Task<string> OfAsync(Entry entry, CancellationToken cancellation)
    {
        var sources = new List<string>();
        foreach (string report in entry.Reports)
        {
            string source = await OfAsync(report, cancellation);
            if (!sources.Contains(source))
            {
                sources.Add(source);
            }
        }

        return string.Join(Separator, sources);
    }

    private async ValueTask<string> OfAsync(string report, CancellationToken cancellation)
    {
        if (_known.TryGetValue(report, out string? known))
        {
            return known;
        }

        if (_known.Count == Capacity)
        {
            _known.Clear();
        }

        return _known[report] = (await find(report, cancellation))?.Source ?? report;
    }
}
