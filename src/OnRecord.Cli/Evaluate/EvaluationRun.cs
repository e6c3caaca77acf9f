using OnRecord.Cli.Terminal;

namespace OnRecord.Cli.Evaluate;

/// <summary>Makes measurements one after the other and prints each table when it is there.</summary>
/// <param name="terminal">Where results and messages go.</param>
/// <param name="format">The form of the tables: table, markdown or json.</param>
internal sealed class EvaluationRun(CommandTerminal terminal, string format)
{
    /// <summary>Prints the names of measurements, what they measure and on which data.</summary>
    /// <param name="evaluations">The measurements.</param>
    /// <returns>The exit code.</returns>
    public int List(IEnumerable<IEvaluation> evaluations)
    {
        foreach (var evaluation in evaluations)
        {
            terminal.Write($"{evaluation.Name,-26} {evaluation.What}\n{string.Empty,-26} {evaluation.DataPath}\n");
        }

        return ExitCode.Done;
    }

    /// <summary>Makes the measurements.</summary>
    /// <param name="evaluations">Which.</param>
    /// <param name="dataFolder">The folder of the development sets.</param>
    /// <param name="limit">The most items of each set; null for all.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>The exit code.</returns>
    public int Run(IEnumerable<IEvaluation> evaluations, string dataFolder, int? limit, CancellationToken cancellation)
    {
        int exit = ExitCode.Done;
        foreach (var evaluation in evaluations)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                EvaluationTable table;
                using (var progress = EvaluationProgress.Start(terminal, evaluation.Name))
                {
                    table = evaluation.Run(new EvaluationContext(dataFolder, limit, progress, cancellation));
                }

                terminal.Write(TableWriter.Write(evaluation, table, format));
            }
            catch (Exception error) when (error is not (OperationCanceledException or BrokenOutputException))
            {
                exit = ExitCode.SomeFailed;
                terminal.Complain(terminal.IsDebugging ? $"{evaluation.Name}: {error}" : $"{evaluation.Name}: {error.Message}");
            }
        }

        return exit;
    }
}
