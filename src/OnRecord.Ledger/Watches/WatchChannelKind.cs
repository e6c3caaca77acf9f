using System.Text.Json.Serialization;

namespace OnRecord.Ledger.Watches;

/// <summary>What sort of place firings go to.</summary>
public enum WatchChannelKind
{
    /// <summary>A file to which a line of JSON is added for each firing.</summary>
    [JsonStringEnumMemberName("file")] File,

    /// <summary>An Atom feed, a file that holds the latest firings.</summary>
    [JsonStringEnumMemberName("feed")] Feed,

    /// <summary>An HTTP address to which each firing is posted.</summary>
    [JsonStringEnumMemberName("webhook")] Webhook,
}
