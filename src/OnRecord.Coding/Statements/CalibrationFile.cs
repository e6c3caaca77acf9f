namespace OnRecord.Coding.Statements;

/// <summary>Describes the calibration in <c>speech.yaml</c>: scores and what they are worth.</summary>
internal sealed class CalibrationFile
{
    /// <summary>Gets or sets the points for statements that the tagger found.</summary>
    public Dictionary<double, double> Tagger { get; set; } = [];

    /// <summary>Gets or sets the points for statements that patterns alone found.</summary>
    public Dictionary<double, double> Pattern { get; set; } = [];
}
