using Microsoft.Data.Sqlite;

namespace OnRecord.Acceptance.Command.Ledgers;

/// <summary>Ledgers that cannot be used: one clear line each, and nothing lost.</summary>
public sealed class BadLedgerTests(SampleLedger sample) : IClassFixture<SampleLedger>, IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("list", "entries")]
    [InlineData("show", "n4k7")]
    [InlineData("export")]
    [InlineData("review", "accept", "n4k7", "--by", "A. Editor")]
    [InlineData("watch", "run")]
    public async Task Command_OnAMissingLedger_SaysSoAndMakesNone(params string[] arguments)
    {
        string missing = Path.Combine(_place.Folder, "missing.db");

        string complaint = Assert.Single((await Onrecord.Run([.. arguments, "--ledger", missing])).EndsWith(1).Complaints);

        Assert.StartsWith($"onrecord: {missing}: ", complaint, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_place.Folder));
    }

    [Fact]
    public async Task Add_WhereNoFileCanBeMade_SaysSo()
    {
        string ledger = Path.Combine(_place.Folder, "no", "such", "folder", "x.db");

        string complaint = Assert.Single((await Onrecord.Run("add", "samples/moscow-talks.txt", "--published", "2021-07-10", "--ledger", ledger)).EndsWith(1).Complaints);

        Assert.StartsWith($"onrecord: {ledger}: ", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_ToAReadOnlyFile_SaysSoAndChangesNothing()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "the administrator may write to any file");
        string ledger = sample.CopyTo(_place);
        File.SetAttributes(ledger, FileAttributes.ReadOnly);
        byte[] before = await File.ReadAllBytesAsync(ledger, TestContext.Current.CancellationToken);

        string complaint = Assert.Single((await Onrecord.Run("add", "samples/moscow-talks.txt", "--published", "2021-07-10", "--ledger", ledger)).EndsWith(1).Complaints);

        Assert.Contains("read-only", complaint, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(ledger, TestContext.Current.CancellationToken));
        File.SetAttributes(ledger, FileAttributes.Normal);
    }

    [Theory]
    [InlineData("list", "entries")]
    [InlineData("add", "samples/moscow-talks.txt", "--quiet")]
    public async Task Command_OnAFileThatIsNoLedger_SaysSoAndLeavesItAlone(params string[] arguments)
    {
        string file = _place.Put("notes.txt", string.Concat(Enumerable.Repeat("not a ledger at all\n", 500)));
        byte[] before = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);

        Assert.Equal([$"onrecord: {file}: the file is not a ledger."], (await Onrecord.Run([.. arguments, "--ledger", file])).EndsWith(1).Complaints);

        Assert.Equal(before, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task List_OnADamagedFile_SaysSo()
    {
        string ledger = sample.CopyTo(_place);
        using (var file = File.OpenWrite(ledger))
        {
            // All but the first page, which says what the file is.
            byte[] noise = new byte[file.Length - 4096];
            new Random(17).NextBytes(noise);
            file.Position = 4096;
            file.Write(noise);
        }

        string complaint = Assert.Single((await Onrecord.Run("list", "entries", "--ledger", ledger)).EndsWith(1).Complaints);

        Assert.StartsWith($"onrecord: {ledger}: ", complaint, StringComparison.Ordinal);
        Assert.Contains("damaged", complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list", "entries")]
    [InlineData("add", "samples/moscow-talks.txt", "--quiet")]
    public async Task Command_OnALedgerOfANewerVersion_SaysSo(params string[] arguments)
    {
        string ledger = sample.CopyTo(_place);
        await using (var connection = new SqliteConnection($"Data Source={ledger};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "insert into __EFMigrationsHistory values ('99990101000000_Later', '99.0.0')";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(
            [$"onrecord: {ledger}: the ledger was made by a newer version of OnRecord; use that version."],
            (await Onrecord.Run([.. arguments, "--ledger", ledger])).EndsWith(1).Complaints);
    }

    [Fact]
    public async Task Add_FromTwoProcessesAtOnce_LosesNothing()
    {
        string ledger = Path.Combine(_place.Folder, "shared.db");
        var runs = await Task.WhenAll(
            Onrecord.Run("add", SampleLedger.Reports, "--ledger", ledger, "--batch", "1"),
            Onrecord.Run("add", SampleLedger.Reports, "--ledger", ledger, "--batch", "2"));

        Assert.All(runs, run => run.IsPolite());
        Assert.All(runs.Where(run => run.ExitCode != 0), run => Assert.Contains("another process is writing", run.Error, StringComparison.Ordinal));
        (await Onrecord.Run("add", SampleLedger.Reports, "--ledger", ledger)).EndsWith(0);
        foreach (string kind in (string[])["entries", "disputes", "commitments", "statements"])
        {
            Assert.Equal(
                (await Onrecord.Run("list", kind, "--ledger", sample.Path, "--format", "jsonl")).EndsWith(0).Output,
                (await Onrecord.Run("list", kind, "--ledger", ledger, "--format", "jsonl")).EndsWith(0).Output);
        }
    }
}
