namespace OnRecord.Ledger.Tests.Store;

/// <summary>Ledgers in files of a temporary folder.</summary>
public sealed class FileHome : LedgerHome, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord-ledger-");
    private int _count;

    public string Folder => _folder.FullName;

    public override Task<LedgerLocation> NewAsync() =>
        Task.FromResult(LedgerLocation.Parse(Path.Combine(_folder.FullName, $"{Interlocked.Increment(ref _count)}.db")));

    public void Dispose() => _folder.Delete(recursive: true);
}
