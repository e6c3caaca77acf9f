using System.Collections.Immutable;
using OnRecord.Language;
using OnRecord.Model;

namespace OnRecord.Coding.Events;

/// <summary>Finds the PLOVER events of a report. Immutable and safe to share between threads.</summary>
public sealed class EventFinder
{
    private readonly EventLexicon _lexicon;
    private readonly StatusWords _status;

    private EventFinder(EventLexicon lexicon, StatusWords status)
    {
        _lexicon = lexicon;
        _status = status;
    }

    /// <summary>Gets the lemmas of word forms as the event words have them.</summary>
    internal WordForms Forms => _lexicon.Forms;

    /// <summary>Reads the event words of a language.</summary>
    /// <param name="language">The language pack.</param>
    /// <exception cref="FileNotFoundException">The pack has no event words.</exception>
    /// <exception cref="InvalidDataException">A file of event words is not well formed; the message names it.</exception>
    public static EventFinder Load(LanguagePack language) => new(EventLexicon.Load(language), StatusWords.Load(language));

    /// <summary>Returns the events of a report in the order of the text, with identities <c>e1</c>, <c>e2</c>, …</summary>
    /// <param name="groundwork">What is known of the report.</param>
    /// <param name="statements">Its statements; events inside their content name them.</param>
    public ImmutableArray<Event> Find(Groundwork groundwork, ImmutableArray<Statement> statements) =>
        new EventReader(groundwork, statements, _lexicon, _status).Read();
}
