using OnRecord.Cli.Commands;
using OnRecord.Cli.Terminal;

namespace OnRecord.Acceptance.House;

public class DocumentedCommandTests
{
    private static readonly string[] Starts = ["onrecord ", "dotnet run -c Release --project src/OnRecord.Cli -- "];

    [Fact]
    public void Commands_InTheDocuments_AreUnderstood()
    {
        using var terminal = CommandTerminal.Open();
        var root = CommandLine.Create(terminal);
        var commands = Documents().SelectMany(Commands).ToArray();
        Assert.NotEmpty(commands);

        Assert.All(commands, command =>
        {
            // Whether a path exists is the reader's affair.
            var errors = root.Parse(command.Words).Errors.Where(error => !error.Message.Contains("does not exist", StringComparison.Ordinal)
                && !error.Message.Contains("there is no folder", StringComparison.Ordinal));
            Assert.True(!errors.Any(), $"{command.File}: onrecord {string.Join(' ', command.Words)}: {string.Join("; ", errors)}");
        });
    }

    [Fact]
    public void Options_OfEveryCommand_AreDocumented()
    {
        using var terminal = CommandTerminal.Open();
        string reference = File.ReadAllText(Repository.PathOf("docs/reference/command-line.md"));

        foreach (var command in CommandLine.Create(terminal).Subcommands)
        {
            string heading = $"## onrecord {command.Name}\n";
            int start = reference.IndexOf(heading, StringComparison.Ordinal);
            Assert.True(start >= 0, $"there is no section '{heading.Trim()}'");
            int end = reference.IndexOf("\n## ", start, StringComparison.Ordinal);
            string section = end < 0 ? reference[start..] : reference[start..end];
            Assert.All(command.Options.Concat(command.Subcommands.SelectMany(one => one.Options)), option =>
                Assert.True(section.Contains($"`{option.Name}", StringComparison.Ordinal), $"{heading.Trim()} does not name {option.Name}"));
            Assert.All(command.Subcommands, one => Assert.Contains(one.Name, section, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Files_ThatDocumentsLinkTo_Exist()
    {
        foreach (string file in Documents())
        {
            string folder = Path.GetDirectoryName(Repository.PathOf(file))!;
            string text = File.ReadAllText(Repository.PathOf(file));
            for (int at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 2, StringComparison.Ordinal))
            {
                string target = text[(at + 2)..text.IndexOf(')', at)].Split('#')[0];
                bool outside = target.Length == 0 || target.Contains("://", StringComparison.Ordinal);
                Assert.True(outside || Path.Exists(Path.Combine(folder, target)), $"{file} links to {target}, which does not exist");
            }
        }
    }

    private static IEnumerable<string> Documents() =>
    [
        .. Repository.Files("docs", ".md"),
        .. Repository.Files("samples", ".md"),
        .. Directory.GetFiles(Repository.Root, "*.md").Select(path => Path.GetFileName(path)),
    ];

    private static IEnumerable<(string File, string[] Words)> Commands(string file)
    {
        bool code = false;
        foreach (string line in File.ReadLines(Repository.PathOf(file)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                // Blocks marked as text show a grammar or an output, not a command.
                code = !code && line.TrimEnd() != "```text";
                continue;
            }

            foreach (string start in Starts.Where(_ => code))
            {
                // What a pipe leads to or from, and a comment, is no part of the command.
                string command = line.Split('|')[^1].Contains(start, StringComparison.Ordinal) ? line.Split('|')[^1].Trim() : line.Split('|')[0].Trim();
                command = command.TrimStart('$', ' ');
                if (command.StartsWith(start, StringComparison.Ordinal))
                {
                    string[] words = command[start.Length..].Split('>', '#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                    yield return (file, words);
                }
            }
        }
    }
}
