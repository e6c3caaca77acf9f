using OnRecord.Ledger;

namespace OnRecord.Acceptance.Command.Ledgers;

public sealed class KilledAddTests : IDisposable
{
    private const int Ledgers = 5;
    private const int KillsALedger = 10;
    private const int MostAcknowledged = 2;
    private const double LongestStartMilliseconds = 2500;
    private const double LongestPauseMilliseconds = 100;

    private static readonly string[] Kinds = ["entries", "disputes", "commitments", "statements", "actors", "places"];

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Add_KilledFiftyTimes_LosesNothingAcknowledgedAndFilesNothingTwice()
    {
        string whole = Path.Combine(_place.Folder, "whole.db");
        (await Onrecord.Run(Arguments(whole))).EndsWith(0);
        string[] expected = await ListsAsync(whole);

        await Parallel.ForAsync(0, Ledgers, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (number, _) =>
        {
            string ledger = Path.Combine(_place.Folder, $"killed-{number}.db");
            var moments = new Random(number);
            var acknowledged = new HashSet<string>(StringComparer.Ordinal);
            for (int kill = 0; kill < KillsALedger; kill++)
            {
                acknowledged.UnionWith(await KillAsync(ledger, moments));
                await AssertHoldsAsync(ledger, acknowledged);
            }

            (await Onrecord.Run(Arguments(ledger))).EndsWith(0);
            Assert.Equal(expected, await ListsAsync(ledger));
        });
    }

    private static string[] Arguments(string ledger) =>
        ["add", "samples", "--published", "2021-07-10", "--ledger", ledger, "--batch", "1", "--jobs", "1", "--acknowledge", "--quiet"];

    /// <summary>Starts the program and kills it: some time after it began, or some time after it acknowledged a few reports.</summary>
    private static async Task<IReadOnlyList<string>> KillAsync(string ledger, Random moments)
    {
        int wanted = moments.Next(MostAcknowledged + 1);
        double pause = moments.NextDouble() * (wanted == 0 ? LongestStartMilliseconds : LongestPauseMilliseconds);
        var lines = new List<string>();
        using var process = Onrecord.Start(Arguments(ledger));
        process.StandardInput.Close();
        var ignored = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (lines.Count < wanted && await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            lines.Add(line);
        }

        await Task.Delay(TimeSpan.FromMilliseconds(pause), TestContext.Current.CancellationToken);
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        string rest = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await ignored;
        // What stands after the last line break was not wholly said.
        lines.AddRange(rest.Split('\n')[..^1]);
        return lines;
    }

    private static async Task AssertHoldsAsync(string path, IReadOnlyCollection<string> acknowledged)
    {
        await using var ledger = await LedgerDatabase.OpenAsync(LedgerLocation.Parse(path), LedgerAccess.Write, TestContext.Current.CancellationToken);
        foreach (string report in acknowledged)
        {
            Assert.True(await ledger.FindReadingAsync(report, null, TestContext.Current.CancellationToken) is not null, $"{report} was acknowledged and is lost");
        }
    }

    private static async Task<string[]> ListsAsync(string ledger)
    {
        var lists = new List<string>();
        foreach (string kind in Kinds)
        {
            lists.Add((await Onrecord.Run("list", kind, "--ledger", ledger, "--format", "jsonl")).EndsWith(0).Output);
        }

        return [.. lists];
    }
}
