using OnRecord.Ledger.Tests.Store;

namespace OnRecord.Ledger.Tests.Watches;

public sealed class ServerWatchTests(ServerHome home) : WatchContract(home), IClassFixture<ServerHome>;
