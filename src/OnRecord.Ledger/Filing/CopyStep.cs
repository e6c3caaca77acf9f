using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Copies;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>Finds which new readings are of copies of texts read before.</summary>
internal static class CopyStep
{
    /// <summary>Files the sketches of new readings and which others they are copies of.</summary>
    public static async Task RunAsync(Batch batch, IReadOnlyList<PreparedReading> readings, CancellationToken cancellation)
    {
        var bands = readings.ToDictionary(static reading => reading.Row.Id, static reading => reading.Sketch.Bands.Select(static band => unchecked((long)band)).Distinct().ToArray());
        long[] wanted = [.. bands.Values.SelectMany(static all => all).Distinct()];
        var members = (await batch.Context.Bands.Where(row => EF.Parameter(wanted).Contains(row.Band)).ToListAsync(cancellation))
            .Concat(bands.SelectMany(static one => one.Value.Select(band => new BandRow { Band = band, ReadingId = one.Key })))
            .ToLookup(static row => row.Band, static row => row.ReadingId);
        var sketches = readings.ToDictionary(static reading => reading.Row.Id, static reading => reading.Sketch);
        long[] earlier = [.. wanted.SelectMany(band => members[band]).Distinct().Where(id => !sketches.ContainsKey(id))];
        foreach (var row in await batch.Context.Readings.Where(row => EF.Parameter(earlier).Contains(row.Id))
            .Select(static row => new { row.Id, row.Sketch }).ToListAsync(cancellation))
        {
            sketches.Add(row.Id, new ReportSketch([.. MemoryMarshal.Cast<byte, uint>(row.Sketch)]));
        }

        var copies = bands.SelectMany(one => one.Value.SelectMany(band => members[band]).Distinct()
            .Where(other => other < one.Key && sketches.TryGetValue(other, out var sketch) && sketch.IsCopyOf(sketches[one.Key]))
            .Select(other => new object?[] { other, one.Key }));
        batch.Writer.Insert("copies", "first, second", copies);
        batch.Writer.Insert("bands", "band, reading_id", bands.SelectMany(static one => one.Value.Select(band => new object?[] { band, one.Key })));
    }
}
