using OnRecord.Cli.Rendering;
using OnRecord.Cli.Terminal;

namespace OnRecord.Cli.Reading;

/// <summary>Reads reports and writes the readings in the order of the inputs.</summary>
/// <param name="request">What is to be read.</param>
/// <param name="writer">Writes the readings.</param>
/// <param name="terminal">Where messages go.</param>
/// <param name="time">Tells which dates lie in the future.</param>
internal sealed class ReadRun(ReadRequest request, IReadingWriter writer, CommandTerminal terminal, TimeProvider time)
{
    /// <summary>Reads all that was asked for.</summary>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        // Results on the screen are progress enough.
        using var progress = ReadProgress.Start(terminal, "read", !request.Quiet && !terminal.IsOutputTerminal);
        writer.Begin();
        int failed = await new ReadPipeline(request, terminal, time).RunAsync(
            outcome =>
            {
                if (outcome.Reading is { } reading)
                {
                    writer.Write(outcome.Item.Origin, reading);
                    progress.Add(reading.Report);
                }

                return Task.CompletedTask;
            },
            cancellation);
        writer.End();
        return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
