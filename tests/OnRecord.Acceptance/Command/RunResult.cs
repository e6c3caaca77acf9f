using OnRecord.Model;
using OnRecord.Model.Json;

namespace OnRecord.Acceptance.Command;

/// <summary>What a run of the program left behind.</summary>
internal sealed record RunResult(int ExitCode, string Output, string Error)
{
    /// <summary>Gets the lines of standard error.</summary>
    public string[] Complaints => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Returns the readings of an output in JSON Lines, after a check that every span gives back its words.</summary>
    public IReadOnlyList<Reading> Readings()
    {
        var readings = Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ModelJson.ParseReading).ToArray();
        Assert.All(readings, Spans.AssertExact);
        return readings;
    }

    /// <summary>Checks that every line of standard error is the program's own, and that none shows its insides.</summary>
    public RunResult IsPolite()
    {
        Assert.All(Complaints, line => Assert.StartsWith("onrecord: ", line, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Error, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Checks the exit code, and shows what was said when it is another.</summary>
    public RunResult EndsWith(int exitCode)
    {
        Assert.True(exitCode == ExitCode, $"exit code {ExitCode}, not {exitCode}; standard error:\n{Error}");
        return IsPolite();
    }
}
