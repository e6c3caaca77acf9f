using System.Text.Json;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Cli.Evaluate;

/// <summary>A sentence of PLV: two marked parties and the root type of the event between them.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Source">The words of the one who acts; null where they are not marked.</param>
/// <param name="Target">The words of the one acted upon; null where they are not marked.</param>
/// <param name="Root">The root type; <c>YIELD</c> for CONCEDE and RETREAT.</param>
internal sealed record PlvRecord(string Text, TextSpan? Source, TextSpan? Target, string Root)
{
    private const string Yield = "YIELD";

    /// <summary>Reads a record.</summary>
    /// <param name="line">The record as the data has it.</param>
    public static PlvRecord Of(JsonElement line)
    {
        string text = line.GetProperty("text").GetString()!;
        var map = new CodePointMap(text);
        return new PlvRecord(text, SpanOf(line, "source", map), SpanOf(line, "target", map), line.GetProperty("root").GetString()!);
    }

    /// <summary>Returns the root type that a reading gives to the marked pair; null where it has no event between the two.</summary>
    /// <param name="reading">The reading of the sentence.</param>
    public string? RootIn(Model.Reading reading) => reading.Events
        .Where(found => Names(found.Actors, Source, reading)
            && Names(found.Recipients.Count == 0 ? found.Actors : found.Recipients, Target, reading))
        .OrderByDescending(found => found.Confidence)
        .Select(found => found.Type is EventType.Concede or EventType.Retreat ? Yield : PloverVocabulary.Of(found.Type).Name)
        .FirstOrDefault();

    private static bool Names(IEnumerable<string> ids, TextSpan? words, Model.Reading reading) => words is { } span
        && ids.Any(id => reading.Actors.First(actor => actor.Id == id).Mentions.Any(mention => mention.Span.Overlaps(span)));

    private static TextSpan? SpanOf(JsonElement line, string name, CodePointMap map) =>
        line.TryGetProperty(name, out var span) && span.ValueKind == JsonValueKind.Object
            ? map.ToSpan(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32())
            : null;
}
