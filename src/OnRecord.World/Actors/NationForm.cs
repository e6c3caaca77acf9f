namespace OnRecord.World.Actors;

/// <summary>How a word stands for a country.</summary>
[Flags]
public enum NationForm : byte
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>Its name: Russia.</summary>
    Name = 1,

    /// <summary>The adjective, which is often also the noun for one of its people: Russian.</summary>
    Adjective = 2,

    /// <summary>The noun for its people: Russians.</summary>
    Nationals = 4,

    /// <summary>The town or building where its government sits: Moscow, Kremlin.</summary>
    Seat = 8,
}
