namespace OnRecord.World.Places;

/// <summary>Why a place answers to a name.</summary>
public enum NameMatch : byte
{
    /// <summary>It is the place's usual name, or one as usual.</summary>
    Main,

    /// <summary>It is another name of the place, or another spelling on record.</summary>
    Other,

    /// <summary>It is the name of a division without the word for its kind: Rapides for Rapides Parish.</summary>
    Short,

    /// <summary>It is an abbreviation, as after the name of a town: Va., VA.</summary>
    Abbreviation,

    /// <summary>It sounds like one of the place's names; the likeness tells how much.</summary>
    Alike,
}
