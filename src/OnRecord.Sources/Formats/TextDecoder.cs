using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace OnRecord.Sources.Formats;

/// <summary>Turns bytes into text, strictly: what is not text in the encoding claimed is a problem, never a replacement character.</summary>
internal static class TextDecoder
{
    /// <summary>Returns the text without its byte order mark, or the problem.</summary>
    public static (string? Text, SourceProblem? Problem) Decode(ReadOnlySpan<byte> bytes)
    {
        if (FormatSniffer.SniffBinary(bytes) is { } binary)
        {
            return (null, new SourceProblem(ProblemKind.Binary, $"{binary}, not text"));
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return DecodeUtf16(bytes[2..], bigEndian: false);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return DecodeUtf16(bytes[2..], bigEndian: true);
        }

        int skipped = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        return DecodeUtf8(bytes[skipped..], skipped);
    }

    private static (string? Text, SourceProblem? Problem) DecodeUtf8(ReadOnlySpan<byte> bytes, int skipped)
    {
        char[] characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            var status = Utf8.ToUtf16(bytes, characters, out int read, out int written, replaceInvalidSequences: false);
            return status == OperationStatus.Done
                ? (new string(characters, 0, written), null)
                : (null, new SourceProblem(ProblemKind.Encoding, $"not valid UTF-8 at byte {skipped + read:N0} (0x{bytes[read]:X2})"));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private static (string? Text, SourceProblem? Problem) DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        try
        {
            return (new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, new SourceProblem(ProblemKind.Encoding, "not valid UTF-16, although it begins with its mark"));
        }
    }
}
