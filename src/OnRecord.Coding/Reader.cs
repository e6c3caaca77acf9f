using OnRecord.Coding.Actors;
using OnRecord.Coding.Events;
using OnRecord.Coding.Places;
using OnRecord.Coding.Quantities;
using OnRecord.Coding.Statements;
using OnRecord.Coding.Times;
using OnRecord.Coding.Topics;
using OnRecord.Language;
using OnRecord.Language.Analysis;
using OnRecord.Language.Documents;
using OnRecord.Language.Tokenization;
using OnRecord.Model;
using OnRecord.World.Actors;
using OnRecord.World.Places;

namespace OnRecord.Coding;

/// <summary>
/// Reads reports: from a text to what it says. Load it once (a second or less, some hundred megabytes) and share it; it is thread-safe,
/// and the same report always gives the same reading.
/// </summary>
public sealed class Reader : IDisposable
{
    /// <summary>The remark on a report without a date of publication.</summary>
    public const string NoDateNote = "No publication date is known: relative times (yesterday, on Friday) stay unresolved.";

    private readonly ReaderOptions _options;
    private readonly Tokenizer _tokenizer;
    private readonly Analyser _analyser;
    private readonly TimeFinder _times;
    private readonly QuantityFinder _quantities;
    private readonly PlaceFinder _places;
    private readonly ActorFinder _actors;
    private readonly StatementFinder _statements;
    private readonly EventFinder _events;
    private readonly TopicFinder _topics;

    private Reader(ReaderOptions options, LanguagePack language)
    {
        _options = options;
        _tokenizer = Tokenizer.Load(language);
        _analyser = Analyser.Load(language);
        _times = TimeFinder.Load(language);
        _quantities = QuantityFinder.Load(language);
        _places = PlaceFinder.Load(language, Gazetteer.Load(options.WorldFolder), options.WorldFolder);
        _actors = ActorFinder.Load(language, WhosWho.Load(options.WorldFolder));
        _statements = StatementFinder.Load(language);
        _events = EventFinder.Load(language);
        _topics = TopicFinder.Load(language, _events);
    }

    /// <summary>Loads a reader.</summary>
    /// <param name="options">How reports are to be read; null for the defaults.</param>
    /// <param name="language">The ISO 639-1 code of the language the reports are in.</param>
    /// <exception cref="DirectoryNotFoundException">There is no pack for the language.</exception>
    /// <exception cref="FileNotFoundException">The language pack or the world folder lacks a file.</exception>
    /// <exception cref="InvalidDataException">One of their files is not well formed.</exception>
    public static Reader Load(ReaderOptions? options = null, string language = "en")
    {
        options ??= new ReaderOptions();
        return new Reader(options, LanguagePack.Open(language, options.LanguagesFolder));
    }

    /// <summary>Returns the language analysis alone.</summary>
    /// <param name="text">Any text; it may be empty.</param>
    /// <param name="cancellation">Stops the analysis.</param>
    public Document Analyse(string text, CancellationToken cancellation = default) => _analyser.Analyse(_tokenizer.Tokenize(text), cancellation);

    /// <summary>Reads a report.</summary>
    /// <param name="report">The report. Its text may be empty, and then so is the reading.</param>
    /// <param name="cancellation">Stops the reading, at the latest when the language analysis is done.</param>
    public Reading Read(Report report, CancellationToken cancellation = default)
    {
        var document = Analyse(report.Text, cancellation);
        var times = _times.Find(document, report.Published, _options.Explain);
        var quantities = _quantities.Find(document, times, _options.Explain);
        var places = _places.Find(document, report, _options.Explain);
        var actors = _actors.Find(document, report, places, _options.Explain);
        var ground = new Groundwork(report, document, times, quantities, places, actors, _options.Explain);
        var statements = _statements.Find(ground);
        var events = _events.Find(ground, statements);
        return ReadingAssembler.Assemble(ground, statements, events, report.Published is null ? [NoDateNote] : []) with
        {
            Topic = _topics.Find(ground, events),
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _analyser.Dispose();
}
