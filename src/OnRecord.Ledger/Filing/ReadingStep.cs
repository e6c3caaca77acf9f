using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>Files readings, and says of all readings of their reports from when until when they count.</summary>
internal static class ReadingStep
{
    /// <summary>Files the readings that are not there yet.</summary>
    /// <returns>Those that count on some day, with their numbers and days.</returns>
    public static async Task<(int Filed, List<PreparedReading> Counting)> RunAsync(
        Batch batch, IReadOnlyList<PreparedReading> readings, CancellationToken cancellation)
    {
        string[] hashes = [.. readings.Select(static reading => reading.Row.Hash)];
        var known = (await batch.Context.Readings.Where(row => EF.Parameter(hashes).Contains(row.Hash))
            .Select(static row => row.Hash).ToListAsync(cancellation)).ToHashSet();
        PreparedReading[] fresh = [.. readings.DistinctBy(static reading => reading.Row.Hash).Where(reading => !known.Contains(reading.Row.Hash))];
        var editions = await EditionsAsync(batch, fresh, cancellation);
        foreach (var reading in fresh)
        {
            reading.Row.Id = batch.NextReading++;
            editions.Add(reading.Row);
            batch.Latest = Math.Max(batch.Latest, reading.Row.Day);
        }

        var numbers = fresh.Select(static reading => reading.Row.Id).ToHashSet();
        var changed = new List<(ReadingRow Row, int Since, int Until)>();
        foreach (var report in editions.GroupBy(static row => row.Report))
        {
            foreach (var (row, since, until) in EditionChain.Order(report))
            {
                if (numbers.Contains(row.Id))
                {
                    (row.Since, row.Until) = (since, until);
                }
                else if ((row.Since, row.Until) != (since, until))
                {
                    changed.Add((row, since, until));
                }
            }
        }

        await ReadingChange.ApplyAsync(batch, changed, cancellation);
        batch.Writer.Insert(
            "readings",
            "id, hash, report, day, reader, origin, since, until, agencies, sketch, content",
            fresh.Select(static reading => reading.Row).Select(static row => new object?[]
            {
                row.Id, row.Hash, row.Report, row.Day, row.Reader, row.Origin, row.Since, row.Until, row.Agencies, row.Sketch, row.Content,
            }));
        return (fresh.Length, [.. fresh.Where(static reading => reading.Row.Since < reading.Row.Until)]);
    }

    private static async Task<List<ReadingRow>> EditionsAsync(Batch batch, PreparedReading[] fresh, CancellationToken cancellation)
    {
        string[] reports = [.. fresh.Select(static reading => reading.Row.Report).Distinct()];
        return await batch.Context.Readings.Where(row => EF.Parameter(reports).Contains(row.Report))
            .Select(static row => new ReadingRow
            {
                Id = row.Id,
                Hash = row.Hash,
                Report = row.Report,
                Day = row.Day,
                Reader = row.Reader,
                Since = row.Since,
                Until = row.Until,
                Agencies = string.Empty,
                Sketch = Array.Empty<byte>(),
                Content = Array.Empty<byte>(),
            })
            .ToListAsync(cancellation);
    }
}
