using System.Threading.Channels;
using OnRecord.Cli.Terminal;
using OnRecord.Coding;
using OnRecord.Model;
using OnRecord.Sources;

namespace OnRecord.Cli.Reading;

/// <summary>Reads reports, several at once, and hands on what became of each in the order of the inputs.</summary>
internal sealed class ReadPipeline
{
    private readonly ReadRequest _request;
    private readonly CommandTerminal _terminal;
    private readonly DateOnly _today;

    /// <summary>Initializes a pipeline.</summary>
    /// <param name="request">What is to be read.</param>
    /// <param name="terminal">Where messages go.</param>
    /// <param name="time">Tells which dates lie in the future.</param>
    public ReadPipeline(ReadRequest request, CommandTerminal terminal, TimeProvider time)
    {
        _request = request;
        _terminal = terminal;
        // A day ahead of UTC it may already be tomorrow.
        _today = DateOnly.FromDateTime(time.GetUtcNow().DateTime).AddDays(1);
    }

    /// <summary>Gets the check that a report need not be read, asked of one report after the other; by default every report is read.</summary>
    public Func<Report, CancellationToken, Task<bool>> IsKnown { get; init; } = static (_, _) => Task.FromResult(false);

    /// <summary>Reads all that was asked for; problems and remarks are told on the way.</summary>
    /// <param name="handle">Takes what became of one input after the other; problems are told already.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>How many inputs could not be read.</returns>
    public async Task<int> RunAsync(Func<ReadOutcome, Task> handle, CancellationToken cancellation)
    {
        // Loading takes a moment: it goes on while the first inputs are taken in. Whatever comes of them, nothing of it outlives this run.
        await using var loading = ReaderLoading.Start(new ReaderOptions { Explain = _request.Explain });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var queue = Channel.CreateBounded<Task<ReadOutcome>>(2 * _request.Jobs);
        var taking = Task.Run(() => TakeInAsync(loading.Reader, queue.Writer, stop.Token), CancellationToken.None);
        try
        {
            int failed = 0;
            await foreach (var task in queue.Reader.ReadAllAsync(cancellation))
            {
                var outcome = await task.WaitAsync(cancellation);
                failed += outcome.Problem is null ? 0 : 1;
                Tell(outcome);
                await handle(outcome);
            }

            await taking;
            return failed;
        }
        finally
        {
            await stop.CancelAsync();
            await taking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task TakeInAsync(Task<Reader> loading, ChannelWriter<Task<ReadOutcome>> queue, CancellationToken cancellation)
    {
        Exception? failure = null;
        using var places = new SemaphoreSlim(_request.Jobs);
        var running = new List<Task>();
        try
        {
            var languages = LanguageCatalogue.LoadDetector();
            await foreach (var item in Inputs.ReadAsync(_request.Paths, _request.Sources, languages, cancellation))
            {
                if (item.Report is { } report && await IsKnown(report, cancellation))
                {
                    await queue.WriteAsync(Task.FromResult(new ReadOutcome(item, null, null)), cancellation);
                    continue;
                }

                await places.WaitAsync(cancellation);
                var task = Task.Run(() => ReadOneAsync(item, loading, places, cancellation), CancellationToken.None);
                running.RemoveAll(static task => task.IsCompleted);
                running.Add(task);
                await queue.WriteAsync(task, cancellation);
            }
        }
        catch (Exception error)
        {
            failure = error;
        }
        finally
        {
            // Those still at work use the reader and a place each: both stay until they are done. What befell them, their outcomes tell.
            await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            queue.Complete(failure);
        }
    }

    private async Task<ReadOutcome> ReadOneAsync(SourceItem item, Task<Reader> loading, SemaphoreSlim places, CancellationToken cancellation)
    {
        try
        {
            if (item.Report is not { } report)
            {
                return new ReadOutcome(item, null, item.Problem!.Message);
            }

            var reader = await loading;
            return Read(item, report, reader, cancellation);
        }
        finally
        {
            places.Release();
        }
    }

    private ReadOutcome Read(SourceItem item, Report report, Reader reader, CancellationToken cancellation)
    {
        try
        {
            return new ReadOutcome(item, reader.Read(report, cancellation), null);
        }
        catch (Exception error) when (error is not (OutOfMemoryException or OperationCanceledException))
        {
            // A fault of ours must not cost the user the rest of the batch.
            return new ReadOutcome(item, null, _terminal.IsDebugging ? $"{error}" : $"could not be read, which is a fault of OnRecord: {error.Message}");
        }
    }

    private void Tell(ReadOutcome outcome)
    {
        if (outcome.Problem is { } problem)
        {
            string hint = outcome.Item.Problem is { Kind: ProblemKind.TooLarge } ? "; --max-bytes sets the bound" : string.Empty;
            _terminal.Complain($"{outcome.Item.Origin}: {problem}{hint}");
        }
        else if (outcome.Reading is { Report: var report } && !_request.Quiet)
        {
            Remark(outcome.Item.Origin, report);
        }
    }

    private void Remark(string origin, Report report)
    {
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
