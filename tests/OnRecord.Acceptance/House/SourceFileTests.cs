using System.Globalization;
using System.Text.RegularExpressions;

namespace OnRecord.Acceptance.House;

public partial class SourceFileTests
{
    private const int LongestFile = 300;

    // Shorter ones are names of elements, fields and countries as well.
    private const int ShortestWord = 3;

    [Fact]
    public void Files_OfCode_StayShort()
    {
        var wrong = new[] { "src", "tests", "tools", "bench" }
            .SelectMany(folder => Repository.Files(folder, ".cs"))
            .Select(file => (File: file, Lines: File.ReadLines(Repository.PathOf(file)).Count()))
            .Where(one => one.Lines > LongestFile)
            .Select(one => $"{one.File} has {one.Lines} lines, more than {LongestFile}");

        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    [Fact]
    public void Words_OfALanguage_StandInItsPackAndNotInCode()
    {
        // Words that a reader of English text might look for; the command line, which speaks English, is not such a reader.
        var words = PackWord().Matches(File.ReadAllText(Repository.PathOf("languages/en/language.yaml")))
            .Select(match => match.Value)
            .Concat(CultureInfo.InvariantCulture.DateTimeFormat.DayNames)
            .Concat(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames)
            .Where(word => word.Length >= ShortestWord)
            .Except(ContractFields(), StringComparer.OrdinalIgnoreCase)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.InRange(words.Count, 60, 200);
        var wrong = new[] { "Language", "World", "Coding", "Sources" }
            .SelectMany(room => Repository.Files($"src/OnRecord.{room}", ".cs"))
            .SelectMany(file => Literal().Matches(Code(file))
                .Select(match => match.Groups["words"].Value.Trim())
                .Where(words.Contains)
                .Select(word => $"{file}: \"{word}\""));

        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    private static IEnumerable<string> ContractFields() =>
        typeof(Model.Reading).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties()).Select(property => property.Name);

    private static string Code(string file) =>
        string.Join('\n', File.ReadLines(Repository.PathOf(file)).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    [GeneratedRegex("\"(?<words>[^\"\\\\\n]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex("(?<=[\\[, ])[a-z]+(?=[,\\]])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PackWord();
}
