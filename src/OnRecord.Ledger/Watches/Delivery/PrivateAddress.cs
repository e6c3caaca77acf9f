using System.Net;
using System.Net.Sockets;

namespace OnRecord.Ledger.Watches.Delivery;

/// <summary>Tells addresses that only mean something near the machine from those of the open network.</summary>
public static class PrivateAddress
{
    private static readonly IPNetwork[] Ranges =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "100::/64", "2001::/23", "2001:db8::/32", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(static range => IPNetwork.Parse(range)),
    ];

    // Prefixes behind which an IPv4 address is carried, and at which byte: compatible, translated (RFC 6052), 6to4.
    private static readonly (IPNetwork Range, int At)[] Carriers =
    [
        (IPNetwork.Parse("::/96"), 12), (IPNetwork.Parse("64:ff9b::/96"), 12), (IPNetwork.Parse("64:ff9b:1::/48"), 12), (IPNetwork.Parse("2002::/16"), 2),
    ];

    /// <summary>Checks whether an address is of the own machine, a private network, or for special use.</summary>
    /// <param name="address">The address.</param>
    public static bool IsPrivate(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (Ranges.Any(range => range.Contains(plain)))
        {
            return true;
        }

        if (plain.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return false;
        }

        byte[] bytes = plain.GetAddressBytes();
        return Carriers.Any(carrier => carrier.Range.Contains(plain) && IsPrivate(new IPAddress(bytes.AsSpan(carrier.At, 4))));
    }
}
