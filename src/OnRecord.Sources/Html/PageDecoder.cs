using System.Text;
using OnRecord.Sources.Formats;

namespace OnRecord.Sources.Html;

/// <summary>Turns the bytes of a page into text: by its mark, by what the server says, by what the page says, else as UTF-8.</summary>
internal static class PageDecoder
{
    private const int HeadLength = 2048;

    static PageDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static (string? Html, SourceProblem? Problem) Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        bool marked = bytes.StartsWith("\uFEFF"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        string? named = marked ? null : charset ?? NamedInPage(bytes[..Math.Min(bytes.Length, HeadLength)]);
        if (named is null || named.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || named.Equals("utf8", StringComparison.OrdinalIgnoreCase))
        {
            return TextDecoder.Decode(bytes);
        }

        if (FormatSniffer.SniffBinary(bytes) is { } binary)
        {
            return (null, new SourceProblem(ProblemKind.Binary, $"{binary}, not text"));
        }

        try
        {
            return (Encoding.GetEncoding(named).GetString(bytes), null);
        }
        catch (ArgumentException)
        {
            return TextDecoder.Decode(bytes);
        }
    }

    /// <summary>Returns the encoding of <c>&lt;meta charset&gt;</c>; null when the page names none.</summary>
    private static string? NamedInPage(ReadOnlySpan<byte> head)
    {
        string start = Encoding.Latin1.GetString(head);
        int at = start.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        int from = at + "charset=".Length;
        while (from < start.Length && start[from] is '"' or '\'' or ' ')
        {
            from++;
        }

        int to = from;
        while (to < start.Length && (char.IsAsciiLetterOrDigit(start[to]) || start[to] is '-' or '_'))
        {
            to++;
        }

        return to == from ? null : start[from..to];
    }
}
