using System.Text.Json;
using OnRecord.Model;

namespace OnRecord.Exchange.Tests.Json;

public class ClaimReviewFormatTests
{
    [Fact]
    public async Task WriteAsync_Dispute_IsAClaimReview()
    {
        var review = Assert.Single(await ReviewsAsync(Disputes.Attack));

        Assert.Equal("ClaimReview", Text(review, "@type"));
        Assert.Equal("urn:onrecord:dispute:d1", Text(review, "@id"));
        Assert.Equal("The Northern Front controls Torghundi", Text(review, "claimReviewed"));
        Assert.Equal("2021-07-10", Text(review, "datePublished"));
        Assert.Equal("disputed", Text(review.GetProperty("reviewRating"), "alternateName"));
        Assert.Equal("Torghundi", Text(review.GetProperty("contentLocation"), "name"));
        Assert.Equal("urn:onrecord:entry:n0123456789", Text(review.GetProperty("about")[0], "@id"));
    }

    [Fact]
    public async Task WriteAsync_Dispute_ReviewsTheClaimOfWhoAffirms()
    {
        var claim = Assert.Single(await ReviewsAsync(Disputes.Attack)).GetProperty("itemReviewed");

        Assert.Equal("Claim", Text(claim, "@type"));
        Assert.Equal("Northern Front", Text(claim.GetProperty("author"), "name"));
        Assert.Equal("The town is ours.", Text(claim, "text"));
        Assert.Equal("r2", Text(claim.GetProperty("firstAppearance"), "identifier"));
        Assert.Equal("Ruritania Times", Text(claim.GetProperty("firstAppearance").GetProperty("publisher"), "name"));
    }

    [Fact]
    public async Task WriteAsync_Dispute_TellsEveryPosition()
    {
        string[] lines = Text(Assert.Single(await ReviewsAsync(Disputes.Attack)), "reviewBody")!.Split('\n');

        Assert.Equal(
            ["2021-07-09: Army of Ruritania denies: We hold the town.", "2021-07-10: Northern Front affirms: The town is ours.", "r3 doubts: It could not be confirmed."],
            lines);
    }

    [Fact]
    public async Task WriteAsync_SettledDispute_TellsTheOutcome()
    {
        var review = Assert.Single(await ReviewsAsync(Disputes.Attack with { Settled = "The army left on 8 July." }));

        Assert.Equal("The army left on 8 July.", Text(review.GetProperty("reviewRating"), "alternateName"));
    }

    [Fact]
    public async Task WriteAsync_HostileWords_ComeBack()
    {
        var reviews = await ReviewsAsync([.. Hostile.Texts.Select(text => Disputes.Attack with { Proposition = text })]);

        Assert.Equal(Hostile.Texts, reviews.Select(review => Text(review, "claimReviewed")));
    }

    private static async Task<JsonElement[]> ReviewsAsync(params Dispute[] disputes)
    {
        var content = new ExportContent
        {
            Disputes = disputes.ToAsyncEnumerable(),
            FindReport = (report, _) => ValueTask.FromResult<Report?>(new Report { Id = report, Text = "…", Source = "Ruritania Times" }),
        };
        var document = JsonDocument.Parse(await Output.BytesAsync("claimreview", content)).RootElement;
        Assert.Equal("https://schema.org", Text(document, "@context"));
        return [.. document.GetProperty("@graph").EnumerateArray()];
    }

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();
}
