using System.Net;
using System.Net.Sockets;
using OnRecord.Ledger.Watches;
using OnRecord.Ledger.Watches.Delivery;

namespace OnRecord.Ledger.Tests.Watches.Delivery;

public sealed class WebhookDeliveryTests : IDisposable
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1625875200);
    private static readonly Firing Fired = new() { Id = "w123", Watch = "border", At = Now, Count = 3, From = new DateOnly(2021, 7, 1), To = new DateOnly(2021, 7, 8) };

    private readonly HttpListener _server = new();
    private readonly string _address;

    public WebhookDeliveryTests()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        _address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/hook/";
        probe.Stop();
        _server.Prefixes.Add(_address);
        _server.Start();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Close();

    [Fact]
    public async Task Deliver_WithASecret_PostsTheFiringSigned()
    {
        var serving = ServeAsync(200);

        await Delivery().DeliverAsync(Channel() with { SecretVariable = "SECRET" }, Fired, Stop);

        var (headers, body) = Assert.Single(await serving);
        Assert.Equal(WatchJson.ToLine(Fired), System.Text.Encoding.UTF8.GetString(body));
        Assert.Equal("w123", headers["OnRecord-Firing"]);
        Assert.Equal(WebhookSignature.Of("hush", Now, body), headers[WebhookSignature.Header]);
    }

    [Fact]
    public async Task Deliver_WhenTheServerIsBusyTwice_TriesAgain()
    {
        var serving = ServeAsync(503, 429, 204);

        await Delivery().DeliverAsync(Channel(), Fired, Stop);

        Assert.Equal(3, (await serving).Count);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(302)]
    public async Task Deliver_WhenTheServerRefuses_DoesNotTryAgain(int status)
    {
        var serving = ServeAsync(status);

        var error = await Assert.ThrowsAsync<DeliveryException>(() => Delivery().DeliverAsync(Channel(), Fired, Stop));

        Assert.Equal($"127.0.0.1 answered {status}", error.Message);
        Assert.Single(await serving);
    }

    [Fact]
    public async Task Deliver_ToAPrivateAddressThatIsNotAllowed_ConnectsNowhere()
    {
        var error = await Assert.ThrowsAsync<DeliveryException>(() => Delivery().DeliverAsync(Channel() with { AllowPrivate = false }, Fired, Stop));

        Assert.Contains("private network", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deliver_WithoutItsSecret_SaysWhichIsMissing()
    {
        var error = await Assert.ThrowsAsync<DeliveryException>(() => Delivery().DeliverAsync(Channel() with { SecretVariable = "OTHER" }, Fired, Stop));

        Assert.Contains("OTHER", error.Message, StringComparison.Ordinal);
    }

    private static WebhookDelivery Delivery() => new(new ImpatientTime(Now), static name => name == "SECRET" ? "hush" : null);

    private WatchChannel Channel() => new() { Kind = WatchChannelKind.Webhook, Target = _address, AllowPrivate = true };

    /// <summary>Answers one request after the other, and gives what was asked.</summary>
    private async Task<List<(WebHeaderCollection Headers, byte[] Body)>> ServeAsync(params int[] statuses)
    {
        var seen = new List<(WebHeaderCollection Headers, byte[] Body)>();
        foreach (int status in statuses)
        {
            var context = await _server.GetContextAsync();
            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body, Stop);
            seen.Add(((WebHeaderCollection)context.Request.Headers, body.ToArray()));
            context.Response.StatusCode = status;
            context.Response.Close();
        }

        return seen;
    }
}
