using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Cli.Evaluate;

/// <summary>A gold record of PLOVER: a sentence with one event.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Type">The type of the event.</param>
/// <param name="Actors">Those who act.</param>
/// <param name="Recipients">Those acted upon.</param>
/// <param name="IsReciprocal">Whether both sides act on each other.</param>
internal sealed record PloverGoldRecord(
    string Text,
    EventType Type,
    ImmutableArray<PloverGoldParty> Actors,
    ImmutableArray<PloverGoldParty> Recipients,
    bool IsReciprocal)
{
    /// <summary>Reads a record.</summary>
    /// <param name="line">The record as the data has it.</param>
    /// <exception cref="InvalidDataException">Its type is not PLOVER's.</exception>
    public static PloverGoldRecord Of(JsonElement line)
    {
        string name = line.GetProperty("type").GetString()!;
        return new PloverGoldRecord(
            line.GetProperty("text").GetString()!,
            PloverVocabulary.TryParse(name, out var type) ? type : throw new InvalidDataException($"{name} is no PLOVER type."),
            PloverGoldParty.AllOf(line.GetProperty("actors")),
            PloverGoldParty.AllOf(line.GetProperty("recipients")),
            line.TryGetProperty("reciprocal", out var reciprocal) && reciprocal.GetBoolean());
    }

    /// <summary>Checks whether an event has one of the record's actors.</summary>
    /// <param name="found">The event.</param>
    /// <param name="reading">The reading it stands in.</param>
    public bool HasActor(Event found, Model.Reading reading) =>
        Matches(Actors, IsReciprocal ? found.Actors.Concat(found.Recipients) : found.Actors, reading);

    /// <summary>Checks whether an event has one of the record's recipients, or the record has none.</summary>
    /// <param name="found">The event.</param>
    /// <param name="reading">The reading it stands in.</param>
    public bool HasRecipient(Event found, Model.Reading reading)
    {
        // Where all parties act, as in CONSULT, those met are among the actors.
        bool together = found.Recipients.Count == 0;
        return Recipients.Length == 0 || Matches(Recipients, together ? found.Actors : found.Recipients, reading);
    }

    private static bool Matches(ImmutableArray<PloverGoldParty> gold, IEnumerable<string> found, Model.Reading reading) =>
        found.Select(id => reading.Actors.First(actor => actor.Id == id)).Any(actor => gold.Any(party => party.Is(actor)));
}
