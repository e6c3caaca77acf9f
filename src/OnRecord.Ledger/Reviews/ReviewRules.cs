using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Ledger.Reviews;

/// <summary>Says which decisions make sense on what.</summary>
public static class ReviewRules
{
    /// <summary>Gets the fields of an entry that can be corrected.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["type", "from", "to", "place", "actors", "recipients", "standing"];

    private static readonly FrozenSet<ReviewKind> OfEntriesAlone = FrozenSet.Create(ReviewKind.Correct, ReviewKind.Merge, ReviewKind.Split);

    /// <summary>Checks a decision.</summary>
    /// <param name="draft">The decision.</param>
    /// <exception cref="LedgerException">It makes no sense; the message says why.</exception>
    public static void Check(ReviewDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        CheckIdentity(draft.Id);
        bool isEntry = draft.Id[0] == RecordFinder.EntryLetter;
        Require(isEntry || !OfEntriesAlone.Contains(draft.Kind), "only entries can be corrected, merged and split");
        switch (draft.Kind)
        {
            case ReviewKind.Merge:
                CheckIdentity(draft.Other ?? string.Empty);
                Require(draft.Other![0] == RecordFinder.EntryLetter, "only entries can be merged");
                break;
            case ReviewKind.Split:
                Require(!string.IsNullOrEmpty(draft.Telling), "a split needs the report that is not of this happening");
                break;
            case ReviewKind.Correct:
                CheckField(draft.Field ?? string.Empty, draft.Value ?? string.Empty);
                break;
            case ReviewKind.Settle:
                Require(!isEntry, "only disputes and commitments can be settled");
                bool isStatus = draft.Id[0] != RecordFinder.CommitmentLetter || Names<CommitmentStatus>().Contains(draft.Value, StringComparer.Ordinal);
                Require(isStatus, $"a commitment is settled as one of {string.Join(", ", Names<CommitmentStatus>())}");
                Require(!string.IsNullOrWhiteSpace(draft.Value), "the outcome is missing");
                break;
            default:
                break;
        }
    }

    private static void CheckIdentity(string id) => Require(RecordFinder.IsIdentity(id), $"'{id}' is no identity");

    private static void CheckField(string field, string value)
    {
        Require(Fields.Contains(field, StringComparer.Ordinal), $"these fields can be corrected: {string.Join(", ", Fields)}");
        bool right = field switch
        {
            "type" => PloverVocabulary.TryParse(value, out _),
            "standing" => Names<Standing>().Contains(value, StringComparer.Ordinal),
            "from" or "to" => value.Length == 0 || DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            _ => true,
        };
        Require(right, $"'{value}' is no value of {field}");
    }

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum =>
        typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? field.Name);

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new LedgerException(message);
        }
    }
}
