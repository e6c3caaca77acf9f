using OnRecord.Cli.Terminal;
using Spectre.Console;

namespace OnRecord.Cli.Evaluate;

/// <summary>Shows how far a measurement has come: after two seconds, on standard error, and only where a person sees it.</summary>
internal sealed class EvaluationProgress : IProgress<int>, IDisposable
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _end = new();
    private Task _showing = Task.CompletedTask;
    private int _done;

    private EvaluationProgress()
    {
    }

    /// <summary>Starts to show progress where that is wanted.</summary>
    /// <param name="terminal">Where it is shown.</param>
    /// <param name="name">The measurement.</param>
    public static EvaluationProgress Start(CommandTerminal terminal, string name)
    {
        var progress = new EvaluationProgress();
        if (terminal.IsErrorTerminal)
        {
            progress._showing = Task.Run(() => progress.ShowAsync(terminal, name));
        }

        return progress;
    }

    /// <inheritdoc/>
    public void Report(int value) => Volatile.Write(ref _done, value);

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.Cancel();
        _showing.Wait();
        _end.Dispose();
    }

    private async Task ShowAsync(CommandTerminal terminal, string name)
    {
        try
        {
            await Task.Delay(Delay, _end.Token);
            await terminal.OpenLive().Status().StartAsync(name, async status =>
            {
                while (!_end.IsCancellationRequested)
                {
                    status.Status = $"{name}: {Volatile.Read(ref _done):N0} done";
                    await Task.Delay(250, _end.Token);
                }
            });
        }
        catch (OperationCanceledException)
        {
            // The measurement is made.
        }
    }
}
