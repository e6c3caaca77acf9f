using OnRecord.Model.Plover;

namespace OnRecord.Ledger.Matching;

/// <summary>Puts the PLOVER types that reports of one happening may be read as into one group.</summary>
internal static class TypeGroup
{
    /// <summary>Returns the letter of a type's group.</summary>
    public static char Of(EventType type) => type switch
    {
        EventType.Assault => 'a',
        EventType.Coerce or EventType.Sanction => 'c',
        EventType.Protest => 'p',
        EventType.Mobilize => 'm',
        EventType.Retreat or EventType.Concede => 'r',
        EventType.Aid => 'h',
        EventType.Consult or EventType.Agree or EventType.Cooperate or EventType.Support => 't',
        _ => 'v',
    };

    /// <summary>Checks whether all parties of such an event act alike, so that who is named first says nothing.</summary>
    public static bool IsMutual(EventType type) => Of(type) == 't';
}
