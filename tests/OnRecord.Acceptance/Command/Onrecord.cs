using System.Diagnostics;
using System.Text;

namespace OnRecord.Acceptance.Command;

/// <summary>Starts the program as a user would and waits for it.</summary>
internal static class Onrecord
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Task<RunResult> Run(params string[] arguments) => RunIn(null, null, arguments);

    public static Task<RunResult> RunWithInput(byte[] input, params string[] arguments) => RunIn(null, input, arguments);

    /// <summary>Starts the program and leaves it running.</summary>
    public static Process Start(params string[] arguments) => Start(null, arguments);

    private static Process Start(string? folder, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder ?? Repository.Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "onrecord.dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static async Task<RunResult> RunIn(string? folder, byte[]? input, string[] arguments)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(Patience);
        using var process = Start(folder, arguments);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(stop.Token);
            var error = process.StandardError.ReadToEndAsync(stop.Token);
            if (input is not null)
            {
                await process.StandardInput.BaseStream.WriteAsync(input, stop.Token);
            }

            process.StandardInput.Close();
            await process.WaitForExitAsync(stop.Token);
            return new RunResult(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
