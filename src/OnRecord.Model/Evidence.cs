namespace OnRecord.Model;

/// <summary>A later event that bears on a commitment.</summary>
public sealed record Evidence
{
    /// <summary>Gets the identity of the report.</summary>
    public required string Report { get; init; }

    /// <summary>Gets the identity of the event in the report's reading.</summary>
    public required string Event { get; init; }

    /// <summary>Gets what it means for the commitment.</summary>
    public required Bearing Bearing { get; init; }

    /// <summary>Gets the words, exactly as the report has them.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the probability that the event bears on the commitment in this way, from 0 to 1.</summary>
    public double Confidence { get; init; }
}
