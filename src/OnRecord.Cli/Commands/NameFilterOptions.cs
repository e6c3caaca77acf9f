using System.CommandLine;
using OnRecord.Ledger.Queries;

namespace OnRecord.Cli.Commands;

/// <summary>The options that say which actors or places are wanted.</summary>
internal sealed class NameFilterOptions
{
    private readonly Option<string?> _name = LedgerOptions.Text("--name", "NAME", "Part of the name, or the identity.");
    private readonly Option<string[]> _country = LedgerOptions.Countries("The country (ISO 3166-1 alpha-3).");

    /// <summary>Initializes the options.</summary>
    public NameFilterOptions()
    {
        _country.Arity = ArgumentArity.ExactlyOne;
    }

    /// <summary>Gets the options.</summary>
    public IEnumerable<Option> All => [_name, _country];

    /// <summary>Returns the filter that the user wrote.</summary>
    /// <param name="result">What the user wrote.</param>
    public NameFilter Read(ParseResult result) => new()
    {
        Name = result.GetValue(_name),
        Country = result.GetValue(_country) is [var code, ..] ? code : null,
    };
}
