using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OnRecord.Sources;

namespace OnRecord.Cli.Commands;

/// <summary>Options and arguments that several commands share, and how their values are read.</summary>
internal static class CommonOptions
{
    private const int MostBytes = 1024 * 1024 * 1024;

    /// <summary>Returns the argument for inputs.</summary>
    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files or folders: text, JSON Lines, web pages, feeds, web archives, packed with gzip or not; - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(CheckPaths);
        return paths;
    }

    /// <summary>Returns the option that bounds the size of one report.</summary>
    public static Option<int> MaxBytes() => new("--max-bytes")
    {
        Description = "The most bytes one report may have; k and m stand for 1,024 and 1,048,576.",
        HelpName = "BYTES",
        DefaultValueFactory = _ => SourceOptions.DefaultMaxBytes,
        CustomParser = ParseBytes,
    };

    /// <summary>Returns the option for the day of publication of reports that carry none.</summary>
    public static Option<DateOnly?> Published() => new("--published")
    {
        Description = "The day of publication of reports that do not carry one; without it, relative times stay unresolved.",
        HelpName = "DATE",
        CustomParser = ParseDate,
    };

    /// <summary>Returns the option for the publisher of reports that name none.</summary>
    public static Option<string?> Source() => new("--source") { Description = "The publisher of reports that name none.", HelpName = "NAME" };

    /// <summary>Returns the option that leaves out notes and progress.</summary>
    public static Option<bool> Quiet() => new("--quiet") { Description = "No notes and no progress; problems are still told." };

    /// <summary>Returns the option for how many reports are read at once.</summary>
    public static Option<int> Jobs() => new("--jobs")
    {
        Description = "How many reports are read at once.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = ParsePositive,
    };

    /// <summary>Returns an option that is given as one of some words.</summary>
    /// <param name="description">What it chooses.</param>
    /// <param name="formats">The words; the first is the default.</param>
    public static Option<string> Format(string description, params string[] formats)
    {
        var option = new Option<string>("--format") { Description = description, HelpName = string.Join('|', formats) };
        option.DefaultValueFactory = _ => formats[0];
        option.Validators.Add(result =>
        {
            string value = result.Tokens.Count == 0 ? formats[0] : result.Tokens[0].Value;
            if (!formats.Contains(value))
            {
                result.AddError($"--format knows {string.Join(", ", formats)}, not '{value}'");
            }
        });
        return option;
    }

    /// <summary>Reads a day.</summary>
    /// <param name="result">What the user wrote.</param>
    public static DateOnly? ParseDate(ArgumentResult result)
    {
        string value = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        result.AddError($"'{value}' is not a date; write year, month and day, such as 2021-07-10");
        return null;
    }

    /// <summary>Reads a whole number of at least 1.</summary>
    /// <param name="result">What the user wrote.</param>
    public static int ParsePositive(ArgumentResult result)
    {
        string value = result.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
        {
            return number;
        }

        result.AddError($"'{value}' is not a whole number of at least 1");
        return 1;
    }

    private static int ParseBytes(ArgumentResult result)
    {
        string value = result.Tokens[0].Value;
        int unit = value.EndsWith('k') || value.EndsWith('K') ? 1024 : value.EndsWith('m') || value.EndsWith('M') ? 1024 * 1024 : 1;
        string digits = unit == 1 ? value : value[..^1];
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number > 0 && number <= MostBytes / unit)
        {
            return (int)(number * unit);
        }

        result.AddError($"'{value}' is not a number of bytes from 1 to {MostBytes / 1024 / 1024}m");
        return SourceOptions.DefaultMaxBytes;
    }

    private static void CheckPaths(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value != "-" && !Path.Exists(token.Value))
            {
                result.AddError(token.Value.Length == 0 ? "a path is empty" : $"{token.Value}: does not exist");
            }
        }
    }
}
