using System.IO.Compression;
using System.Text.Json;

namespace OnRecord.Cli.Evaluate;

/// <summary>What an evaluation works with: the data folder, the limit, progress and cancellation.</summary>
public sealed class EvaluationContext
{
    private readonly IProgress<int> _progress;
    private readonly CancellationToken _cancellation;
    private int _done;

    /// <summary>Initializes a context.</summary>
    /// <param name="dataFolder">The folder of the development data.</param>
    /// <param name="limit">The most items (sentences, articles, records) to score; null for all.</param>
    /// <param name="progress">Is told the number of items done so far.</param>
    /// <param name="cancellation">Stops the run.</param>
    public EvaluationContext(string dataFolder, int? limit, IProgress<int> progress, CancellationToken cancellation)
    {
        DataFolder = dataFolder;
        Limit = limit;
        _progress = progress;
        _cancellation = cancellation;
    }

    /// <summary>Gets the folder of the development data.</summary>
    public string DataFolder { get; }

    /// <summary>Gets the most items (sentences, articles, records) to score; null for all.</summary>
    public int? Limit { get; }

    /// <summary>Returns the path of a file of the data folder.</summary>
    /// <param name="relative">The path inside the data folder, with forward slashes.</param>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public string PathOf(string relative)
    {
        string path = Path.Combine(DataFolder, relative);
        return Path.Exists(path) ? path : throw new FileNotFoundException($"{path} does not exist.", path);
    }

    /// <summary>Opens a file of the data folder; one whose name ends in <c>.gz</c> is unpacked on the way.</summary>
    /// <param name="relative">The path inside the data folder, with forward slashes.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public StreamReader OpenText(string relative)
    {
        Stream stream = File.OpenRead(PathOf(relative));
        if (relative.EndsWith(".gz", StringComparison.Ordinal))
        {
            stream = new GZipStream(stream, CompressionMode.Decompress);
        }

        return new StreamReader(stream);
    }

    /// <summary>Reads the lines of a file of the data folder, unpacked where need be.</summary>
    /// <param name="relative">The path inside the data folder, with forward slashes.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public IEnumerable<string> ReadLines(string relative)
    {
        using var reader = OpenText(relative);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>Reads a JSON Lines file of the data folder, unpacked where need be; <see cref="Each{T}"/> applies the limit.</summary>
    /// <param name="relative">The path inside the data folder, with forward slashes.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">A line is not JSON.</exception>
    public IEnumerable<JsonElement> ReadJsonLines(string relative)
    {
        int number = 0;
        foreach (string line in ReadLines(relative))
        {
            number++;
            if (line.Length > 0)
            {
                yield return Parse(line, relative, number);
            }
        }
    }

    /// <summary>Passes on the items up to the limit, reports progress after each and stops when the user does.</summary>
    /// <typeparam name="T">What is scored.</typeparam>
    /// <param name="items">The items of the set.</param>
    /// <exception cref="OperationCanceledException">The user stopped the run.</exception>
    public IEnumerable<T> Each<T>(IEnumerable<T> items)
    {
        foreach (var item in Limit is { } limit ? items.Take(limit) : items)
        {
            _cancellation.ThrowIfCancellationRequested();
            yield return item;
            _progress.Report(++_done);
        }
    }

    private static JsonElement Parse(string line, string file, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.Clone();
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{file}, line {number}: {error.Message}", error);
        }
    }
}
