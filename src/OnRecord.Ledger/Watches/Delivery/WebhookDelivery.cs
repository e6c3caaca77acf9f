using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Polly;
using Polly.Retry;

namespace OnRecord.Ledger.Watches.Delivery;

/// <summary>Posts firings to HTTP addresses: retried with growing pauses, signed where there is a secret.</summary>
/// <param name="time">Tells when a post is sent; keeps the pauses.</param>
/// <param name="secrets">Gives the secret that a name stands for; null where there is none.</param>
internal sealed class WebhookDelivery(TimeProvider time, Func<string, string?> secrets) : IFiringDelivery
{
    private const int MostRetries = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public WatchChannelKind Kind => WatchChannelKind.Webhook;

    /// <inheritdoc/>
    public async Task DeliverAsync(WatchChannel channel, Firing firing, CancellationToken cancellation)
    {
        var address = new Uri(channel.Target);
        string? secret = channel.SecretVariable is { } name
            ? secrets(name) ?? throw new DeliveryException($"{address.Host}: the environment variable {name}, which holds the secret, is not set")
            : null;
        byte[] body = Encoding.UTF8.GetBytes(WatchJson.ToLine(firing with { Pending = [] }));
        using var client = new HttpClient(OpenNetworkHandler.Create(channel.AllowPrivate)) { Timeout = Patience };
        try
        {
            using var response = await Retrying().ExecuteAsync(
                async stop =>
                {
                    using var request = Request(address, firing, body, secret);
                    return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
                },
                cancellation).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw new DeliveryException($"{address.Host} answered {(int)response.StatusCode}");
            }
        }
        catch (HttpRequestException error)
        {
            throw error.InnerException as DeliveryException ?? new DeliveryException($"{address.Host}: {error.Message}", error);
        }
        catch (OperationCanceledException error) when (!cancellation.IsCancellationRequested)
        {
            throw new DeliveryException($"{address.Host} did not answer in {Patience.TotalSeconds:0} seconds", error);
        }
    }

    private static bool IsPassing(HttpStatusCode status) =>
        (int)status >= 500 || status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests;

    private ResiliencePipeline<HttpResponseMessage> Retrying() =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = MostRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstPause,
                ShouldHandle = new PredicateBuilder<HttpResponseMessage>()
                    .Handle<HttpRequestException>(static error => error.InnerException is not DeliveryException)
                    .Handle<TaskCanceledException>(static error => error.InnerException is TimeoutException)
                    .HandleResult(static response => IsPassing(response.StatusCode)),
            })
            .Build();

    private HttpRequestMessage Request(Uri address, Firing firing, byte[] body, string? secret)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("OnRecord", null));
        // Whoever gets a firing twice, an answer having been lost, knows it by this.
        request.Headers.Add("OnRecord-Firing", firing.Id);
        if (secret is not null)
        {
            request.Headers.Add(WebhookSignature.Header, WebhookSignature.Of(secret, time.GetUtcNow(), body));
        }

        return request;
    }
}
