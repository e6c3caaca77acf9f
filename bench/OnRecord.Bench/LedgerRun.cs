using System.Diagnostics;
using System.Globalization;
using OnRecord.Ledger;
using OnRecord.Ledger.Queries;
using OnRecord.Ledger.Tests.Filing;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Bench;

/// <summary>
/// Measures the ledger on invented readings: readings filed a second into an empty one and into one that holds many, and the time to
/// the first page of lists. Prints a table in Markdown, as docs/speed.md keeps it.
/// </summary>
internal static class LedgerRun
{
    private const int DefaultReadings = 100_000;
    private const int DefaultEntries = 1_000_000;
    private const int BatchSize = 200;
    private const int Measured = 4_000;
    private const int Repeats = 5;

    // 40 happenings a day, each told by about two of thirteen reports.
    private const int HappeningsADay = 40;

    /// <summary>Runs the measurements.</summary>
    /// <param name="args">How many readings to file, and where to keep the ledger; a temporary file in general.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["lists", .. var rest])
        {
            return await ListsAsync(rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : DefaultEntries, rest.ElementAtOrDefault(1));
        }

        int count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : DefaultReadings;
        string path = args.Length > 1 ? args[1] : Path.Combine(Path.GetTempPath(), $"onrecord-bench-{Environment.ProcessId}.db");
        var location = LedgerLocation.Parse(path);
        await using (var ledger = await LedgerDatabase.OpenAsync(location, LedgerAccess.Write, CancellationToken.None))
        {
            await FillAsync(ledger, count);
        }

        Delete(path, args.Length < 2);
        return 0;
    }

    private static async Task<int> ListsAsync(int count, string? kept)
    {
        string path = kept ?? Path.Combine(Path.GetTempPath(), $"onrecord-bench-{Environment.ProcessId}.db");
        var location = LedgerLocation.Parse(path);
        if (!File.Exists(path))
        {
            await EntryFill.RunAsync(location, count);
        }

        await using (var ledger = await LedgerDatabase.OpenAsync(location, LedgerAccess.Read, CancellationToken.None))
        {
            await AskAsync(ledger);
        }

        Delete(path, temporary: kept is null);
        return 0;
    }

    private static void Delete(string path, bool temporary)
    {
        foreach (string file in temporary ? [path, path + "-wal", path + "-shm"] : Array.Empty<string>())
        {
            File.Delete(file);
        }
    }

    private static async Task FillAsync(LedgerDatabase ledger, int count)
    {
        Print("readings there", "readings filed a second", "the same in a second of processor time");
        Print("---:", "---:", "---:");
        int filed = 0;
        int since = 0;
        var watch = new Stopwatch();
        var processor = TimeSpan.Zero;
        foreach (var batch in new SyntheticReadings(seed: 1, HappeningsADay).Make(count + Measured).Chunk(BatchSize))
        {
            // Making the readings is not part of filing them.
            var before = Environment.CpuUsage.TotalTime;
            watch.Start();
            await ledger.AddAsync(batch, "bench", CancellationToken.None);
            watch.Stop();
            processor += Environment.CpuUsage.TotalTime - before;
            filed += batch.Length;
            since += batch.Length;
            if (since >= Measured)
            {
                if (filed <= Measured || filed % (5 * Measured) == 0 || filed >= count)
                {
                    Print($"{filed - since:N0}", $"{since / watch.Elapsed.TotalSeconds:N0}", $"{since / processor.TotalSeconds:N0}");
                }

                since = 0;
                watch.Reset();
                processor = TimeSpan.Zero;
            }
        }
    }

    private static async Task AskAsync(LedgerDatabase ledger)
    {
        var first = (await ledger.ListEntriesAsync(new EntryFilter(), new PageRequest(), CancellationToken.None)).Items[0];
        var day = first.From!.Value;
        (string Name, EntryFilter Filter)[] questions =
        [
            ("none", new EntryFilter()),
            ("type", new EntryFilter { Types = [EventType.Aid] }),
            ("type and country", new EntryFilter { Types = [EventType.Assault], Countries = ["AFG"] }),
            ("party by identity", new EntryFilter { Party = first.Parties[0].Id }),
            ("party by part of the name", new EntryFilter { Party = "brigade 12" }),
            ("place", new EntryFilter { Place = "town 17" }),
            ("near", new EntryFilter { Near = new Circle(35, 48, 200) }),
            ("a week two years ago", new EntryFilter { From = day.AddDays(-730), To = day.AddDays(-723) }),
            ("before all", new EntryFilter { To = new DateOnly(2010, 1, 3) }),
            ("three sources, contested", new EntryFilter { MinSources = 3, Standings = [Standing.Contested] }),
            ("report", new EntryFilter { Report = first.Reports[0] }),
            ("a frequent word", new EntryFilter { Text = "bridge" }),
            ("a rare pair of words", new EntryFilter { Text = "town 17 brigade 12" }),
            ("a word and a rare type", new EntryFilter { Text = "shelling", Types = [EventType.Mobilize] }),
            ("type, country and word", new EntryFilter { Text = "harbour", Types = [EventType.Concede], Countries = ["MMR"] }),
        ];
        Print("filter of entries", "first page", "entries");
        Print("---", "---:", "---:");
        foreach (var (name, filter) in questions)
        {
            var times = new List<double>();
            int found = 0;
            for (int repeat = 0; repeat < Repeats; repeat++)
            {
                var watch = Stopwatch.StartNew();
                found = (await ledger.ListEntriesAsync(filter, new PageRequest(), CancellationToken.None)).Items.Count;
                times.Add(watch.Elapsed.TotalMilliseconds);
            }

            Print(name, $"{times.Order().ElementAt(Repeats / 2):0.0} ms", $"{found}");
        }
    }

    private static void Print(string first, string second, string third) => Console.WriteLine($"| {first} | {second} | {third} |");
}
