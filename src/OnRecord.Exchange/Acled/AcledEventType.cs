using System.Collections.Frozen;

namespace OnRecord.Exchange.Acled;

/// <summary>What ACLED's codebook says of a sub-event type.</summary>
/// <param name="Type">The event type that it belongs to.</param>
/// <param name="Disorder">The disorder that it counts as.</param>
internal sealed record AcledEventType(string Type, string Disorder)
{
    /// <summary>Peaceful demonstrations, whatever is done to them.</summary>
    public const string Protests = "Protests";

    /// <summary>Violent demonstrations and mobs.</summary>
    public const string Riots = "Riots";

    /// <summary>Attacks by armed groups on people who are not armed.</summary>
    public const string ViolenceAgainstCivilians = "Violence against civilians";

    /// <summary>What matters to a conflict without being violence or a demonstration.</summary>
    public const string StrategicDevelopments = "Strategic developments";

    /// <summary>Protesters that are hurt or killed.</summary>
    public const string ExcessiveForce = "Excessive force against protesters";

    private static readonly FrozenDictionary<string, AcledEventType> BySubType = AcledTable.Read(
        "event-types.tsv",
        cells => new AcledEventType(cells[1], cells[2]));

    /// <summary>Returns what is said of a sub-event type; null when ACLED has none of that name.</summary>
    /// <param name="subType">The sub-event type; null gives null.</param>
    public static AcledEventType? Find(string? subType) => subType is null ? null : BySubType.GetValueOrDefault(subType);
}
