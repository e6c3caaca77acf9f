using System.Globalization;
using OnRecord.Ledger.Store;
using OnRecord.Model;

namespace OnRecord.Ledger.Filing;

/// <summary>Finds the agencies that a report credits: its publisher, and those whose reporting it passes on.</summary>
internal static class Agencies
{
    /// <summary>Returns the hashes of the folded names, in rising order, parted by spaces.</summary>
    public static string Of(Reading reading)
    {
        var names = reading.Actors.ToDictionary(static actor => actor.Id, static actor => actor.Name);
        var credited = reading.Statements.SelectMany(static statement => statement.Via)
            .Select(id => names.GetValueOrDefault(id))
            .Append(reading.Report.Source)
            .OfType<string>()
            .Select(WordFold.Line)
            .Where(static name => name.Length > 2)
            .Select(StableHash.Of)
            .Distinct()
            .Order();
        return string.Join(' ', credited.Select(static hash => hash.ToString(CultureInfo.InvariantCulture)));
    }
}
