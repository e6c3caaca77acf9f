namespace OnRecord.Sources;

/// <summary>How inputs are to be taken in.</summary>
public sealed record SourceOptions
{
    /// <summary>The most bytes one report may have unless <see cref="MaxBytes"/> says otherwise: 4 MiB, some 700,000 words.</summary>
    public const int DefaultMaxBytes = 4 * 1024 * 1024;

    /// <summary>Gets the day of publication of reports that carry none; null for unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Gets the publisher of reports that name none; null for unknown.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// Gets the most bytes that one text file, page, feed, JSON line or archive record may have, unpacked.
    /// Files of many lines or records may be of any size. The default is <see cref="DefaultMaxBytes"/>.
    /// </summary>
    public int MaxBytes { get; init; } = DefaultMaxBytes;
}
