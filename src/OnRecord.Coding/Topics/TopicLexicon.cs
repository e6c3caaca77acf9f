using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Coding.Events;
using OnRecord.Language;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Coding.Topics;

/// <summary>The topics of a language pack with the words and events that speak for each, ready for use.</summary>
internal sealed class TopicLexicon
{
    private readonly FrozenDictionary<string, ImmutableArray<(int Topic, double Weight)>> _events;

    private TopicLexicon(TopicsFile file, FrozenDictionary<string, FrozenSet<string>> classes)
    {
        Names = [.. file.Topics.Keys];
        var parser = new TopicSignParser(classes, Sets);
        Signs =
        [
            .. file.Topics.SelectMany((topic, number) => topic.Value.SelectMany(
                weighted => weighted.Value.Select(sign => parser.Parse(sign, number, weighted.Key)))),
        ];
        _events = file.Events
            .SelectMany(topic => topic.Value.SelectMany(
                weighted => weighted.Value.Select(name => (Name: name, Topic: Number(topic.Key), Weight: weighted.Key))))
            .GroupBy(entry => entry.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Select(entry => (entry.Topic, entry.Weight)).ToImmutableArray(),
                StringComparer.Ordinal);
    }

    /// <summary>Gets the names of the topics.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Gets the signs.</summary>
    public ImmutableArray<TopicSign> Signs { get; }

    /// <summary>Gets the sets of words that the signs are made of.</summary>
    public WordSets Sets { get; } = new();

    /// <summary>Reads the topics of a language.</summary>
    /// <param name="language">The language pack.</param>
    /// <exception cref="InvalidDataException">The file is not well formed, or names an unknown word class or topic.</exception>
    public static TopicLexicon Load(LanguagePack language)
    {
        var file = language.ReadYaml<TopicsFile>("topics.yaml");
        var shared = language.ReadYaml<EventWordsFile>("events.yaml").Classes;
        return new TopicLexicon(file, FrameParser.ReadClasses(shared.Concat(file.Classes)));
    }

    /// <summary>Returns the topics that an event speaks for: by its ACLED sub-event type, else by its type and mode, else by its type.</summary>
    /// <param name="found">The event.</param>
    public ImmutableArray<(int Topic, double Weight)> ToldBy(Event found)
    {
        if (found.Acled is { } acled && _events.TryGetValue(acled, out var topics))
        {
            return topics;
        }

        string type = PloverVocabulary.Of(found.Type).Name;
        foreach (string mode in found.Modes)
        {
            if (_events.TryGetValue($"{type}/{mode}", out topics))
            {
                return topics;
            }
        }

        return _events.TryGetValue(type, out topics) ? topics : [];
    }

    private int Number(string topic) =>
        Names.IndexOf(topic) is var number and >= 0 ? number : throw new InvalidDataException($"topics.yaml names the unknown topic {topic}.");
}
