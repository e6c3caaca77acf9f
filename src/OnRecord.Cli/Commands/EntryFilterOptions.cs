using System.CommandLine;
using OnRecord.Ledger;
using OnRecord.Ledger.Queries;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Cli.Commands;

/// <summary>The options that say which entries are wanted.</summary>
internal sealed class EntryFilterOptions
{
    private readonly Option<string?> _text = LedgerOptions.Text("--text", "WORDS", "Words that must all stand in the entry.");
    private readonly Option<EventType[]> _types = LedgerOptions.Words<EventType>("--type", "The PLOVER types wanted.");
    private readonly Option<string[]> _countries = LedgerOptions.Countries("The countries wanted, of the place or of a party (ISO 3166-1 alpha-3).");
    private readonly Option<string?> _party = LedgerOptions.Text("--party", "NAME", "Part of the name, or the identity, of one who acts or is acted upon.");
    private readonly Option<string?> _place = LedgerOptions.Text("--place", "NAME", "Part of the place's name, or its identity.");
    private readonly Option<Surroundings?> _near = LedgerOptions.Near();
    private readonly Option<DateOnly?> _from = LedgerOptions.From("the happening");
    private readonly Option<DateOnly?> _to = LedgerOptions.To("the happening");
    private readonly Option<Standing[]> _standings = LedgerOptions.Words<Standing>("--standing", "The standings wanted.");
    private readonly Option<int?> _minSources = LedgerOptions.Number("--min-sources", "The least number of independent sources.");
    private readonly Option<bool?> _reviewed = LedgerOptions.Whether("--reviewed", "Only what somebody has reviewed; with false, only what nobody has.");
    private readonly Option<string?> _report = LedgerOptions.Text("--report", "ID", "The identity of a report that must tell it.");

    /// <summary>Gets the options.</summary>
    public IEnumerable<Option> All => [_text, _types, _countries, _party, _place, _near, _from, _to, _standings, _minSources, _reviewed, _report];

    /// <summary>Returns the filter that the user wrote.</summary>
    /// <param name="result">What the user wrote.</param>
    /// <param name="asOf">The day as of which the record is asked; null for the present.</param>
    /// <param name="ledger">The ledger, in which places are looked up.</param>
    /// <param name="cancellation">Stops the query.</param>
    public async Task<EntryFilter> ReadAsync(ParseResult result, DateOnly? asOf, ILedger ledger, CancellationToken cancellation) => new()
    {
        AsOf = asOf,
        Text = result.GetValue(_text),
        Types = result.GetValue(_types) ?? [],
        Countries = result.GetValue(_countries) ?? [],
        Party = result.GetValue(_party),
        Place = result.GetValue(_place),
        Near = result.GetValue(_near) is { } near ? await near.ResolveAsync(ledger, cancellation) : null,
        From = result.GetValue(_from),
        To = result.GetValue(_to),
        Standings = result.GetValue(_standings) ?? [],
        MinSources = result.GetValue(_minSources),
        Reviewed = LedgerOptions.Answer(result, _reviewed),
        Report = result.GetValue(_report),
    };
}
