using System.Globalization;

namespace OnRecord.Sources.Formats;

/// <summary>Reads days of publication as documents write them.</summary>
internal static class DateText
{
    /// <summary>
    /// Returns the day that an ISO 8601 date or date and time names, in the time zone that it is written in,
    /// so that it depends on no machine's clock; null when it names none.
    /// </summary>
    public static DateOnly? Parse(string? text)
    {
        var date = text.AsSpan().Trim();
        if (date.Length < 10 || (date.Length > 10 && date[10] is not ('T' or 't' or ' ')))
        {
            return null;
        }

        if (!DateOnly.TryParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        bool whole = date.Length == 10
            || DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
        return whole ? day : null;
    }
}
