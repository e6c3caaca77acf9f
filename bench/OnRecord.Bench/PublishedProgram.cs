using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using OnRecord.Model;
using OnRecord.Model.Json;

namespace OnRecord.Bench;

/// <summary>The program as it is handed out: published, compiled ahead of time, in a folder of its own that is gone at the end.</summary>
internal sealed class PublishedProgram : IDisposable
{
    private readonly string _folder;

    private PublishedProgram(string folder) => _folder = folder;

    public static async Task<PublishedProgram> BuildAsync()
    {
        string folder = Directory.CreateTempSubdirectory("onrecord-speed-").FullName;
        string project = Path.Combine(Samples.Root, "src", "OnRecord.Cli");
        using var build = Start(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-o", folder, "-v", "q", "-nodeReuse:false"]);
        string output = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        return build.ExitCode == 0 ? new PublishedProgram(folder) : throw new InvalidOperationException($"The program could not be published:\n{output}");
    }

    /// <summary>Returns the seconds from the start of a process to the first byte of a reading.</summary>
    public async Task<double> TimeFirstOutputAsync(string report)
    {
        var watch = Stopwatch.StartNew();
        using var process = Start(Program, ["read", report, "--published", "2021-07-10"]);
        await process.StandardOutput.BaseStream.ReadExactlyAsync(new byte[1]);
        double seconds = watch.Elapsed.TotalSeconds;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return seconds;
    }

    /// <summary>Reads all reports several times over in one process, and returns how long it took and the most memory it held.</summary>
    public async Task<(double Seconds, long PeakBytes)> ReadAllAsync(IReadOnlyList<Report> reports, int repeats)
    {
        string file = Path.Combine(_folder, "reports.jsonl");
        await using (var lines = new StreamWriter(file, append: false, new UTF8Encoding(false)))
        {
            for (int repeat = 0; repeat < repeats; repeat++)
            {
                foreach (var report in reports)
                {
                    await lines.WriteLineAsync(System.Text.Json.JsonSerializer.Serialize(report, ModelJson.TypeInfo<Report>(ModelJson.Line)));
                }
            }
        }

        var watch = Stopwatch.StartNew();
        using var process = Start(Program, ["read", file, "--format", "jsonl", "--jobs", "1"]);
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        long peak = 0;
        while (!output.IsCompleted)
        {
            process.Refresh();
            peak = process.HasExited ? peak : Math.Max(peak, process.PeakWorkingSet64);
            await Task.WhenAny(output, Task.Delay(50));
        }

        await process.WaitForExitAsync();
        return (watch.Elapsed.TotalSeconds, peak);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Program => Path.Combine(_folder, OperatingSystem.IsWindows() ? "onrecord.exe" : "onrecord");

    private static Process Start(string program, string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
}
