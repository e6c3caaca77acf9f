using System.ServiceModel.Syndication;
using System.Xml;

namespace OnRecord.Acceptance.Command.Ledgers;

public sealed class WatchCommandTests(SampleLedger sample) : IClassFixture<SampleLedger>, IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Run_Twice_FiresOnceForEachEntry()
    {
        string ledger = sample.CopyTo(_place);
        string file = Path.Combine(_place.Folder, "out.jsonl");
        string feed = Path.Combine(_place.Folder, "out.atom");
        int entries = (await Onrecord.Run("list", "entries", "--ledger", ledger, "--type", "ASSAULT", "--format", "jsonl")).Output.Count(one => one == '\n');
        (await Onrecord.Run("watch", "add", "border", "--ledger", ledger, "--type", "ASSAULT", "--file", file, "--feed", feed)).EndsWith(0);

        var first = (await Onrecord.Run("watch", "run", "--ledger", ledger)).EndsWith(0);
        var second = (await Onrecord.Run("watch", "run", "--ledger", ledger)).EndsWith(0);

        Assert.NotEqual(0, entries);
        Assert.Equal(entries, first.Output.Count(one => one == '\n'));
        Assert.Empty(second.Output);
        Assert.Equal(entries, File.ReadLines(file).Count());
        using var xml = XmlReader.Create(feed);
        Assert.Equal(entries, SyndicationFeed.Load(xml).Items.Count());
    }

    [Fact]
    public async Task Run_WithNewOnly_FiresForWhatComesLater()
    {
        string ledger = sample.CopyTo(_place);
        (await Onrecord.Run("watch", "add", "sudan", "--ledger", ledger, "--country", "SDN", "--new-only")).EndsWith(0);
        (await Onrecord.Run("watch", "add", "afghanistan", "--ledger", ledger, "--country", "AFG", "--new-only")).EndsWith(0);
        (await Onrecord.Run("add", "samples/khartoum-fighting.txt", "--published", "2023-04-16", "--ledger", ledger)).EndsWith(0);

        string[] fired = (await Onrecord.Run("watch", "run", "--ledger", ledger)).EndsWith(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.NotEmpty(fired);
        Assert.All(fired, line => Assert.StartsWith("sudan\t", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_ToAPrivateAddress_IsRefusedAndKeptForTheNextRun()
    {
        string ledger = sample.CopyTo(_place);
        (await Onrecord.Run("watch", "add", "hook", "--ledger", ledger, "--type", "ASSAULT", "--webhook", "http://127.0.0.1:9/x")).EndsWith(0);

        var first = (await Onrecord.Run("watch", "run", "--ledger", ledger)).EndsWith(1);
        var second = (await Onrecord.Run("watch", "run", "--ledger", ledger)).EndsWith(1);

        string complaint = "onrecord: hook: 127.0.0.1 is an address of this machine or a private network; it is tried again in the next run";
        Assert.Equal([complaint], first.Complaints);
        Assert.Equal([complaint], second.Complaints);
        Assert.Empty(second.Output);
    }

    [Fact]
    public async Task Remove_AWatch_ForgetsIt()
    {
        string ledger = sample.CopyTo(_place);
        (await Onrecord.Run("watch", "add", "one", "--ledger", ledger, "--least", "3", "--within", "7")).EndsWith(0);
        Assert.Equal(["onrecord: there is a watch one already"], (await Onrecord.Run("watch", "add", "one", "--ledger", ledger)).EndsWith(1).Complaints);
        Assert.Contains("\"least\":3", (await Onrecord.Run("watch", "list", "--ledger", ledger)).EndsWith(0).Output, StringComparison.Ordinal);

        (await Onrecord.Run("watch", "remove", "one", "--ledger", ledger)).EndsWith(0);

        Assert.Empty((await Onrecord.Run("watch", "list", "--ledger", ledger)).EndsWith(0).Output);
        Assert.Equal(["onrecord: there is no watch one"], (await Onrecord.Run("watch", "run", "one", "--ledger", ledger)).EndsWith(1).Complaints);
    }
}
