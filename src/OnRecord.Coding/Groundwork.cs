using System.Collections.Immutable;
using OnRecord.Coding.Actors;
using OnRecord.Coding.Places;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding;

/// <summary>What is known of a report before its statements and events are looked for.</summary>
/// <param name="Report">The report.</param>
/// <param name="Document">Its language analysis.</param>
/// <param name="Times">Its time expressions in the order of the text.</param>
/// <param name="Quantities">Its quantities in the order of the text.</param>
/// <param name="Places">Its places and the words that name them.</param>
/// <param name="Actors">Its actors and the words that stand for them.</param>
/// <param name="Explain">Whether each field is to name the pattern or model that filled it.</param>
public sealed record Groundwork(
    Report Report,
    Document Document,
    ImmutableArray<TimeExpression> Times,
    ImmutableArray<Quantity> Quantities,
    PlaceMap Places,
    ActorMap Actors,
    bool Explain);
