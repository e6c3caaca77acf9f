using OnRecord.Ledger.Tests.Store;

namespace OnRecord.Ledger.Tests.Filing;

public sealed class ServerOrderTests(ServerHome home) : OrderContract(home, samples: 3), IClassFixture<ServerHome>;
