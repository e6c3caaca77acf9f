namespace OnRecord.Coding.Times;

/// <summary>Which part of a time is meant.</summary>
internal enum Edge : byte
{
    Start,
    Middle,
    End,
}
