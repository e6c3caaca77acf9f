namespace OnRecord.Coding;

/// <summary>
/// A reader that is being loaded while its owner does other work. Disposing waits until loading has ended and disposes the reader:
/// a process must not end while native code of the analyser is still at work on another thread.
/// </summary>
public sealed class ReaderLoading : IAsyncDisposable
{
    private ReaderLoading(Task<Reader> reader) => Reader = reader;

    /// <summary>Gets the reader once it is loaded. Fails as <see cref="Coding.Reader.Load"/> does. It lives as long as this loading does.</summary>
    public Task<Reader> Reader { get; }

    /// <summary>Begins to load a reader on another thread.</summary>
    /// <param name="options">How reports are to be read; null for the defaults.</param>
    /// <param name="language">The ISO 639-1 code of the language the reports are in.</param>
    public static ReaderLoading Start(ReaderOptions? options = null, string language = "en") =>
        new(Task.Run(() => Coding.Reader.Load(options, language)));

    /// <summary>Waits until loading has ended and disposes the reader. A failure to load is told by <see cref="Reader"/>, not here.</summary>
    public async ValueTask DisposeAsync()
    {
        await ((Task)Reader).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (Reader.IsCompletedSuccessfully)
        {
            (await Reader.ConfigureAwait(false)).Dispose();
        }
    }
}
