using OnRecord.Ledger.Tests.Store;

namespace OnRecord.Ledger.Tests.Watches;

public sealed class FileWatchTests(FileHome home) : WatchContract(home), IClassFixture<FileHome>;
