namespace OnRecord.Coding.Times;

/// <summary>Where the clause around a time looks.</summary>
internal enum Direction : byte
{
    /// <summary>Nothing tells.</summary>
    Open,

    /// <summary>Back: the clause tells what was.</summary>
    Back,

    /// <summary>Forward: the clause tells what is to come.</summary>
    Forward,
}
