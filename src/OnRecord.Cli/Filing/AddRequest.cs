using OnRecord.Cli.Reading;

namespace OnRecord.Cli.Filing;

/// <summary>What the user wants filed, and how.</summary>
internal sealed record AddRequest
{
    /// <summary>How many readings are filed at once when the user says nothing.</summary>
    public const int UsualBatch = 64;

    /// <summary>The most readings that are ever filed at once.</summary>
    public const int LargestBatch = 1000;

    /// <summary>Gets what is read, and how.</summary>
    public required ReadRequest Read { get; init; }

    /// <summary>Gets the most readings that are filed at once; from 1 to <see cref="LargestBatch"/>.</summary>
    public int Batch { get; init; } = UsualBatch;

    /// <summary>Gets whether the identity of each report is printed once its reading is stored.</summary>
    public bool Acknowledge { get; init; }
}
