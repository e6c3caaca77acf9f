namespace OnRecord.Coding.Tests;

public sealed class ReaderLoadingTests
{
    private static readonly ReaderOptions Options = new() { WorldFolder = Path.Combine(AppContext.BaseDirectory, "world") };

    [Fact]
    public async Task DisposeAsync_WhileTheReaderIsBeingLoaded_WaitsForItsEnd()
    {
        var loading = ReaderLoading.Start(Options);

        await loading.DisposeAsync();

        Assert.True(loading.Reader.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task DisposeAsync_AfterLoading_DisposesTheReader()
    {
        var loading = ReaderLoading.Start(Options);
        var reader = await loading.Reader;

        await loading.DisposeAsync();

        Assert.Throws<ObjectDisposedException>(() => reader.Analyse("Rain fell."));
    }

    [Fact]
    public async Task DisposeAsync_WhenLoadingFails_LeavesTheFailureToWhoeverAsksForTheReader()
    {
        var loading = ReaderLoading.Start(Options, "xx");

        await loading.DisposeAsync();

        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => loading.Reader);
    }
}
