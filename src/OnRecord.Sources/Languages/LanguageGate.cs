namespace OnRecord.Sources.Languages;

/// <summary>Lets through the reports in a language that is read, and turns the others into problems.</summary>
public static class LanguageGate
{
    /// <summary>Returns the item with its report's language filled in, or the problem that nobody reads it; problems pass as they are.</summary>
    /// <param name="item">What became of an input.</param>
    /// <param name="detector">Tells languages; a language that the report itself names is trusted.</param>
    public static SourceItem Check(SourceItem item, LanguageDetector detector)
    {
        if (item.Report is not { } report)
        {
            return item;
        }

        string language = report.Language is { } named ? Primary(named) : detector.Detect(report.Text);
        return detector.Reads(language)
            ? SourceItem.Of(item.Origin, report with { Language = language })
            : SourceItem.Of(item.Origin, ProblemKind.Language, $"not a language OnRecord reads yet: {Shown(language)}");
    }

    private static string Primary(string tag) => tag.Trim().Split('-', '_')[0].ToLowerInvariant();

    private static string Shown(string language) =>
        language.Length is 2 or 3 && language.All(char.IsAsciiLetterLower) ? language : LanguageDetector.Undetermined;
}
