namespace OnRecord.Acceptance.Command.Ledgers;

/// <summary>A ledger with the sample set, filed once for all tests of a class.</summary>
public sealed class SampleLedger : IAsyncLifetime
{
    public const string Reports = "samples/afghanistan-2021";

    private readonly Workplace _place = new();

    public string Path => System.IO.Path.Combine(_place.Folder, "crisis.db");

    internal RunResult Filed { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Filed = await Onrecord.Run("add", Reports, "--ledger", Path);

    public ValueTask DisposeAsync()
    {
        _place.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Returns a copy that a test may change.</summary>
    public string CopyTo(Workplace place)
    {
        string copy = System.IO.Path.Combine(place.Folder, "copy.db");
        File.Copy(Path, copy);
        return copy;
    }
}
