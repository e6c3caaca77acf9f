using OnRecord.Acceptance.Command;

namespace OnRecord.Acceptance.House;

/// <summary>Output shown in the documents is what the program prints now.</summary>
public class DocumentedOutputTests
{
    private const string Start = "dotnet run -c Release --project src/OnRecord.Cli -- ";
    private const string Gap = "…";

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/tutorial/first-reading.md")]
    public async Task Output_ShownAfterACommand_IsWhatTheCommandPrints(string file)
    {
        var shown = Outputs(File.ReadAllLines(Repository.PathOf(file))).ToArray();
        Assert.NotEmpty(shown);

        foreach (var (command, excerpt) in shown)
        {
            var result = (await Onrecord.Run(command.Split(' ', StringSplitOptions.RemoveEmptyEntries))).EndsWith(0);

            int from = 0;
            foreach (string piece in excerpt.Split($"\n{Gap}\n"))
            {
                int at = result.Output.IndexOf(piece, from, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{file}: 'onrecord {command}' no longer prints\n{piece}\nbut\n{result.Output[from..]}");
                from = at + piece.Length;
            }
        }
    }

    // A block marked as text shows what the last command before it prints, with "…" on a line of its own where something is left out.
    private static IEnumerable<(string Command, string Excerpt)> Outputs(string[] lines)
    {
        string? command = null;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Start, StringComparison.Ordinal))
            {
                command = lines[i][Start.Length..];
            }
            else if (lines[i] == "```text" && command is not null)
            {
                int end = Array.IndexOf(lines, "```", i);
                yield return (command, string.Join('\n', lines[(i + 1)..end]) + "\n");
                i = end;
            }
        }
    }
}
