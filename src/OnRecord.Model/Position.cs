namespace OnRecord.Model;

/// <summary>Where one speaker, or a report in its own voice, stands in a dispute.</summary>
public sealed record Position
{
    /// <summary>Gets where the speaker stands.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Gets the name of the speaker; the publisher's where a report speaks in its own voice; null when unknown.</summary>
    public string? Speaker { get; init; }

    /// <summary>Gets the identity of the report.</summary>
    public required string Report { get; init; }

    /// <summary>Gets the day of publication; null when unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Gets the identity of the statement in the report's reading; null where the report speaks in its own voice.</summary>
    public string? Statement { get; init; }

    /// <summary>Gets the identity of the event in the report's reading; null when the position is about none.</summary>
    public string? Event { get; init; }

    /// <summary>Gets the words, exactly as the report has them.</summary>
    public required string Text { get; init; }
}
