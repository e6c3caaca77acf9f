using System.Text.RegularExpressions;
using OnRecord.Coding.Events;
using OnRecord.Language;

namespace OnRecord.Coding.Tests.Events;

public sealed partial class EventWordsTests
{
    private static readonly LanguagePack English = LanguagePack.Open("en");

    [Fact]
    public void Load_English_KnowsEveryTypeModeContextAndClass()
    {
        // Loading throws at a type, mode, context or word class that does not exist.
        Assert.NotNull(EventFinder.Load(English));
    }

    [Fact]
    public void Files_OfEventWords_RepeatNoFrameWithinAType()
    {
        var repeated = new List<string>();
        foreach (string file in Directory.EnumerateFiles(English.Folder, "events-*.yaml"))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            string kind = string.Empty;
            foreach (string line in File.ReadLines(file))
            {
                kind = KindLine().IsMatch(line) ? line.Trim() : kind;
                if (!FrameLine().IsMatch(line))
                {
                    continue;
                }

                string frame = FrameLine().Match(line).Groups["frame"].Value;
                string condition = frame.Contains('|', StringComparison.Ordinal) ? frame[(frame.IndexOf('|', StringComparison.Ordinal) + 1)..].Trim() : string.Empty;
                repeated.AddRange(frame.Split('|')[0]
                    .Split(',', StringSplitOptions.TrimEntries)
                    .Select(word => $"{kind} {word} | {condition}")
                    .Where(entry => !seen.Add(entry))
                    .Select(entry => $"{Path.GetFileName(file)}: {entry}"));
            }
        }

        Assert.Empty(repeated);
    }

    [GeneratedRegex("^    (?:verbs|nouns|phrases|adjectives):$", RegexOptions.NonBacktracking)]
    private static partial Regex KindLine();

    [GeneratedRegex("^      - \"(?<frame>[^\"]+)\"$", RegexOptions.NonBacktracking)]
    private static partial Regex FrameLine();
}
