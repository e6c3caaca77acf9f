using System.Diagnostics;
using System.Globalization;
using OnRecord.Coding;

namespace OnRecord.Bench;

/// <summary>
/// Measures what a user feels: words a second on one core, the time from start to first output and the memory of a published build.
/// Prints a table in Markdown, as docs/speed.md keeps it.
/// </summary>
internal static class SpeedRun
{
    private const int FewestWords = 100_000;
    private const int Rounds = 3;
    private const int Starts = 9;

    /// <summary>Runs the measurements on the samples, or on the reports of a file or folder that is given.</summary>
    /// <param name="args">A path, or nothing.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        string path = args.Length > 0 ? Path.GetFullPath(args[0]) : Samples.Folder;
        var reports = await Samples.LoadAsync(path);
        if (reports.Count == 0)
        {
            await Console.Error.WriteLineAsync($"{path} holds no report");
            return 1;
        }

        using var program = await PublishedProgram.BuildAsync();
        int words = reports.Sum(report => Samples.CountWords(report.Text));
        int repeats = Math.Max(1, (FewestWords + words - 1) / words);

        Print("measure", "value", "wanted");
        Print("---", "---:", "---:");
        double first = Median([.. await RepeatAsync(Starts, () => program.TimeFirstOutputAsync(Path.Combine(Samples.Folder, "moscow-talks.txt")))]);
        Print("first output after process start", $"{first:0.00} s", "1.5 s");
        var batch = await program.ReadAllAsync(reports, repeats);
        Print("resident memory at its peak, one job", $"{batch.PeakBytes / 1024.0 / 1024.0:0} MiB", "600 MiB");
        Print("read, one job, words a second, start included", $"{words * (long)repeats / batch.Seconds:N0}", "5,000");
        var (wall, processor) = MeasureWarm(reports, words, repeats);
        Print("read, one core, words a second, warm", $"{wall:N0}", "5,000");
        Print("the same in words a second of processor time", $"{processor:N0}", string.Empty);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\n{reports.Count:N0} reports of {words:N0} words, read {repeats} times."));
        return 0;
    }

    /// <summary>Returns words a second by the clock and by the processor's time, which do not differ on an idle machine.</summary>
    private static (double Wall, double Processor) MeasureWarm(IReadOnlyList<Model.Report> reports, int words, int repeats)
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            // One core for everything, the collector and the compiler included.
            Process.GetCurrentProcess().ProcessorAffinity = 1;
        }

        using var reader = Reader.Load();
        foreach (var report in reports)
        {
            reader.Read(report);
        }

        (double Wall, double Processor)[] rounds = [.. Enumerable.Range(0, Rounds).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            var processor = Environment.CpuUsage.TotalTime;
            for (int repeat = 0; repeat < repeats; repeat++)
            {
                foreach (var report in reports)
                {
                    reader.Read(report);
                }
            }

            double read = words * (double)repeats;
            return (read / watch.Elapsed.TotalSeconds, read / (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
        })];
        return (Median([.. rounds.Select(static round => round.Wall)]), Median([.. rounds.Select(static round => round.Processor)]));
    }

    private static async Task<IEnumerable<double>> RepeatAsync(int times, Func<Task<double>> measure)
    {
        var values = new List<double>();
        for (int time = 0; time < times; time++)
        {
            values.Add(await measure());
        }

        return values;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    private static void Print(string measure, string value, string wanted) => Console.WriteLine($"| {measure} | {value} | {wanted} |");
}
