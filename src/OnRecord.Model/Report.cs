namespace OnRecord.Model;

/// <summary>One news text as it came.</summary>
public sealed record Report
{
    /// <summary>Gets the identity of the report, unique within its batch: given by the sender, or derived from the content.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the headline; null when unknown. It need not stand in <see cref="Text"/>.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the publisher or agency; null when unknown.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the address the report was taken from; null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>Gets the day of publication; null when unknown, and then relative times stay unresolved.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Gets the ISO 639-1 code of the text's language; null before it is known.</summary>
    public string? Language { get; init; }

    /// <summary>Gets the text that all offsets count in, in UTF-16 code units.</summary>
    public required string Text { get; init; }
}
