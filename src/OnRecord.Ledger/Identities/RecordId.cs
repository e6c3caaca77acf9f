using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Ledger.Identities;

/// <summary>
/// Makes the identities of entries, disputes, commitments and reviews from what they are about, so that the same reports give the same
/// identities in any ledger: a letter for the kind and ten characters, 50 bits, of a SHA-256 hash.
/// </summary>
public static class RecordId
{
    // Crockford's base 32 in lower case: no i, l, o, u.
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 10;

    /// <summary>Returns an identity.</summary>
    /// <param name="kind">The letter for the kind.</param>
    /// <param name="parts">What it is made from; the order matters.</param>
    public static string Of(char kind, params ReadOnlySpan<string> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts)));
        ulong bits = BitConverter.IsLittleEndian ? System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(BitConverter.ToUInt64(hash)) : BitConverter.ToUInt64(hash);
        return string.Create(Length + 1, (kind, bits), static (text, state) =>
        {
            text[0] = state.kind;
            for (int i = 1; i < text.Length; i++)
            {
                text[i] = Digits[(int)(state.bits >> (64 - (5 * i))) & 31];
            }
        });
    }
}
