using System.Text.Json;
using OnRecord.Ledger.Identities;
using OnRecord.Model;
using OnRecord.Model.Json;

namespace OnRecord.Ledger.Reviews;

/// <summary>Makes reviews from decisions: finds the words of reports that a decision points at, and checks that it makes sense.</summary>
/// <param name="ledger">The ledger decided on.</param>
/// <param name="time">Tells when the decision is made.</param>
public sealed class ReviewComposer(ILedger ledger, TimeProvider time)
{
    /// <summary>Returns the review that a decision is.</summary>
    /// <param name="draft">The decision.</param>
    /// <param name="cancellation">Stops the queries.</param>
    /// <exception cref="LedgerException">There is no such item, or the decision makes no sense for it.</exception>
    public async Task<Review> ComposeAsync(ReviewDraft draft, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (string.IsNullOrWhiteSpace(draft.By))
        {
            throw new LedgerException("a review needs the name of the one who decides");
        }

        ReviewRules.Check(draft);
        var words = new ReviewWords(ledger);
        var review = new Review
        {
            Id = string.Empty,
            Kind = draft.Kind,
            Target = draft.Telling is { } telling
                ? await words.OfTellingAsync(draft.Id, telling, cancellation).ConfigureAwait(false)
                : await words.OfAsync(draft.Id, cancellation).ConfigureAwait(false),
            Other = draft.Other is { } other ? await words.OfAsync(other, cancellation).ConfigureAwait(false) : null,
            Field = draft.Field,
            Value = draft.Value,
            By = draft.By.Trim(),
            When = Rounded(time.GetUtcNow()),
            Why = string.IsNullOrWhiteSpace(draft.Why) ? null : draft.Why.Trim(),
        };
        if (review.Other == review.Target)
        {
            throw new LedgerException("the two are one entry already");
        }

        return review with { Id = IdOf(review) };
    }

    /// <summary>Returns the identity of a review: a key made from its content.</summary>
    /// <param name="review">The review; its own identity does not matter.</param>
    public static string IdOf(Review review) =>
        RecordId.Of('v', JsonSerializer.Serialize(review with { Id = string.Empty }, ModelJson.TypeInfo<Review>(ModelJson.Line)));

    // Databases keep no more than microseconds.
    private static DateTimeOffset Rounded(DateTimeOffset when) =>
        DateTimeOffset.FromUnixTimeMilliseconds(when.ToUnixTimeMilliseconds());
}
