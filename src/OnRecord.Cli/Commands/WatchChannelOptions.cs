using System.CommandLine;
using System.CommandLine.Parsing;
using OnRecord.Ledger.Watches;

namespace OnRecord.Cli.Commands;

/// <summary>The options that say where a watch's firings go besides the terminal.</summary>
internal sealed class WatchChannelOptions
{
    private readonly Option<string?> _file = LedgerOptions.Text("--file", "FILE", "A file to which a line of JSON is added for each firing.");
    private readonly Option<string?> _feed = LedgerOptions.Text("--feed", "FILE", "A file for an Atom feed of the latest firings.");
    private readonly Option<string?> _webhook = LedgerOptions.Text("--webhook", "URL", "An address to which each firing is posted.");
    private readonly Option<string?> _secret = LedgerOptions.Text("--secret-variable", "NAME", "The environment variable with the secret that posts are signed with.");
    private readonly Option<bool> _allowPrivate = new("--allow-private") { Description = "Let posts go to this machine and to private networks." };

    /// <summary>Gets the options.</summary>
    public IEnumerable<Option> All => [_file, _feed, _webhook, _secret, _allowPrivate];

    /// <summary>Checks that the options make sense together.</summary>
    /// <param name="result">What the user wrote.</param>
    public void Check(CommandResult result)
    {
        if (result.GetValue(_webhook) is not { } address)
        {
            if (result.GetValue(_secret) is not null || result.GetValue(_allowPrivate))
            {
                result.AddError("--secret-variable and --allow-private need --webhook");
            }
        }
        else if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0)
        {
            result.AddError($"'{address}' is no address to post to; write one that begins with https:// or http://, without a password");
        }
    }

    /// <summary>Returns the places.</summary>
    /// <param name="result">What the user wrote.</param>
    public IReadOnlyList<WatchChannel> Read(ParseResult result)
    {
        var channels = new List<WatchChannel>();
        if (result.GetValue(_file) is { } file)
        {
            channels.Add(new WatchChannel { Kind = WatchChannelKind.File, Target = Path.GetFullPath(file) });
        }

        if (result.GetValue(_feed) is { } feed)
        {
            channels.Add(new WatchChannel { Kind = WatchChannelKind.Feed, Target = Path.GetFullPath(feed) });
        }

        if (result.GetValue(_webhook) is { } webhook)
        {
            channels.Add(new WatchChannel
            {
                Kind = WatchChannelKind.Webhook,
                Target = webhook,
                SecretVariable = result.GetValue(_secret),
                AllowPrivate = result.GetValue(_allowPrivate),
            });
        }

        return channels;
    }
}
