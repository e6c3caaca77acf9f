namespace OnRecord.Sources.Tests.Feeds;

public class FeedSourceTests
{
    [Fact]
    public async Task Rss_WithItems_GivesAReportEach()
    {
        var items = await Taking.All(
            """
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Harbour News</title>
            <item><title>Storm &amp;amp; flood</title><link>https://harbour.example/1</link><guid>h-1</guid><pubDate>Sat, 04 Mar 2023 23:00:00 -0800</pubDate>
            <description>Short.</description><content:encoded><![CDATA[<p>The <b>long</b> text.</p><p>Its end.</p>]]></content:encoded></item>
            <item><title>Another</title><pubDate>some day</pubDate><description>&lt;p&gt;Only a summary.&lt;/p&gt;</description></item>
            <item><title>Nothing</title></item>
            </channel></rss>
            """,
            "feed.xml");

        Assert.Equal(3, items.Count);
        var first = items[0].Report!;
        Assert.Equal("h-1", first.Id);
        Assert.Equal("Storm & flood", first.Title);
        Assert.Equal("The Harbour News", first.Source);
        Assert.Equal("https://harbour.example/1", first.Url);
        Assert.Equal(new DateOnly(2023, 3, 4), first.Published);
        Assert.Equal("The long text.\n\nIts end.", first.Text);
        Assert.Equal("Only a summary.", items[1].Report!.Text);
        Assert.Null(items[1].Report!.Published);
        Assert.Equal("feed.xml item 3", items[2].Origin);
        Assert.Equal(ProblemKind.Empty, items[2].Problem!.Kind);
    }

    [Fact]
    public async Task Atom_WithAnEntry_GivesAReport()
    {
        var report = await Taking.Report(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><id>w</id><updated>2023-03-05T00:00:00Z</updated>
            <entry><id>urn:1</id><title>One</title><updated>2023-03-04T10:00:00Z</updated><content type="html">&lt;p&gt;Words of the entry.&lt;/p&gt;</content></entry></feed>
            """);

        Assert.Equal("Words of the entry.", report.Text);
        Assert.Equal(new DateOnly(2023, 3, 4), report.Published);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"b\">]><rss version=\"2.0\"><channel><title>&a;</title></channel></rss>")]
    [InlineData("<rss version=\"2.0\"><channel><title>cut")]
    [InlineData("<?xml version=\"1.0\"?><note>no feed</note>")]
    public async Task Xml_ThatIsNoFeed_IsAProblemOnOneLine(string xml)
    {
        var problem = await Taking.Problem(xml, "feed.rss");

        Assert.Equal(ProblemKind.Malformed, problem.Kind);
        Assert.DoesNotContain('\n', problem.Message);
        Assert.InRange(problem.Message.Length, 1, 200);
    }
}
