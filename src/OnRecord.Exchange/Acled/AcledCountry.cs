using System.Collections.Frozen;
using System.Globalization;

namespace OnRecord.Exchange.Acled;

/// <summary>A country as ACLED has it.</summary>
/// <param name="Iso">The ISO 3166-1 numeric code; 0 where there is none (Kosovo).</param>
/// <param name="Name">The name that ACLED uses.</param>
/// <param name="Region">The region that ACLED counts it to.</param>
internal sealed record AcledCountry(int Iso, string Name, string Region)
{
    private static readonly FrozenDictionary<string, AcledCountry> ByCode = AcledTable.Read(
        "countries.tsv",
        cells => new AcledCountry(int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2], cells[3]));

    /// <summary>Returns the country of an ISO 3166-1 alpha-3 code; null when there is none.</summary>
    /// <param name="code">The code; null gives null.</param>
    public static AcledCountry? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);
}
