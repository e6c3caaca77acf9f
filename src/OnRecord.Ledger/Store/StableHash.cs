using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Ledger.Store;

/// <summary>Hashes that are the same in every process and on every machine.</summary>
internal static class StableHash
{
    /// <summary>Returns the first 64 bits of the SHA-256 hash.</summary>
    public static long Of(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        Span<byte> bytes = most <= 512 ? stackalloc byte[most] : new byte[most];
        int length = Encoding.UTF8.GetBytes(text, bytes);
        SHA256.HashData(bytes[..length], hash);
        return BinaryPrimitives.ReadInt64BigEndian(hash);
    }

    /// <summary>Returns the whole SHA-256 hash in lower case hexadecimal.</summary>
    public static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
