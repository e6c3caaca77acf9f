using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Coding.Quantities;
using OnRecord.Coding.Tests.Times;
using OnRecord.Language;
using OnRecord.Model;

namespace OnRecord.Coding.Tests.Quantities;

/// <summary>Checks the quantities of a text, without tags and trees unless a document is given.</summary>
internal static class QuantityCase
{
    public static QuantityFinder Finder { get; } = QuantityFinder.Load(LanguagePack.Open("en"));

    public static ImmutableArray<Quantity> In(string text)
    {
        var document = Plain.Document(text);
        return Finder.Find(document, Plain.Finder.Find(document, new DateOnly(2021, 7, 10), explain: false), explain: true);
    }

    /// <summary>Checks value, upper end and bound of the quantity whose words begin as wanted.</summary>
    public static void Check(string text, string words, string wanted)
    {
        var all = In(text);
        var quantity = all.FirstOrDefault(candidate => candidate.Text.StartsWith(words, StringComparison.Ordinal));
        Assert.True(quantity is not null, $"found [{string.Join("] [", all.Select(candidate => candidate.Text))}]");
        Assert.Equal(quantity.Text, text[quantity.Start..quantity.End]);
        Assert.Equal(wanted, Described(quantity));
    }

    public static string Described(Quantity quantity)
    {
        string upper = quantity.Upper is { } end ? $"..{end.ToString("0.####", CultureInfo.InvariantCulture)}" : string.Empty;
        return $"{quantity.Bound} {quantity.Value.ToString("0.####", CultureInfo.InvariantCulture)}{upper}";
    }
}
