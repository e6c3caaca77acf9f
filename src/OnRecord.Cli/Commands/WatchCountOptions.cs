using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OnRecord.Ledger.Watches;

namespace OnRecord.Cli.Commands;

/// <summary>The options that say how many entries it takes for a watch to fire.</summary>
internal sealed class WatchCountOptions
{
    private readonly Option<int?> _least = LedgerOptions.Number("--least", "Fire when at least this many entries lie within --within days, instead of for each one.");
    private readonly Option<int?> _within = LedgerOptions.Number("--within", "The days that --least counts in; 7 when nothing is said.");
    private readonly Option<int?> _baseline = LedgerOptions.Number("--baseline", "The days before those, from which --rise takes what is usual; 28 when nothing is said.");
    private readonly Option<double?> _rise = new("--rise")
    {
        Description = "Fire only when they are this many times the usual number.",
        HelpName = "FACTOR",
        CustomParser = static result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double factor) && factor > 1 && double.IsFinite(factor))
            {
                return factor;
            }

            result.AddError($"'{result.Tokens[0].Value}' is not a number above 1");
            return null;
        },
    };

    /// <summary>Gets the options.</summary>
    public IEnumerable<Option> All => [_least, _within, _rise, _baseline];

    /// <summary>Checks that the options make sense together.</summary>
    /// <param name="result">What the user wrote.</param>
    public void Check(CommandResult result)
    {
        if (result.GetResult(_least) is null && All.FirstOrDefault(option => result.GetResult(option) is not null) is { } alone)
        {
            result.AddError($"{alone.Name} needs --least, the least number of entries");
        }
        else if (result.GetResult(_baseline) is not null && result.GetResult(_rise) is null)
        {
            result.AddError("--baseline needs --rise");
        }
        else if (result.GetValue(_within) > WatchCount.LongestDays || result.GetValue(_baseline) > WatchCount.LongestDays)
        {
            result.AddError($"--within and --baseline go up to {WatchCount.LongestDays} days");
        }
    }

    /// <summary>Returns what it takes; null where each entry fires.</summary>
    /// <param name="result">What the user wrote.</param>
    public WatchCount? Read(ParseResult result) => result.GetValue(_least) is not { } least ? null : new WatchCount
    {
        Least = least,
        Days = result.GetValue(_within) ?? 7,
        Rise = result.GetValue(_rise),
        BaselineDays = result.GetValue(_baseline) ?? 28,
    };
}
