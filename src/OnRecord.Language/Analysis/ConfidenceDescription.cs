namespace OnRecord.Language.Analysis;

/// <summary>Says what the network's scores are worth, as <c>analyser-confidence.yaml</c> lists it.</summary>
internal sealed class ConfidenceDescription
{
    /// <summary>Gets the calibration of names: right when words and kind are.</summary>
    public Calibration Names { get; init; } = new();

    /// <summary>Gets the calibration of attachments: right when the head is.</summary>
    public Calibration Arcs { get; init; } = new();
}
