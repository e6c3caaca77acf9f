namespace OnRecord.Ledger.Tests.Store;

public sealed class FileLedgerTests(FileHome home) : LedgerContract(home), IClassFixture<FileHome>;
