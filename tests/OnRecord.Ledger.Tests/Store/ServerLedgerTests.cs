namespace OnRecord.Ledger.Tests.Store;

public sealed class ServerLedgerTests(ServerHome home) : LedgerContract(home), IClassFixture<ServerHome>;
