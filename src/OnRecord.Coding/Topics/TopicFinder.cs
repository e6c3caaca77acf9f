using System.Collections.Immutable;
using OnRecord.Coding.Events;
using OnRecord.Language;
using OnRecord.Model;

namespace OnRecord.Coding.Topics;

/// <summary>Finds what a report tells of in the main. Immutable and safe to share between threads.</summary>
public sealed class TopicFinder
{
    private readonly TopicLexicon _lexicon;
    private readonly WordForms _forms;

    private TopicFinder(TopicLexicon lexicon, WordForms forms)
    {
        _lexicon = lexicon;
        _forms = forms;
    }

    /// <summary>Reads the topics of a language.</summary>
    /// <param name="language">The language pack.</param>
    /// <param name="events">What finds the events of the same language.</param>
    /// <exception cref="FileNotFoundException">The pack has no topics.</exception>
    /// <exception cref="InvalidDataException">The file of topics is not well formed; the message names it.</exception>
    public static TopicFinder Load(LanguagePack language, EventFinder events) => new(TopicLexicon.Load(language), events.Forms);

    /// <summary>Returns the topic of a report; null where nothing in its first sentences tells one.</summary>
    /// <param name="groundwork">What is known of the report.</param>
    /// <param name="events">Its events.</param>
    public Topic? Find(Groundwork groundwork, ImmutableArray<Event> events) =>
        new TopicReader(groundwork, events, _lexicon, _forms).Read();
}
