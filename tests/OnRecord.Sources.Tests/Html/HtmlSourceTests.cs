using System.Text;

namespace OnRecord.Sources.Tests.Html;

public class HtmlSourceTests
{
    private const string Article = """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>Ferry crews end strike</title>
        <link rel="canonical" href="https://harbour.example/news/ferry">
        <meta property="og:site_name" content="The Harbour News">
        <meta property="article:published_time" content="2023-03-04T23:15:00-08:00"></head>
        <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <article><h1>Ferry crews end strike</h1>
        <p>Crews of the   island ferries went back to work on <b>Saturday</b>, the union said, after nine days without a single crossing.</p>
        <p>The company promised to pay for the lost days &amp; to hire forty sailors.<br>It gave no date.</p>
        <ul><li>First demand met</li><li>Second demand open</li></ul>
        <script>var secret = "not text";</script>
        </article><footer>All rights reserved</footer></body></html>
        """;

    [Fact]
    public async Task Page_WithAnArticle_GivesItsTextAndFacts()
    {
        var report = await Taking.Report(Article, "page.html");

        Assert.Equal("Ferry crews end strike", report.Title);
        Assert.Equal("The Harbour News", report.Source);
        Assert.Equal("https://harbour.example/news/ferry", report.Url);
        Assert.Equal(new DateOnly(2023, 3, 4), report.Published);
        string[] paragraphs = report.Text.Split("\n\n");
        Assert.Contains("Crews of the island ferries went back to work on Saturday, the union said, after nine days without a single crossing.", paragraphs);
        Assert.Contains("The company promised to pay for the lost days & to hire forty sailors.\nIt gave no date.", paragraphs);
        Assert.DoesNotContain("secret", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("rights reserved", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sport", report.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html></html>")]
    [InlineData("<!doctype html><html><head><title>Home</title></head><body><nav><a href=\"/a\">World news from every desk of the house, day and night</a></nav></body></html>")]
    [InlineData("<html><body><ul><li><a href=\"/a\">A long headline that leads somewhere else, to a story of its own</a></li></ul><footer>2023</footer></body></html>")]
    public async Task Page_WithoutAnArticle_IsAProblem(string page) =>
        Assert.Equal(ProblemKind.NoArticle, (await Taking.Problem(page, "page.html")).Kind);

    [Theory]
    [InlineData("<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2020-02-29T08:00:00Z\"}]}</script>")]
    [InlineData("<meta name=\"date\" content=\"2020-02-29\">")]
    [InlineData("<meta itemprop=\"datePublished\" content=\"2020-02-29 08:00\">")]
    public async Task Date_InAnyOfItsUsualPlaces_IsFound(string markup)
    {
        string page = Article.Replace("<meta property=\"article:published_time\" content=\"2023-03-04T23:15:00-08:00\">", markup, StringComparison.Ordinal);

        Assert.Equal(new DateOnly(2020, 2, 29), (await Taking.Report(page, "page.html")).Published);
    }

    [Fact]
    public async Task Encoding_NamedByThePage_IsFollowed()
    {
        string page = Article.Replace("utf-8", "iso-8859-1", StringComparison.Ordinal).Replace("the union said", "the union in Orléans said", StringComparison.Ordinal);

        var item = Assert.Single(await Taking.All(Encoding.Latin1.GetBytes(page), "page.html"));

        Assert.Contains("Orléans", item.Report!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<table><tr><td>", 50_000)]
    [InlineData("<p>a, b, c", 100_000)]
    [InlineData("<b><p></b>", 100_000)]
    public async Task Page_MadeToExhaustTheParser_IsTurnedAwayAtOnce(string piece, int times)
    {
        string page = "<html><body>" + string.Concat(Enumerable.Repeat(piece, times));

        Assert.Equal(ProblemKind.TooLarge, (await Taking.Problem(page, "page.html")).Kind);
    }
}
