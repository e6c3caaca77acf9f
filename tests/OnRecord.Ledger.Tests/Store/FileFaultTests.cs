using Microsoft.Data.Sqlite;
using OnRecord.Ledger.Queries;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Tests.Filing;
using OnRecord.Model;

namespace OnRecord.Ledger.Tests.Store;

public sealed class FileFaultTests(FileHome home) : IClassFixture<FileHome>
{
    private const int Full = 13;
    private const int ReadOnly = 8;

    private static readonly Reading[] Readings = [.. new SyntheticReadings(seed: 5).Make(30)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OpenAsync_NoLedgerThere_SaysSoAndMakesNone()
    {
        var location = await home.NewAsync();

        var fault = await Assert.ThrowsAsync<LedgerException>(() => LedgerDatabase.OpenAsync(location, LedgerAccess.Read, Stop));

        Assert.Contains("no such ledger", fault.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(location.Value));
    }

    [Theory]
    [InlineData(LedgerAccess.Read)]
    [InlineData(LedgerAccess.Write)]
    public async Task OpenAsync_AnotherFile_SaysThatItIsNoLedgerAndLeavesIt(LedgerAccess access)
    {
        var location = await home.NewAsync();
        string text = string.Concat(Enumerable.Repeat("no ledger ", 2000));
        await File.WriteAllTextAsync(location.Value, text, Stop);

        var fault = await Assert.ThrowsAsync<LedgerException>(() => LedgerDatabase.OpenAsync(location, access, Stop));

        Assert.Contains("not a ledger", fault.Message, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(location.Value, Stop));
    }

    [Fact]
    public async Task OpenAsync_ALedgerOfANewerVersion_SaysSo()
    {
        var location = await FilledAsync();
        Execute(location, "insert into \"__EFMigrationsHistory\" values ('29990101000000_Later', '99.0.0')");

        var fault = await Assert.ThrowsAsync<LedgerException>(() => LedgerDatabase.OpenAsync(location, LedgerAccess.Write, Stop));

        Assert.Contains("newer version", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenAsync_AFolderThatIsNotThere_SaysSo()
    {
        var location = LedgerLocation.Parse(Path.Combine(home.Folder, "nowhere", "a.db"));

        var fault = await Assert.ThrowsAsync<LedgerException>(() => LedgerDatabase.OpenAsync(location, LedgerAccess.Write, Stop));

        Assert.Contains("cannot be opened", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public async Task AddAsync_OpenedForReading_SaysSo()
    {
        await using var ledger = await LedgerDatabase.OpenAsync(await FilledAsync(), LedgerAccess.Read, Stop);

        var fault = await Assert.ThrowsAsync<LedgerException>(() => ledger.AddAsync(Readings, "1", Stop));

        Assert.Contains("reading only", fault.Message, StringComparison.Ordinal);
        Assert.NotEmpty((await ledger.ListEntriesAsync(new EntryFilter(), new PageRequest(), Stop)).Items);
    }

    [Fact]
    public async Task AddAsync_AnotherWriterAtWork_SaysSoAndLosesNothing()
    {
        var location = await FilledAsync();
        await using var ledger = await LedgerDatabase.OpenAsync(location, LedgerAccess.Write, TimeSpan.FromSeconds(1), Stop);
        using (var other = Connect(location))
        {
            using var transaction = other.BeginTransaction();
            var fault = await Assert.ThrowsAsync<LedgerException>(() => ledger.AddAsync(Readings, "1", Stop));
            Assert.Contains("another process is writing", fault.Message, StringComparison.Ordinal);
        }

        Assert.Equal(Readings.Length - 5, await ledger.AddAsync(Readings, "1", Stop));
    }

    [Fact]
    public async Task AddAsync_Cancelled_FilesNothing()
    {
        await using var ledger = await LedgerDatabase.OpenAsync(await home.NewAsync(), LedgerAccess.Write, Stop);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(60));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await ledger.AddAsync([.. new SyntheticReadings(seed: 6).Make(2000)], "1", source.Token);
        });

        Assert.Empty((await ledger.ListEntriesAsync(new EntryFilter(), new PageRequest(), Stop)).Items);
        Assert.Equal(Readings.Length, await ledger.AddAsync(Readings, "1", Stop));
    }

    [Fact]
    public async Task Lists_ADamagedFile_SayThatItIsDamaged()
    {
        var location = await FilledAsync();
        byte[] bytes = await File.ReadAllBytesAsync(location.Value, Stop);
        for (int at = 4096; at < bytes.Length; at++)
        {
            bytes[at] = (byte)(at * 31);
        }

        await File.WriteAllBytesAsync(location.Value, bytes, Stop);

        var fault = await Assert.ThrowsAsync<LedgerException>(async () =>
        {
            await using var ledger = await LedgerDatabase.OpenAsync(location, LedgerAccess.Read, Stop);
            await ledger.ListEntriesAsync(new EntryFilter(), new PageRequest(), Stop);
        });

        Assert.Contains("damaged", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Full, "disk is full")]
    [InlineData(ReadOnly, "read-only")]
    public async Task Translate_WhatTheFileSystemRefuses_SaysItInOneLine(int code, string expected)
    {
        var fault = Faults.Translate(new InvalidOperationException("outer", new SqliteException("inner", code)), await home.NewAsync());

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    private static SqliteConnection Connect(LedgerLocation location)
    {
        var connection = new SqliteConnection($"Data Source={location.Value};Pooling=false");
        connection.Open();
        return connection;
    }

    private static void Execute(LedgerLocation location, string sql)
    {
        using var connection = Connect(location);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private async Task<LedgerLocation> FilledAsync()
    {
        var location = await home.NewAsync();
        await using var ledger = await LedgerDatabase.OpenAsync(location, LedgerAccess.Write, Stop);
        await ledger.AddAsync(Readings[..5], "1", Stop);
        return location;
    }
}
