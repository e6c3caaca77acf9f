using System.CommandLine;
using System.CommandLine.Parsing;
using OnRecord.Cli.Rendering;
using OnRecord.Ledger.Reviews;

namespace OnRecord.Cli.Commands;

/// <summary>Options that the commands on a ledger share, and how their values are read.</summary>
internal static class LedgerOptions
{
    private const int CountryLength = 3;

    /// <summary>Returns the option that says where the ledger lies.</summary>
    public static Option<string> Ledger() => new("--ledger")
    {
        Description = "The ledger: a file, or a PostgreSQL connection such as postgresql://user@host/name.",
        HelpName = "FILE-or-CONNECTION",
        Required = true,
    };

    /// <summary>Returns an argument for the identity of an entry, a dispute or a commitment.</summary>
    /// <param name="name">What stands for it in the help.</param>
    /// <param name="description">What it means.</param>
    public static Argument<string> Identity(string name, string description)
    {
        var id = new Argument<string>(name) { Description = description };
        id.Validators.Add(static result =>
        {
            string value = result.Tokens.Count == 0 ? string.Empty : result.Tokens[0].Value;
            if (!RecordFinder.IsIdentity(value))
            {
                result.AddError($"'{value}' is no identity of an entry (n…), a dispute (d…) or a commitment (c…), nor its first four characters or more");
            }
        });
        return id;
    }

    /// <summary>Returns the option that asks for the record of a past day.</summary>
    public static Option<DateOnly?> AsOf() => Day("--as-of", "The record as it was known on this day: only reports published by then count.");

    /// <summary>Returns the option for the first day wanted.</summary>
    /// <param name="what">What must lie on or after it.</param>
    public static Option<DateOnly?> From(string what) => Day("--from", $"The first day wanted of {what}.");

    /// <summary>Returns the option for the day after the last one wanted.</summary>
    /// <param name="what">What must lie before it.</param>
    public static Option<DateOnly?> To(string what) => Day("--to", $"The first day no longer wanted of {what}.");

    /// <summary>Returns an option for a text.</summary>
    /// <param name="name">What the user types.</param>
    /// <param name="help">What stands for the value in the help.</param>
    /// <param name="description">What it means.</param>
    public static Option<string?> Text(string name, string help, string description) => new(name) { Description = description, HelpName = help };

    /// <summary>Returns an option that is set, or set to <c>false</c>, or absent.</summary>
    /// <param name="name">What the user types.</param>
    /// <param name="description">What it means.</param>
    public static Option<bool?> Whether(string name, string description) =>
        new(name) { Description = description, HelpName = "true|false", Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Returns an option for a whole number of at least 1.</summary>
    /// <param name="name">What the user types.</param>
    /// <param name="description">What it means.</param>
    public static Option<int?> Number(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = static result => CommonOptions.ParsePositive(result),
    };

    /// <summary>Returns an option for a day.</summary>
    /// <param name="name">What the user types.</param>
    /// <param name="description">What it means.</param>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = CommonOptions.ParseDate,
    };

    /// <summary>Returns an option for some of the contract's words, parted by commas or given by repeating the option.</summary>
    /// <typeparam name="T">The enumeration the words name.</typeparam>
    /// <param name="name">What the user types.</param>
    /// <param name="description">What it means.</param>
    public static Option<T[]> Words<T>(string name, string description)
        where T : struct, Enum => new(name)
        {
            Description = description,
            HelpName = string.Join('|', ContractNames.All<T>()),
            Arity = ArgumentArity.OneOrMore,
            CustomParser = result => [.. Parts(result).Select(word => ParseWord<T>(result, name, word))],
        };

    /// <summary>Returns the option for countries.</summary>
    /// <param name="description">What it means.</param>
    public static Option<string[]> Countries(string description) => new("--country")
    {
        Description = description,
        HelpName = "CODE",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = static result => [.. Parts(result).Select(code => ParseCountry(result, code))],
    };

    /// <summary>Returns the option for the surroundings of a point or a place.</summary>
    public static Option<Surroundings?> Near() => new("--near")
    {
        Description = "Within some kilometres of a point, or of a place that the ledger knows.",
        HelpName = "LATITUDE,LONGITUDE,KM or PLACE,KM",
        CustomParser = static result =>
        {
            var near = Surroundings.Parse(result.Tokens[0].Value);
            if (near is null)
            {
                result.AddError($"'{result.Tokens[0].Value}' is no surroundings; write latitude, longitude and kilometres, such as 34.35,62.2,50, or a place and kilometres");
            }

            return near;
        },
    };

    /// <summary>Returns what was said to an option of <see cref="Whether"/>: null where it is absent.</summary>
    /// <param name="result">What the user wrote.</param>
    /// <param name="option">The option.</param>
    public static bool? Answer(ParseResult result, Option<bool?> option) =>
        result.GetResult(option) is null ? null : result.GetValue(option) ?? true;

    private static IEnumerable<string> Parts(ArgumentResult result) =>
        result.Tokens.SelectMany(static token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static T ParseWord<T>(ArgumentResult result, string name, string word)
        where T : struct, Enum
    {
        if (ContractNames.Parse<T>(word) is { } value)
        {
            return value;
        }

        result.AddError($"{name} knows {string.Join(", ", ContractNames.All<T>())}, not '{word}'");
        return default;
    }

    private static string ParseCountry(ArgumentResult result, string code)
    {
        if (code.Length != CountryLength || !code.All(char.IsAsciiLetter))
        {
            result.AddError($"'{code}' is no country code; write three letters (ISO 3166-1 alpha-3), such as AFG");
        }

        return code.ToUpperInvariant();
    }
}
