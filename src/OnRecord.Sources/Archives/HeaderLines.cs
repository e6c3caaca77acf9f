using System.Text;

namespace OnRecord.Sources.Archives;

/// <summary>Reads the fields that stand before a content, in archives as in answers of web servers.</summary>
internal static class HeaderLines
{
    /// <summary>Returns the name and the value of each line; the first of several fields of one name stands.</summary>
    public static Dictionary<string, string> Parse(IEnumerable<string> lines)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string line in lines)
        {
            int colon = line.IndexOf(':');
            if (colon > 0)
            {
                fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
            }
        }

        return fields;
    }

    /// <summary>Cuts the lines before the first empty one off a content; null when there is no empty line.</summary>
    public static (string[] Lines, ReadOnlyMemory<byte> Content)? Cut(ReadOnlyMemory<byte> bytes, int maxLength)
    {
        var head = bytes.Span[..Math.Min(bytes.Length, maxLength)];
        int end = head.IndexOf("\r\n\r\n"u8);
        int skip = 4;
        if (end < 0)
        {
            end = head.IndexOf("\n\n"u8);
            skip = 2;
        }

        return end < 0 ? null : (Encoding.Latin1.GetString(head[..end]).Split('\n', StringSplitOptions.TrimEntries), bytes[(end + skip)..]);
    }
}
