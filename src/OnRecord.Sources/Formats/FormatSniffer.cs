using System.Text;

namespace OnRecord.Sources.Formats;

/// <summary>Tells the form of an input by its name and, where that says nothing, by its first bytes.</summary>
internal static class FormatSniffer
{
    /// <summary>The number of first bytes that sniffing wants to see.</summary>
    public const int HeadLength = 4096;

    private static readonly Dictionary<string, SourceFormat?> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = SourceFormat.Text,
        [".text"] = SourceFormat.Text,
        [".jsonl"] = SourceFormat.JsonLines,
        [".ndjson"] = SourceFormat.JsonLines,
        [".html"] = SourceFormat.Html,
        [".htm"] = SourceFormat.Html,
        [".xhtml"] = SourceFormat.Html,
        [".rss"] = SourceFormat.Feed,
        [".atom"] = SourceFormat.Feed,
        [".warc"] = SourceFormat.Warc,
        // A feed or a page: the first bytes say.
        [".xml"] = null,
    };

    private static readonly (byte[] Start, string Name)[] BinarySignatures =
    [
        ("%PDF-"u8.ToArray(), "a PDF document"),
        ("PK\u0003\u0004"u8.ToArray(), "a zip archive or office document"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ("GIF8"u8.ToArray(), "a picture"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ("MZ\u0090"u8.ToArray(), "a program"),
    ];

    /// <summary>Checks whether a file found in a folder is one to read; a packing suffix <c>.gz</c> is looked through.</summary>
    public static bool IsKnownExtension(string path) => ByExtension.ContainsKey(ExtensionOf(path));

    /// <summary>Returns the form of an input.</summary>
    public static SourceFormat Sniff(string name, ReadOnlySpan<byte> head) =>
        ByExtension.TryGetValue(ExtensionOf(name), out var format) && format is { } known ? known : SniffContent(head);

    /// <summary>Returns what the bytes are when they cannot be text, in words; null when they may be.</summary>
    public static string? SniffBinary(ReadOnlySpan<byte> head)
    {
        foreach (var (start, name) in BinarySignatures)
        {
            if (head.StartsWith(start))
            {
                return name;
            }
        }

        bool utf16 = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        return !utf16 && head.Contains((byte)0) ? "binary data" : null;
    }

    private static SourceFormat SniffContent(ReadOnlySpan<byte> head)
    {
        string start = Encoding.Latin1.GetString(SkipSpace(head));
        if (start.StartsWith("WARC/", StringComparison.Ordinal))
        {
            return SourceFormat.Warc;
        }

        if (start.StartsWith('{'))
        {
            return SourceFormat.JsonLines;
        }

        if (!start.StartsWith('<'))
        {
            return SourceFormat.Text;
        }

        int page = start.IndexOf("<html", StringComparison.OrdinalIgnoreCase);
        int feed = FirstOf(start, "<rss", "<feed", "<rdf:RDF");
        if (feed >= 0 && (page < 0 || feed < page))
        {
            return SourceFormat.Feed;
        }

        bool isPage = page >= 0 || FirstOf(start, "<!doctype html", "<head", "<body", "<article", "<div", "<p>") >= 0;
        return isPage ? SourceFormat.Html : start.StartsWith("<?xml", StringComparison.Ordinal) ? SourceFormat.Feed : SourceFormat.Text;
    }

    private static int FirstOf(string text, params ReadOnlySpan<string> wanted)
    {
        int first = -1;
        foreach (string one in wanted)
        {
            int found = text.IndexOf(one, StringComparison.OrdinalIgnoreCase);
            first = found >= 0 && (first < 0 || found < first) ? found : first;
        }

        return first;
    }

    private static ReadOnlySpan<byte> SkipSpace(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            head = head[3..];
        }

        return head.TrimStart(" \t\r\n"u8);
    }

    private static string ExtensionOf(string path)
    {
        string extension = Path.GetExtension(path);
        return extension.Equals(".gz", StringComparison.OrdinalIgnoreCase) ? Path.GetExtension(path[..^3]) : extension;
    }
}
