using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Items;

namespace OnRecord.Ledger.Filing;

/// <summary>Tells which reports are one voice: copies of one text, and reports that credit one agency.</summary>
internal sealed class Voices
{
    private const int Chunk = 2000;

    private readonly Dictionary<long, (string Report, string[] Agencies)> _readings = [];
    private readonly Dictionary<long, List<long>> _copies = [];

    /// <summary>Loads what is needed to tell the voices among some readings.</summary>
    public static async Task<Voices> LoadAsync(Batch batch, IEnumerable<long> readings, CancellationToken cancellation)
    {
        var voices = new Voices();
        foreach (long[] chunk in readings.Distinct().Chunk(Chunk))
        {
            foreach (var row in await batch.Context.Readings.Where(row => EF.Parameter(chunk).Contains(row.Id))
                .Select(static row => new { row.Id, row.Report, row.Agencies }).ToListAsync(cancellation))
            {
                voices._readings[row.Id] = (row.Report, row.Agencies.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }

            foreach (var row in await batch.Context.Copies.Where(row => EF.Parameter(chunk).Contains(row.Second)).ToListAsync(cancellation))
            {
                (voices._copies.TryGetValue(row.Second, out var others) ? others : voices._copies[row.Second] = []).Add(row.First);
            }
        }

        return voices;
    }

    /// <summary>Returns the tellings of some items with the voices that their reports are among these.</summary>
    public List<Telling> Tell(IReadOnlyList<Item> items)
    {
        long[] ids = [.. items.Select(static item => item.ReadingId).Distinct()];
        if (ids.Length < 2)
        {
            return [.. items.Select(static item => item.Telling)];
        }

        var groups = new Groups();
        var agencies = new Dictionary<string, long>();
        foreach (long id in ids)
        {
            groups.Add(id);
            foreach (string agency in _readings[id].Agencies)
            {
                if (!agencies.TryAdd(agency, id))
                {
                    groups.Join(agencies[agency], id);
                }
            }
        }

        foreach (long id in ids)
        {
            foreach (long other in _copies.GetValueOrDefault(id) ?? [])
            {
                if (groups.Contains(other))
                {
                    groups.Join(other, id);
                }
            }
        }

        var names = ids.GroupBy(groups.Find).ToDictionary(
            static group => group.Key,
            group => group.Select(id => _readings[id].Report).Min(StringComparer.Ordinal)!);
        return [.. items.Select(item => WithVoice(item.Telling, names[groups.Find(item.ReadingId)]))];
    }

    private static Telling WithVoice(Telling telling, string voice) =>
        telling.Report.Voice == voice ? telling : telling with { Report = telling.Report with { Voice = voice } };
}
