namespace OnRecord.Acceptance.Command;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("read")]
    [InlineData("annotate")]
    [InlineData("evaluate")]
    [InlineData("add")]
    [InlineData("list")]
    [InlineData("show")]
    [InlineData("review")]
    [InlineData("watch")]
    public async Task Help_OfACommand_ShowsExamples(string command)
    {
        var result = (await Onrecord.Run(command, "--help")).EndsWith(0);

        Assert.Contains("Examples:", result.Output, StringComparison.Ordinal);
        Assert.Contains($"onrecord {command}", result.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoCommand_ShowsTheCommands()
    {
        var result = (await Onrecord.Run()).EndsWith(0);

        Assert.Contains("annotate", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_IsANumber() =>
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+$", (await Onrecord.Run("--version")).EndsWith(0).Output.Trim());

    [Theory]
    [InlineData("'10 July' is not a date; write year, month and day, such as 2021-07-10", "read", "samples", "--published", "10 July")]
    [InlineData("--format knows text, jsonl, json, not 'xml'", "read", "samples", "--format", "xml")]
    [InlineData("'0' is not a whole number of at least 1", "read", "samples", "--jobs", "0")]
    [InlineData("'many' is not a number of bytes from 1 to 1024m", "read", "samples", "--max-bytes", "many")]
    [InlineData("there is no measurement 'luck'; --list names them", "evaluate", "luck", "--data", "samples")]
    [InlineData("evaluate needs --data FOLDER, the folder of the development sets", "evaluate")]
    [InlineData("Option '--ledger' is required.", "list", "entries")]
    [InlineData("--standing knows reported, claimed, contested, denied, planned, called-off, not 'true'", "list", "entries", "--ledger", "x.db", "--standing", "true")]
    [InlineData("--act knows promise, threaten, not 'deny'", "list", "commitments", "--ledger", "x.db", "--act", "deny")]
    [InlineData("'Afghanistan' is no country code; write three letters (ISO 3166-1 alpha-3), such as AFG", "list", "entries", "--ledger", "x.db", "--country", "Afghanistan")]
    [InlineData("'1,2' is no surroundings; write latitude, longitude and kilometres, such as 34.35,62.2,50, or a place and kilometres", "list", "entries", "--ledger", "x.db", "--near", "1,2")]
    [InlineData("'x17' is no identity of an entry (n…), a dispute (d…) or a commitment (c…), nor its first four characters or more", "show", "x17", "--ledger", "x.db")]
    [InlineData("--rise needs --least, the least number of entries", "watch", "add", "w", "--ledger", "x.db", "--rise", "2")]
    [InlineData("--secret-variable and --allow-private need --webhook", "watch", "add", "w", "--ledger", "x.db", "--allow-private")]
    [InlineData("'ftp://a' is no address to post to; write one that begins with https:// or http://, without a password", "watch", "add", "w", "--ledger", "x.db", "--webhook", "ftp://a")]
    public async Task WrongUse_OfAnyKind_SaysWhatIsWrong(string message, params string[] arguments)
    {
        var result = (await Onrecord.Run(arguments)).EndsWith(2);

        Assert.Contains($"onrecord: {message}", result.Complaints);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("reed", "samples")]
    [InlineData("read", "samples", "--fast")]
    public async Task WrongUse_OfTheGrammar_ExitsWithTwo(params string[] arguments) => (await Onrecord.Run(arguments)).EndsWith(2);
}
