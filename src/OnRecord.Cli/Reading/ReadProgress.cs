using System.Diagnostics;
using OnRecord.Cli.Terminal;
using OnRecord.Model;
using Spectre.Console;

namespace OnRecord.Cli.Reading;

/// <summary>
/// Shows how far a long run has come: after two seconds, on standard error, and only where a person sees it.
/// </summary>
internal sealed class ReadProgress : IDisposable
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _end = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private Task _showing = Task.CompletedTask;
    private int _reports;
    private long _characters;

    private readonly string _done;

    private ReadProgress(string done) => _done = done;

    /// <summary>Starts to count, and to show what was counted where that is wanted.</summary>
    /// <param name="terminal">Where it is shown.</param>
    /// <param name="done">What has been done with the reports that are counted.</param>
    /// <param name="isWanted">Whether it is to be shown.</param>
    public static ReadProgress Start(CommandTerminal terminal, string done, bool isWanted)
    {
        var progress = new ReadProgress(done);
        if (isWanted && terminal.IsErrorTerminal)
        {
            progress._showing = Task.Run(() => progress.ShowAsync(terminal));
        }

        return progress;
    }

    /// <summary>Counts a report that is done with.</summary>
    /// <param name="report">The report.</param>
    public void Add(Report report)
    {
        Interlocked.Increment(ref _reports);
        Interlocked.Add(ref _characters, report.Text.Length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.Cancel();
        _showing.Wait();
        _end.Dispose();
    }

    private async Task ShowAsync(CommandTerminal terminal)
    {
        try
        {
            await Task.Delay(Delay, _end.Token);
            await terminal.OpenLive().Status().StartAsync("reading", async status =>
            {
                while (!_end.IsCancellationRequested)
                {
                    double seconds = _watch.Elapsed.TotalSeconds;
                    status.Status = $"{_reports:N0} reports {_done}, {_characters / 1024.0 / seconds:N0} KiB a second, {seconds:N0} s";
                    await Task.Delay(250, _end.Token);
                }
            });
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }
}
