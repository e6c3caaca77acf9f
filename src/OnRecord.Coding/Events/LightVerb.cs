using System.Collections.Immutable;

namespace OnRecord.Coding.Events;

/// <summary>A verb that says little beside its event noun: <c>carry out</c> with an object, <c>take part | in</c> with a preposition.</summary>
/// <param name="Lemma">The verb's lemma.</param>
/// <param name="Companions">The words that belong to the verb.</param>
/// <param name="Slot">The slot of the event noun: <c>obj</c>, <c>subj</c> or a preposition.</param>
internal sealed record LightVerb(string Lemma, ImmutableArray<string> Companions, string Slot)
{
    /// <summary>Reads light verbs as they are written.</summary>
    /// <param name="lines">The lines, words parted by commas, the slot after a bar where it is not the object.</param>
    public static ILookup<string, LightVerb> ParseAll(IEnumerable<string> lines) =>
        lines.SelectMany(Parse).ToLookup(verb => verb.Lemma, StringComparer.Ordinal);

    private static IEnumerable<LightVerb> Parse(string line)
    {
        string[] halves = line.Split('|', StringSplitOptions.TrimEntries);
        string slot = halves.Length > 1 ? halves[1] : "obj";
        foreach (string word in FrameParser.Words(halves[0]))
        {
            string[] parts = word.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            yield return new LightVerb(parts[0], [.. parts.Skip(1)], slot);
        }
    }
}
