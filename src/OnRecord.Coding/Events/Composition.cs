using OnRecord.Model.Plover;

namespace OnRecord.Coding.Events;

/// <summary>
/// PLOVER's rules for an event that another governs: what an agreement, a demand, a refusal or a threat is called
/// by the event that is agreed to, demanded, refused or threatened. Codes are CAMEO's.
/// </summary>
internal static class Composition
{
    /// <summary>Checks whether an event is cooperation, in words or in deeds.</summary>
    /// <param name="type">The type of the event.</param>
    public static bool IsCooperative(EventType type) => PloverVocabulary.Of(type).Quad <= 2;

    /// <summary>Checks whether an event does harm, so that the intention to do it is a threat.</summary>
    /// <param name="type">The type of the event.</param>
    public static bool IsThreatening(EventType type) =>
        type is EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Protest or EventType.Mobilize;

    /// <summary>Returns the mode and the CAMEO code of a demand.</summary>
    /// <param name="inner">The type of the event demanded.</param>
    public static (string? Mode, string Cameo) Requested(EventType inner) => inner switch
    {
        EventType.Consult => ("meet", "106"),
        EventType.Aid => ("assist", "103"),
        EventType.Cooperate => ("assist", "101"),
        EventType.Support or EventType.Agree => ("assist", "102"),
        EventType.Concede or EventType.Retreat => ("yield", "105"),
        _ => (null, "100"),
    };

    /// <summary>Returns the mode and the CAMEO code of a refusal.</summary>
    /// <param name="inner">The type of the event refused.</param>
    public static (string? Mode, string Cameo) Refused(EventType inner) => inner switch
    {
        EventType.Consult => ("meet", "125"),
        EventType.Aid => ("assist", "122"),
        EventType.Cooperate or EventType.Support or EventType.Agree => ("assist", "121"),
        EventType.Concede or EventType.Retreat => ("yield", "124"),
        _ => (null, "120"),
    };

    /// <summary>Returns the CAMEO code of an agreement.</summary>
    /// <param name="inner">The type of the event agreed to.</param>
    public static string Agreed(EventType inner) => inner switch
    {
        EventType.Consult => "036",
        EventType.Aid => "033",
        EventType.Cooperate => "031",
        EventType.Support => "032",
        EventType.Concede or EventType.Retreat => "035",
        _ => "030",
    };

    /// <summary>Returns the mode and the CAMEO code of a threat.</summary>
    /// <param name="inner">The type of the event threatened.</param>
    /// <param name="modes">Its modes.</param>
    public static (string? Mode, string Cameo) Threatened(EventType inner, IReadOnlyList<string> modes) => inner switch
    {
        EventType.Coerce when modes.Contains("arrest") => ("arrest", "137"),
        EventType.Coerce when modes.Contains("deport") => ("expel", "136"),
        EventType.Coerce when modes.Contains("curfew") => ("restrict", "1323"),
        EventType.Coerce when modes.Contains("martial-law") => ("restrict", "1324"),
        EventType.Coerce => ("restrict", "132"),
        EventType.Sanction when modes.Contains("expel") => ("expel", "136"),
        EventType.Sanction => ("relations", "131"),
        EventType.Protest => ("relations", "133"),
        EventType.Reject => ("relations", "131"),
        EventType.Assault or EventType.Mobilize => ("violence", "138"),
        _ => (null, "130"),
    };
}
