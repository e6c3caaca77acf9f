using OnRecord.Model;

namespace OnRecord.Ledger.Commitments;

/// <summary>How far a commitment has come.</summary>
/// <param name="Status">The status.</param>
/// <param name="Reasons">Why, for people.</param>
/// <param name="Confidence">The probability that the status is right, from 0 to 1.</param>
internal sealed record Verdict(CommitmentStatus Status, IReadOnlyList<string> Reasons, double Confidence);
