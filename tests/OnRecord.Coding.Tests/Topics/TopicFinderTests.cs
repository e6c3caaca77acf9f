using OnRecord.Coding.Tests.Events;

namespace OnRecord.Coding.Tests.Topics;

/// <summary>The topics of snippets of our own, four for each topic. Every second line is kept for measuring: nobody looks at its mistakes.</summary>
public sealed class TopicFinderTests(EventSentences sentences) : IClassFixture<EventSentences>
{
    private const string Nothing = "Other";

    [Theory]
    [InlineData(0, 0.9)]
    [InlineData(1, 0.8)]
    public void Find_SnippetsOfOurOwn_IsRightInMost(int half, double least)
    {
        var rows = EventSentences.Rows("snippets.tsv", "Topics").Where((_, index) => index % 2 == half).ToList();
        var wrong = rows
            .Select(row => (Row: row, Found: sentences.Read(row[1]).Topic?.Name ?? Nothing))
            .Where(pair => pair.Found != pair.Row[0])
            .ToList();
        double share = 1 - ((double)wrong.Count / rows.Count);
        TestContext.Current.TestOutputHelper!.WriteLine($"{rows.Count - wrong.Count} of {rows.Count} right: {share:P1}");
        foreach (var (row, found) in wrong.Where(_ => half == 0))
        {
            TestContext.Current.TestOutputHelper!.WriteLine($"{found} for {row[0]}: {row[1]}");
        }

        Assert.True(share >= least, $"{rows.Count - wrong.Count} of {rows.Count} right");
    }

    [Fact]
    public void Find_Topic_PointsAtItsWords()
    {
        const string Text = "An earthquake destroyed forty houses near Kerman on Sunday.";

        var topic = sentences.Read(Text).Topic;

        Assert.NotNull(topic);
        Assert.Equal("Natural disaster", topic.Name);
        Assert.Contains(topic.Signs, sign => sign.Text == "earthquake");
        Assert.All(topic.Signs, sign => Assert.Equal(sign.Text, sign.Span.Of(Text)));
        Assert.InRange(topic.Confidence, 0.5, 1);
    }

    [Fact]
    public void Find_NothingTold_IsAbsent()
    {
        Assert.Null(sentences.Read("The library opens at nine.").Topic);
        Assert.Null(sentences.Read(string.Empty).Topic);
    }
}
