using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace OnRecord.Ledger.Watches.Delivery;

/// <summary>Makes Atom feeds (RFC 4287) of firings.</summary>
public static class FiringFeed
{
    private const string Prefix = "urn:onrecord:";

    /// <summary>Returns the feed as XML in UTF-8.</summary>
    /// <param name="watch">The name of the watch.</param>
    /// <param name="firings">Its firings, the latest first.</param>
    public static string Write(string watch, IReadOnlyList<Firing> firings)
    {
        ArgumentNullException.ThrowIfNull(firings);
        var feed = new SyndicationFeed
        {
            Id = Prefix + "watch:" + Uri.EscapeDataString(watch),
            Title = Plain(watch),
            LastUpdatedTime = firings.Count == 0 ? DateTimeOffset.UnixEpoch : firings.Max(static firing => firing.At),
            Generator = "OnRecord",
            Items = [.. firings.Select(Item)],
        };
        feed.Authors.Add(new SyndicationPerson { Name = "OnRecord" });
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), NewLineChars = "\n" }))
        {
            feed.SaveAsAtom10(xml);
        }

        return Encoding.UTF8.GetString(text.ToArray()) + "\n";
    }

    private static SyndicationItem Item(Firing firing) => new()
    {
        Id = Prefix + "firing:" + firing.Id,
        Title = Plain(FiringWords.Title(firing)),
        Content = Plain(string.Join('\n', firing.Entries.Select(static entry => entry.Text))),
        LastUpdatedTime = firing.At,
        PublishDate = firing.At,
    };

    // Reports may hold characters that XML cannot.
    private static TextSyndicationContent Plain(string text) => new(string.Concat(text.EnumerateRunes().Where(IsXml).Select(static rune => rune.ToString())));

    private static bool IsXml(Rune rune) => rune.Value is 0x9 or 0xA or 0xD || (rune.Value >= 0x20 && rune.Value is not (0xFFFE or 0xFFFF));
}
