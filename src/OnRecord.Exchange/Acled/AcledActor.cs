namespace OnRecord.Exchange.Acled;

/// <summary>One side of an ACLED event.</summary>
/// <param name="Name">The actor; empty where the event has one side only.</param>
/// <param name="Associated">Those associated with the actor, parted by semicolons; empty when there are none.</param>
/// <param name="Inter">The code of what sort of actor it is; null when unknown, or when there is no actor.</param>
internal readonly record struct AcledActor(string Name, string Associated, int? Inter)
{
    /// <summary>The armed forces and police of the country where the event is.</summary>
    public const int StateForces = 1;

    /// <summary>Armed groups that fight the state for power.</summary>
    public const int RebelGroup = 2;

    /// <summary>Armed groups with political ends other than taking power, gangs, and armed men whom nobody has named.</summary>
    public const int PoliticalMilitia = 3;

    /// <summary>Violent demonstrators.</summary>
    public const int Rioters = 5;

    /// <summary>Peaceful demonstrators.</summary>
    public const int Protesters = 6;

    /// <summary>People who are not armed.</summary>
    public const int Civilians = 7;

    /// <summary>Forces of another country, of an international body or of a company.</summary>
    public const int External = 8;

    /// <summary>Gets the side that nobody stands on.</summary>
    public static AcledActor None { get; } = new(string.Empty, string.Empty, null);
}
