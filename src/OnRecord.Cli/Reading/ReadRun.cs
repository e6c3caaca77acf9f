using System.Threading.Channels;
using OnRecord.Cli.Rendering;
using OnRecord.Cli.Terminal;
using OnRecord.Coding;
using OnRecord.Model;
using OnRecord.Sources;

namespace OnRecord.Cli.Reading;

/// <summary>Reads reports, several at once, and writes the readings in the order of the inputs.</summary>
internal sealed class ReadRun
{
    private readonly ReadRequest _request;
    private readonly IReadingWriter _writer;
    private readonly CommandTerminal _terminal;
    private readonly DateOnly _today;

    /// <summary>Initializes a run.</summary>
    /// <param name="request">What is to be read.</param>
    /// <param name="writer">Writes the readings.</param>
    /// <param name="terminal">Where messages go.</param>
    /// <param name="time">Tells which dates lie in the future.</param>
    public ReadRun(ReadRequest request, IReadingWriter writer, CommandTerminal terminal, TimeProvider time)
    {
        _request = request;
        _writer = writer;
        _terminal = terminal;
        // A day ahead of UTC it may already be tomorrow.
        _today = DateOnly.FromDateTime(time.GetUtcNow().DateTime).AddDays(1);
    }

    /// <summary>Reads all that was asked for.</summary>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        // Loading takes a moment: it goes on while the first inputs are taken in.
        var loading = Task.Run(() => Reader.Load(new ReaderOptions { Explain = _request.Explain }), cancellation);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var queue = Channel.CreateBounded<Task<ReadOutcome>>(2 * _request.Jobs);
        var taking = Task.Run(() => TakeInAsync(loading, queue.Writer, stop.Token), CancellationToken.None);
        try
        {
            int failed;
            using (var progress = ReadProgress.Start(_terminal, _request.Quiet))
            {
                failed = await WriteAllAsync(queue.Reader, progress, cancellation);
            }

            await taking;
            return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
        }
        finally
        {
            await stop.CancelAsync();
            await taking.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private async Task TakeInAsync(Task<Reader> loading, ChannelWriter<Task<ReadOutcome>> queue, CancellationToken cancellation)
    {
        Exception? failure = null;
        try
        {
            var languages = LanguageCatalogue.LoadDetector();
            using var places = new SemaphoreSlim(_request.Jobs);
            var running = new List<Task>();
            await foreach (var item in Inputs.ReadAsync(_request.Paths, _request.Sources, languages, cancellation))
            {
                await places.WaitAsync(cancellation);
                var task = Task.Run(() => ReadOneAsync(item, loading, places), CancellationToken.None);
                running.RemoveAll(static task => task.IsCompleted);
                running.Add(task);
                await queue.WriteAsync(task, cancellation);
            }

            await Task.WhenAll(running);
        }
        catch (Exception error)
        {
            failure = error;
        }
        finally
        {
            queue.Complete(failure);
        }
    }

    private async Task<ReadOutcome> ReadOneAsync(SourceItem item, Task<Reader> loading, SemaphoreSlim places)
    {
        try
        {
            if (item.Report is not { } report)
            {
                return new ReadOutcome(item, null, item.Problem!.Message);
            }

            var reader = await loading;
            return Read(item, report, reader);
        }
        finally
        {
            places.Release();
        }
    }

    private ReadOutcome Read(SourceItem item, Report report, Reader reader)
    {
        try
        {
            return new ReadOutcome(item, reader.Read(report), null);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A fault of ours must not cost the user the rest of the batch.
            return new ReadOutcome(item, null, _terminal.IsDebugging ? $"{error}" : $"could not be read, which is a fault of OnRecord: {error.Message}");
        }
    }

    private async Task<int> WriteAllAsync(ChannelReader<Task<ReadOutcome>> queue, ReadProgress progress, CancellationToken cancellation)
    {
        int failed = 0;
        _writer.Begin();
        await foreach (var task in queue.ReadAllAsync(cancellation))
        {
            var outcome = await task.WaitAsync(cancellation);
            if (outcome.Reading is { } reading)
            {
                Remark(outcome.Item.Origin, reading.Report);
                _writer.Write(outcome.Item.Origin, reading);
                progress.Add(reading.Report);
            }
            else
            {
                failed++;
                string hint = outcome.Item.Problem is { Kind: ProblemKind.TooLarge } ? "; --max-bytes sets the bound" : string.Empty;
                _terminal.Complain($"{outcome.Item.Origin}: {outcome.Problem}{hint}");
            }
        }

        _writer.End();
        return failed;
    }

    private void Remark(string origin, Report report)
    {
        if (_request.Quiet)
        {
            return;
        }

        if (report.Published is not { } published)
        {
            _terminal.Remark("no publication date is known for some reports: relative times in them stay unresolved; --published sets one");
        }
        else if (published > _today)
        {
            _terminal.Remark($"{origin}: published {published:yyyy-MM-dd}, which lies in the future; read all the same");
        }
    }
}
