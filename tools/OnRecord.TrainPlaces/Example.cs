namespace OnRecord.TrainPlaces;

/// <summary>A name to learn from: the features of its candidates, and which of them are right.</summary>
/// <param name="Features">One row for each candidate.</param>
/// <param name="IsRight">Which candidates are right; when none is, that none is meant.</param>
/// <param name="Weight">How much the example counts.</param>
internal sealed record Example(double[][] Features, bool[] IsRight, double Weight);
