using OnRecord.Model;

namespace OnRecord.Cli.Evaluate;

/// <summary>A time expression as TimeBank marks it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">The TIMEX3 type, in capitals.</param>
/// <param name="Value">The TIMEX3 value; null where it has none.</param>
internal readonly record struct TimeBankTime(TextSpan Span, string Type, string? Value);
