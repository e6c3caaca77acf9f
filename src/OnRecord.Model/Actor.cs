namespace OnRecord.Model;

/// <summary>A party that acts, speaks, or is acted upon: one object for each, however often it is mentioned.</summary>
public sealed record Actor
{
    /// <summary>Gets the identity within the reading: <c>a1</c>, <c>a2</c>, …</summary>
    public required string Id { get; init; }

    /// <summary>Gets the fullest known name; for a known actor the usual one, whatever the report's spelling.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what sort of party it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Gets the ISO 3166-1 alpha-3 code of the country it belongs to; null when unknown or none.</summary>
    public string? Country { get; init; }

    /// <summary>Gets the PLOVER sector codes, most specific first; empty when unknown.</summary>
    public IReadOnlyList<string> Sectors { get; init => field = value ?? []; } = [];

    /// <summary>Gets the office or role at the time of the report; null when unknown.</summary>
    public string? Role { get; init; }

    /// <summary>Gets the identity of the actor that this one is an office holder or member of; null when unknown.</summary>
    public string? Of { get; init; }

    /// <summary>Gets the Wikidata identity (<c>Q…</c>) of a known actor; null when unknown.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Gets the words that name or stand for the actor, in the order of the text; never empty.</summary>
    public required IReadOnlyList<Passage> Mentions { get; init; }

    /// <summary>Gets, field by field, the pattern or model that filled it; empty unless an explanation was asked for.</summary>
    public IReadOnlyDictionary<string, string> Because { get; init => field = value ?? Explanation.None; } = Explanation.None;
}
