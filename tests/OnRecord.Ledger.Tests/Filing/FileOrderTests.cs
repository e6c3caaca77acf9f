using OnRecord.Ledger.Tests.Store;

namespace OnRecord.Ledger.Tests.Filing;

public sealed class FileOrderTests(FileHome home) : OrderContract(home, samples: 12), IClassFixture<FileHome>;
