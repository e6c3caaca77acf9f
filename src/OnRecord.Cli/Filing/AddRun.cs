using OnRecord.Cli.Reading;
using OnRecord.Cli.Terminal;
using OnRecord.Coding;
using OnRecord.Ledger;

namespace OnRecord.Cli.Filing;

/// <summary>Reads reports that a ledger lacks and files the readings in batches. What it counts is stored.</summary>
/// <param name="request">What is to be filed.</param>
/// <param name="ledger">The ledger, to file in.</param>
/// <param name="known">The same ledger, to ask what is there while a batch is being filed.</param>
/// <param name="terminal">Where results and messages go.</param>
/// <param name="time">Tells which dates lie in the future, and how long a batch has waited.</param>
internal sealed class AddRun(AddRequest request, ILedger ledger, ILedger known, CommandTerminal terminal, TimeProvider time)
{
    // Whoever stops a run loses no more than these: readings that wait to be filed.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);
    private const int MostCharacters = 16 * 1024 * 1024;

    private readonly List<Model.Reading> _batch = [];
    private long _batchBegan;
    private long _batchCharacters;
    private int _filed;
    private int _there;
    private int _failed;

    /// <summary>Files all that was asked for.</summary>
    /// <param name="cancellation">Stops the run; what was filed stays.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        string reader = await Task.Run(static () => ReaderVersion.Of(), cancellation);
        bool onScreen = terminal.IsOutputTerminal && request.Acknowledge;
        using var progress = ReadProgress.Start(terminal, "filed", !request.Read.Quiet && !onScreen);
        var pipeline = new ReadPipeline(request.Read, terminal, time)
        {
            IsKnown = (report, stop) => known.HasAsync(report, reader, stop),
        };
        try
        {
            await pipeline.RunAsync(outcome => TakeAsync(outcome, reader, progress, cancellation), cancellation);
            await FileAsync(reader, progress, cancellation);
        }
        finally
        {
            Summarise();
        }

        return _failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private async Task TakeAsync(ReadOutcome outcome, string reader, ReadProgress progress, CancellationToken cancellation)
    {
        if (outcome.Problem is not null)
        {
            _failed++;
        }
        else if (outcome.Reading is not { } reading)
        {
            _there++;
            Acknowledge([outcome.Item.Report!]);
        }
        else
        {
            _batchBegan = _batch.Count == 0 ? time.GetTimestamp() : _batchBegan;
            _batch.Add(reading);
            _batchCharacters += reading.Report.Text.Length;
        }

        if (_batch.Count >= request.Batch || _batchCharacters >= MostCharacters || (_batch.Count > 0 && time.GetElapsedTime(_batchBegan) >= LongestWait))
        {
            await FileAsync(reader, progress, cancellation);
        }
    }

    private async Task FileAsync(string reader, ReadProgress progress, CancellationToken cancellation)
    {
        if (_batch.Count == 0)
        {
            return;
        }

        int added = await ledger.AddAsync([.. _batch], reader, cancellation);
        _filed += added;
        _there += _batch.Count - added;
        _batch.ForEach(reading => progress.Add(reading.Report));
        Acknowledge(_batch.Select(static reading => reading.Report));
        _batch.Clear();
        _batchCharacters = 0;
    }

    private void Acknowledge(IEnumerable<Model.Report> reports)
    {
        if (request.Acknowledge)
        {
            terminal.Write(string.Concat(reports.Select(static report => PlainText.OneLine(report.Id) + "\n")));
        }
    }

    private void Summarise()
    {
        string summary = $"{_filed:N0} filed, {_there:N0} there already, {_failed:N0} could not be read";
        if (!request.Acknowledge)
        {
            terminal.Write(summary + "\n");
        }
        else if (!request.Read.Quiet)
        {
            terminal.Remark(summary);
        }
    }
}
