using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Ledger.Watches.Delivery;

/// <summary>Signs posts so that the receiver knows who sent them, and when.</summary>
public static class WebhookSignature
{
    /// <summary>The header that carries the signature.</summary>
    public const string Header = "OnRecord-Signature";

    /// <summary>
    /// Returns <c>t=SECONDS,v1=HEX</c>: the time in seconds since 1970, and the HMAC-SHA256 in lower-case hexadecimal of that number, a dot
    /// and the body, under the secret in UTF-8.
    /// </summary>
    /// <param name="secret">The secret.</param>
    /// <param name="at">When it is sent.</param>
    /// <param name="body">The body, byte for byte.</param>
    public static string Of(string secret, DateTimeOffset at, ReadOnlySpan<byte> body)
    {
        string seconds = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.UTF8.GetBytes(seconds + "."), .. body];
        return $"t={seconds},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed))}";
    }
}
