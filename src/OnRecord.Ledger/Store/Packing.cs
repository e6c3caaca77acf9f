using System.IO.Compression;
using System.Text;

namespace OnRecord.Ledger.Store;

/// <summary>Compresses what is stored whole.</summary>
internal static class Packing
{
    /// <summary>Returns the text as UTF-8, compressed with Brotli.</summary>
    public static byte[] Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    /// <summary>Returns the text again.</summary>
    /// <exception cref="InvalidDataException">The bytes are no compressed text.</exception>
    public static string Unpack(byte[] packed)
    {
        using var stream = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
