using OnRecord.Cli.Terminal;
using OnRecord.Ledger;
using OnRecord.Ledger.Watches;

namespace OnRecord.Cli.Watching;

/// <summary>Runs watches, once or again and again, and prints what fires.</summary>
/// <param name="terminal">Where it goes.</param>
/// <param name="ledger">The ledger that is watched.</param>
/// <param name="store">Keeps the watches.</param>
/// <param name="time">Tells the time, and waits.</param>
/// <param name="json">Whether each firing is a line of JSON.</param>
internal sealed class WatchRun(CommandTerminal terminal, ILedger ledger, IWatchStore store, TimeProvider time, bool json)
{
    private readonly WatchRunner _runner = new(ledger, store, time, Environment.GetEnvironmentVariable);
    private int _failed;

    /// <summary>Runs watches.</summary>
    /// <param name="names">Their names; none for all.</param>
    /// <param name="every">How many seconds lie between two runs; null to run once.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> names, int? every, CancellationToken cancellation)
    {
        await RunOnceAsync(names, cancellation);
        while (every is { } seconds)
        {
            await Task.Delay(TimeSpan.FromSeconds(seconds), time, cancellation);
            await RunOnceAsync(names, cancellation);
        }

        return _failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private async Task RunOnceAsync(IReadOnlyList<string> names, CancellationToken cancellation)
    {
        var watches = await store.ListWatchesAsync(cancellation);
        if (names.FirstOrDefault(name => watches.All(watch => watch.Name != name)) is { } unknown)
        {
            throw new LedgerException($"there is no watch {unknown}");
        }

        foreach (var watch in watches.Where(watch => names.Count == 0 || names.Contains(watch.Name, StringComparer.Ordinal)))
        {
            await _runner.RunAsync(watch, Print, Complain, cancellation);
        }
    }

    private void Print(Firing firing)
    {
        string line = json
            ? WatchJson.ToLine(firing with { Pending = [] })
            : string.Join('\t', new[] { firing.Watch, string.Join(' ', firing.Entries.Select(static entry => entry.Id)), FiringWords.Title(firing), firing.Entries.FirstOrDefault()?.Text }
                .Select(static cell => PlainText.OneLine(cell ?? string.Empty)));
        terminal.Write(line + "\n");
    }

    private void Complain(Firing firing, string why)
    {
        _failed++;
        terminal.Complain($"{firing.Watch}: {why}; it is tried again in the next run");
    }
}
