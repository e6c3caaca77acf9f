using System.ServiceModel.Syndication;
using System.Xml;
using OnRecord.Ledger.Watches;
using OnRecord.Ledger.Watches.Delivery;

namespace OnRecord.Ledger.Tests.Watches.Delivery;

public sealed class FiringFeedTests
{
    [Fact]
    public void Write_FiringsOfAnyName_IsAFeedThatReadersTake()
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(1625875200);
        var firing = new Firing { Id = "w1", Watch = "a <b> & \u0001", At = at, Count = 7, From = new DateOnly(2021, 7, 1), To = new DateOnly(2021, 7, 8), Expected = 2.5 };

        using var xml = XmlReader.Create(new StringReader(FiringFeed.Write(firing.Watch, [firing])));
        var feed = SyndicationFeed.Load(xml);

        Assert.Equal("a <b> & ", feed.Title.Text);
        var item = Assert.Single(feed.Items);
        Assert.Equal(("urn:onrecord:firing:w1", at), (item.Id, item.LastUpdatedTime));
        Assert.Equal("7 from 2021-07-01 to 2021-07-07, 2.5 were to be expected", item.Title.Text);
    }
}
