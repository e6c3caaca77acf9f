using System.Collections.Concurrent;
using System.Collections.Immutable;
using OnRecord.Language.Documents;
using OnRecord.Language.Tokenization;

namespace OnRecord.Language.Analysis;

/// <summary>
/// Analyses tokenised text with the language's trained network: tags, lemmas, dependency trees, names, attribution spans.
/// Load it once; it is thread-safe and works on the calling thread alone.
/// </summary>
public sealed class Analyser : IDisposable
{
    // A longer sentence is read in pieces, so that the work stays linear in the length of the text.
    private const int LongestWindow = 512;
    private const int BatchTokens = 512;

    // How many windows are sorted by length together: enough for batches of like lengths, and bounded.
    private const int SortedTogether = 4096;

    private readonly AnalyserModel _model;
    private readonly DocumentAssembler _assembler;
    private readonly ConcurrentBag<WordCache> _caches = [];
    private volatile bool _isDisposed;

    private Analyser(AnalyserModel model)
    {
        _model = model;
        _assembler = new DocumentAssembler(model);
    }

    /// <summary>Loads the analyser of a language.</summary>
    /// <param name="pack">The language pack with the model's files.</param>
    /// <exception cref="FileNotFoundException">The pack has no model.</exception>
    /// <exception cref="InvalidDataException">The model's labels are not well formed.</exception>
    public static Analyser Load(LanguagePack pack) => new(AnalyserModel.Load(pack));

    /// <summary>Analyses a text.</summary>
    /// <param name="text">The tokenised text; it may be empty.</param>
    /// <param name="cancellation">Stops the analysis, within a few hundred words.</param>
    public Document Analyse(TokenizedText text, CancellationToken cancellation = default) => Analyse([text], cancellation)[0];

    /// <summary>Analyses many texts, which is faster than one by one: sentences of like length are read together.</summary>
    /// <param name="texts">The tokenised texts.</param>
    /// <param name="cancellation">Stops the analysis, within a few hundred words.</param>
    /// <returns>The documents, in the order of the texts. What a document says does not depend on the others.</returns>
    /// <exception cref="ObjectDisposedException">The analyser has been disposed.</exception>
    public ImmutableArray<Document> Analyse(IReadOnlyList<TokenizedText> texts, CancellationToken cancellation = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        Draft[] drafts = [.. texts.Select(text => new Draft(text))];
        var windows = new List<Window>();
        var words = _caches.TryTake(out var cache) ? cache : new WordCache(_model.Features);
        var reader = new BatchReader(_model, words);
        foreach (var draft in drafts)
        {
            foreach (var sentence in draft.Text.Sentences)
            {
                for (int start = sentence.Start; start < sentence.End; start += LongestWindow)
                {
                    windows.Add(new Window(draft, start, Math.Min(LongestWindow, sentence.End - start)));
                    if (windows.Count == SortedTogether)
                    {
                        Read(reader, windows, cancellation);
                    }
                }
            }
        }

        Read(reader, windows, cancellation);
        ImmutableArray<Document> documents = [.. drafts.Select(_assembler.Assemble)];
        _caches.Add(words);
        return documents;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _isDisposed = true;
        _model.Dispose();
    }

    private static void Read(BatchReader reader, List<Window> windows, CancellationToken cancellation)
    {
        windows.Sort((a, b) => a.Length.CompareTo(b.Length));
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(windows);
        int first = 0;
        for (int next = 0; next < all.Length; next++)
        {
            if (next > first && all[next].Length * (next - first + 1) > BatchTokens)
            {
                cancellation.ThrowIfCancellationRequested();
                reader.Read(all[first..next]);
                first = next;
            }
        }

        if (first < all.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Read(all[first..]);
        }

        windows.Clear();
    }
}
