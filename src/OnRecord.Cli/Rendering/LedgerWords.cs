using System.Globalization;
using OnRecord.Model;

namespace OnRecord.Cli.Rendering;

/// <summary>Puts parts of the ledger into words.</summary>
internal static class LedgerWords
{
    /// <summary>Returns a day; null where none is known.</summary>
    /// <param name="day">The day.</param>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Returns the days on which something may have happened, the last one included; null where none is known.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The first day after them.</param>
    public static string? Days(DateOnly? from, DateOnly? to) => (from, to?.AddDays(-1)) switch
    {
        (null, null) => null,
        (null, { } last) => $"until {Day(last)}",
        ({ } first, null) => $"from {Day(first)}",
        ({ } first, { } last) => last <= first ? Day(first) : $"{Day(first)} to {Day(last)}",
    };

    /// <summary>Returns a place with what it lies in; null where none is known.</summary>
    /// <param name="place">The place.</param>
    public static string? Place(EntryPlace? place) => place is null
        ? null
        : string.Join(", ", new[] { place.Name, place.Admin1, place.Country }.Where(static part => !string.IsNullOrEmpty(part)).Distinct(StringComparer.Ordinal));

    /// <summary>Returns what the tellings say of one count.</summary>
    /// <param name="figure">The count.</param>
    public static string Figure(EntryFigure figure)
    {
        string number = figure.Low.Equals(figure.High) ? Number(figure.Low) : $"{Number(figure.Low)} to {Number(figure.High)}";
        string unit = figure.Unit is { } name ? $" {name}" : string.Empty;
        string latest = figure.Differs ? $" (latest {Number(figure.Latest)})" : string.Empty;
        string role = figure.Role == QuantityRole.Other ? string.Empty : $"{ContractNames.Of(figure.Role)} ";
        return $"{role}{number}{unit}{latest}";
    }

    /// <summary>Returns who stands where in a dispute.</summary>
    /// <param name="position">The position.</param>
    public static string Position(Position position) => $"{position.Speaker ?? "unnamed"} {ContractNames.Of(position.Stance)}";

    /// <summary>Returns which words of which report a review points at.</summary>
    /// <param name="target">What it points at.</param>
    public static string Target(ReviewTarget target) => string.Create(CultureInfo.InvariantCulture, $"{target.Report}:{target.Start}-{target.End}");

    /// <summary>Returns a probability in two digits.</summary>
    /// <param name="confidence">The probability.</param>
    public static string Confidence(double confidence) => string.Create(CultureInfo.InvariantCulture, $"confidence {confidence:0.00}");

    private static string Number(double value) => value.ToString("#,0.###", CultureInfo.InvariantCulture);
}
