using OnRecord.Sources;

namespace OnRecord.Cli.Reading;

/// <summary>What the user wants read, and how.</summary>
internal sealed record ReadRequest
{
    /// <summary>Gets the files and folders; <c>-</c> stands for standard input.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Gets how inputs are taken in.</summary>
    public required SourceOptions Sources { get; init; }

    /// <summary>Gets whether each field is to name the pattern or model behind it.</summary>
    public bool Explain { get; init; }

    /// <summary>Gets whether notes and progress are left out.</summary>
    public bool Quiet { get; init; }

    /// <summary>Gets how many reports are read at once; at least 1.</summary>
    public int Jobs { get; init; } = 1;
}
