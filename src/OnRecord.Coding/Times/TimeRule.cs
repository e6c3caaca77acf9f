using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Coding.Quantities;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Times;

/// <summary>A rule of <c>time.yaml</c>, ready for use.</summary>
internal sealed class TimeRule
{
    public TimeRule(TimeRuleFile file, TimeVocabulary vocabulary, int order)
    {
        Id = file.Id;
        Order = order;
        Inner = file.Inner;
        AfterNumber = file.AfterNumber;
        Kind = vocabulary.Kind(file.Makes);
        Operation = Enum.TryParse(file.Op, ignoreCase: true, out TimeOperation operation)
            ? operation
            : throw new InvalidDataException($"Rule '{file.Id}': there is no operation '{file.Op}'.");
        With = [.. file.With.Select(pair => new TimeCapture(
            TimeVocabulary.SlotOf(pair.Key),
            TimeTable.Resolve(pair.Value) ?? throw new InvalidDataException($"Rule '{file.Id}': '{pair.Value}' has no meaning."),
            Inner: null))];
        After = Words(file.After, vocabulary.Lexicon);
        NotAfter = Words(file.NotAfter, vocabulary.Lexicon);
        Before = Words(file.Before, vocabulary.Lexicon);
        NotBefore = Words(file.NotBefore, vocabulary.Lexicon);
        Tags = TagsOf(file.Tags);
        NotBeforeTags = TagsOf(file.NotBeforeTags);
    }

    public string Id { get; }

    public int Order { get; }

    public int Kind { get; }

    public bool Inner { get; }

    public bool AfterNumber { get; }

    public TimeOperation Operation { get; }

    public ImmutableArray<TimeCapture> With { get; }

    public FrozenSet<int> After { get; }

    public FrozenSet<int> NotAfter { get; }

    public FrozenSet<int> Before { get; }

    public FrozenSet<int> NotBefore { get; }

    public FrozenSet<Upos> Tags { get; }

    public FrozenSet<Upos> NotBeforeTags { get; }

    private static FrozenSet<int> Words(List<string> words, Lexicon lexicon) => words.Select(lexicon.Add).ToFrozenSet();

    private static FrozenSet<Upos> TagsOf(List<string> tags) =>
        tags.Select(tag => Enum.Parse<Upos>(tag, ignoreCase: true)).ToFrozenSet();
}
