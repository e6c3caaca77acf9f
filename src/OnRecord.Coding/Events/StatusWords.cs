using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Language;
using OnRecord.Model;

namespace OnRecord.Coding.Events;

/// <summary>The words of a language that tell whether an event is told as a fact.</summary>
internal sealed class StatusWords
{
    private StatusWords(StatusFile file)
    {
        Negation = Set(file.Negation);
        Future = Set(file.Future);
        FutureInPast = Set(file.FutureInPast);
        Possible = Set(file.Possible);
        Conditions = Phrases(file.Conditions);
        Pending = Phrases(file.Pending);
        Governors = ByStatus(file.Governors);
        OverInfinitives = Set(file.OverInfinitives);
        Modifiers = ByStatus(file.Modifiers);
        Transparent = Set(file.Transparent);
        Fates = Set(file.Fates);
    }

    /// <summary>Gets the words that deny what they stand with.</summary>
    public FrozenSet<string> Negation { get; }

    /// <summary>Gets the auxiliaries of what is to come.</summary>
    public FrozenSet<string> Future { get; }

    /// <summary>Gets the auxiliaries of the future in reported speech.</summary>
    public FrozenSet<string> FutureInPast { get; }

    /// <summary>Gets the auxiliaries of what may or should be.</summary>
    public FrozenSet<string> Possible { get; }

    /// <summary>Gets the words that begin a condition.</summary>
    public ImmutableArray<string[]> Conditions { get; }

    /// <summary>Gets the words that begin a clause of what has not come yet.</summary>
    public ImmutableArray<string[]> Pending { get; }

    /// <summary>Gets the status of an event by the word that governs it; "rule out" is written with its particle.</summary>
    public FrozenDictionary<string, EventStatus> Governors { get; }

    /// <summary>Gets the governors that govern an infinitive only.</summary>
    public FrozenSet<string> OverInfinitives { get; }

    /// <summary>Gets the status of an event by the word that modifies it.</summary>
    public FrozenDictionary<string, EventStatus> Modifiers { get; }

    /// <summary>Gets the verbs that let through what governs them.</summary>
    public FrozenSet<string> Transparent { get; }

    /// <summary>Gets the verbs that tell the fate of an event that is their subject.</summary>
    public FrozenSet<string> Fates { get; }

    /// <summary>Reads the words of a language.</summary>
    /// <param name="language">The language pack.</param>
    /// <exception cref="InvalidDataException">The file is not well formed.</exception>
    public static StatusWords Load(LanguagePack language) => new(language.ReadYaml<StatusFile>("status.yaml"));

    private static FrozenSet<string> Set(List<string> lines) => lines.SelectMany(FrameParser.Words).ToFrozenSet(StringComparer.Ordinal);

    private static ImmutableArray<string[]> Phrases(List<string> lines) => [.. lines.SelectMany(FrameParser.Words).Select(line => line.Split(' '))];

    private static FrozenDictionary<string, EventStatus> ByStatus(Dictionary<string, List<string>> written) => written
        .SelectMany(entry => entry.Value.SelectMany(FrameParser.Words).Select(word => (word, status: Enum.Parse<EventStatus>(entry.Key, ignoreCase: true))))
        .ToFrozenDictionary(entry => entry.word, entry => entry.status, StringComparer.Ordinal);
}
