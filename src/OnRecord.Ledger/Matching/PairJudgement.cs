namespace OnRecord.Ledger.Matching;

/// <summary>How likely two tellings are of one happening: the record from which entries are derived.</summary>
/// <param name="First">The telling with the smaller key.</param>
/// <param name="Second">The other telling.</param>
/// <param name="Probability">The probability that they are of one happening, from 0 to 1.</param>
public sealed record PairJudgement(Items.ItemKey First, Items.ItemKey Second, double Probability);
