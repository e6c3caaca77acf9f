using System.IO.Compression;
using System.Runtime.CompilerServices;
using OnRecord.Sources.Archives;
using OnRecord.Sources.Feeds;
using OnRecord.Sources.Formats;
using OnRecord.Sources.Html;

namespace OnRecord.Sources;

/// <summary>
/// Takes in reports from files and folders: plain text, JSON Lines, web pages, feeds and web archives, packed with gzip or not.
/// Bad input comes out as an item that says what is wrong; the rest goes on. Nothing is fetched from anywhere.
/// </summary>
public sealed class SourceReader
{
    private readonly SourceOptions _options;

    /// <summary>Initializes a reader of inputs.</summary>
    /// <param name="options">The defaults and the bound on size.</param>
    /// <exception cref="ArgumentException">The bound on size is not positive.</exception>
    public SourceReader(SourceOptions options)
    {
        _options = options.MaxBytes > 0 ? options : throw new ArgumentException("The bound on size is not positive.", nameof(options));
    }

    /// <summary>
    /// Reads a file, or every file of a folder and its subfolders that has a known extension, in ordinal order of their paths;
    /// hidden files and links are passed over.
    /// </summary>
    /// <param name="path">The path of the file or folder.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async IAsyncEnumerable<SourceItem> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        bool any = false;
        foreach (string file in Directory.Exists(path) ? FolderWalk.FilesIn(path) : [path])
        {
            any = true;
            await foreach (var item in ReadFileAsync(file, cancellation))
            {
                yield return item;
            }
        }

        if (!any)
        {
            yield return SourceItem.Of(path, ProblemKind.Empty, "a folder without any file that OnRecord reads");
        }
    }

    /// <summary>Reads a stream, a pipe say. Its form is told by its first bytes. The stream is not closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="origin">Its name for people.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async IAsyncEnumerable<SourceItem> ReadAsync(
        Stream stream, string origin, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var items = ReadStreamAsync(stream, origin, cancellation).GetAsyncEnumerator(cancellation);
        try
        {
            while (true)
            {
                SourceItem? problem = null;
                try
                {
                    if (!await items.MoveNextAsync())
                    {
                        break;
                    }
                }
                catch (Exception error) when (IsAboutTheInput(error))
                {
                    problem = Unreadable(origin, error);
                }

                yield return problem ?? items.Current;
                if (problem is not null)
                {
                    break;
                }
            }
        }
        finally
        {
            await items.DisposeAsync();
        }
    }

    private async IAsyncEnumerable<SourceItem> ReadFileAsync(string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        FileStream? file = null;
        SourceItem? problem = null;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception error) when (IsAboutTheInput(error))
        {
            problem = Unreadable(path, error);
        }

        if (file is null)
        {
            yield return problem!;
            yield break;
        }

        await using (file)
        {
            await foreach (var item in ReadAsync(file, path, cancellation))
            {
                yield return item;
            }
        }
    }

    private async IAsyncEnumerable<SourceItem> ReadStreamAsync(
        Stream stream, string origin, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var opened = await HeadStream.OpenAsync(stream, FormatSniffer.HeadLength, cancellation);
        if (opened.Head.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            var unpacked = new GZipStream(opened, CompressionMode.Decompress, leaveOpen: true);
            opened = await HeadStream.OpenAsync(unpacked, FormatSniffer.HeadLength, cancellation);
        }

        var format = FormatSniffer.Sniff(origin, opened.Head.Span);
        switch (format)
        {
            // Archives carry their pages as they came, packed ones too.
            case not SourceFormat.Warc when FormatSniffer.SniffBinary(opened.Head.Span) is { } binary:
                yield return SourceItem.Of(origin, ProblemKind.Binary, $"{binary}, not text");
                break;
            case SourceFormat.JsonLines:
                await foreach (var item in JsonLinesSource.ReadAsync(origin, opened, _options, cancellation))
                {
                    yield return item;
                }

                break;
            case SourceFormat.Feed:
                await foreach (var item in FeedSource.ReadAsync(origin, opened, _options, cancellation))
                {
                    yield return item;
                }

                break;
            case SourceFormat.Warc:
                await foreach (var item in WarcSource.ReadAsync(origin, opened, _options, cancellation))
                {
                    yield return item;
                }

                break;
            case SourceFormat.Html:
                yield return await HtmlSource.ReadAsync(origin, opened, _options, cancellation);
                break;
            default:
                yield return await TextSource.ReadAsync(origin, opened, _options, cancellation);
                break;
        }
    }

    private static bool IsAboutTheInput(Exception error) => error is IOException or UnauthorizedAccessException or InvalidDataException;

    private static SourceItem Unreadable(string origin, Exception error) => SourceItem.Of(
        origin,
        error is InvalidDataException ? ProblemKind.Malformed : ProblemKind.Unreadable,
        error switch
        {
            UnauthorizedAccessException => "may not be opened",
            FileNotFoundException or DirectoryNotFoundException => "does not exist",
            InvalidDataException => "broken compression",
            _ => $"could not be read: {error.Message.ReplaceLineEndings(" ").TrimEnd('.')}",
        });
}
