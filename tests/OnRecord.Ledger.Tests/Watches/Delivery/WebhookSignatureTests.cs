using OnRecord.Ledger.Watches.Delivery;

namespace OnRecord.Ledger.Tests.Watches.Delivery;

public sealed class WebhookSignatureTests
{
    [Fact]
    public void Of_AKnownBody_IsWhatAnyHmacGives() =>
        // printf '1625875200.{"a":1}' | openssl dgst -sha256 -hmac key
        Assert.Equal("t=1625875200,v1=d4754c619be9e667277ae8d9042831a2a1e4bb14075831aa5f60a171f23e03fc", WebhookSignature.Of("key", DateTimeOffset.FromUnixTimeSeconds(1625875200), "{\"a\":1}"u8));

    [Fact]
    public void Of_AnotherSecretTimeOrBody_IsAnother()
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(1625875200);
        string[] all =
        [
            WebhookSignature.Of("key", at, "{}"u8), WebhookSignature.Of("kez", at, "{}"u8),
            WebhookSignature.Of("key", at.AddSeconds(1), "{}"u8), WebhookSignature.Of("key", at, "[]"u8),
        ];

        Assert.Equal(all.Length, all.Select(one => one.Split("v1=")[1]).Distinct(StringComparer.Ordinal).Count());
    }
}
