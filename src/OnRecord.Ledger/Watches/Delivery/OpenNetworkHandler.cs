using System.Net;
using System.Net.Sockets;

namespace OnRecord.Ledger.Watches.Delivery;

/// <summary>Makes HTTP handlers that connect to addresses of the open network only: what a name means is checked at the moment of connecting.</summary>
internal static class OpenNetworkHandler
{
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(10);

    /// <summary>Returns a handler. It follows no redirects and uses no proxy.</summary>
    /// <param name="allowPrivate">Whether private addresses are allowed as well.</param>
    public static SocketsHttpHandler Create(bool allowPrivate) => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ConnectTimeout = ConnectPatience,
        MaxResponseHeadersLength = 64,
        ConnectCallback = (context, cancellation) => ConnectAsync(context.DnsEndPoint, allowPrivate, cancellation),
    };

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint end, bool allowPrivate, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(end.Host, cancellation).ConfigureAwait(false);
        var allowed = addresses.Where(address => allowPrivate || !PrivateAddress.IsPrivate(address)).ToArray();
        if (allowed.Length == 0)
        {
            throw new DeliveryException($"{end.Host} is an address of this machine or a private network");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, end.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
