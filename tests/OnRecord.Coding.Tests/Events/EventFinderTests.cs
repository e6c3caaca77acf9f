using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Coding.Tests.Events;

public sealed class EventFinderTests(EventSentences sentences) : IClassFixture<EventSentences>
{
    private const string Any = "-";

    public static TheoryData<string, string, string, string, string, string> Gold()
    {
        var rows = new TheoryData<string, string, string, string, string, string>();
        foreach (string[] row in EventSentences.Rows("gold-sentences.tsv"))
        {
            rows.Add(row[0], row[1], row[2], row[3], row[4], row[5]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Gold))]
    public void Find_SentenceOfOurOwn_CodesTypeModePartiesAndStatus(
        string type, string mode, string actor, string recipient, string status, string sentence)
    {
        var reading = sentences.Read(sentence);

        Assert.Contains(reading.Events, found =>
            PloverVocabulary.Of(found.Type).Name == type
            && (mode == Any || found.Modes.Contains(mode))
            && Names(reading, found.Actors, actor)
            && Names(reading, [.. found.Recipients, .. found.Actors], recipient)
            && string.Equals(found.Status.ToString(), status, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("The striker fired the ball over the goal in the second half of the match.")]
    [InlineData("The bank fought inflation with higher rates.")]
    [InlineData("He died of a heart attack on Friday.")]
    [InlineData("The two companies struck a deal on prices in a trade war of words.")]
    [InlineData("An earthquake killed forty people in Peru.")]
    [InlineData("The crew is shooting a film in Jordan.")]
    [InlineData("She visited her doctor on Monday.")]
    [InlineData("The singer released an album about the war on drugs.")]
    public void Find_WordsThatOnlyLookLikeEvents_CodesNothing(string sentence)
    {
        Assert.Empty(sentences.Read(sentence).Events);
    }

    [Fact]
    public void Find_Event_PointsAtItsWords()
    {
        const string Sentence = "Turkey deployed 400 soldiers in Qatar on Monday.";
        var reading = sentences.Read(Sentence);
        var found = Assert.Single(reading.Events);

        Assert.Equal("deployed", found.Trigger.Text);
        Assert.Equal("deployed", Sentence[found.Trigger.Start..found.Trigger.End]);
        Assert.Equal(PloverVocabulary.Score(EventType.Mobilize, ["troops"]), found.Score);
        Assert.Equal(4, found.Quad);
        Assert.Equal("QAT", reading.Places.First(place => place.Id == found.Place).Country);
        Assert.Equal("2023-04-03", reading.Times.First(time => time.Id == found.Time).Value);
        Assert.Equal(QuantityRole.Troops, Assert.Single(found.Quantities).Role);
        Assert.InRange(found.Confidence, 0.5, 1);
    }

    [Fact]
    public void Find_EventInsideWhatIsSaid_NamesTheStatement()
    {
        var reading = sentences.Read("The general said that Indian troops had shelled a village in Kashmir.");
        var found = Assert.Single(reading.Events);

        Assert.Equal(Assert.Single(reading.Statements).Id, Assert.Single(found.SaidIn));
    }

    [Fact]
    public void Find_DeathsInAnAttack_AreOneEventWithFigures()
    {
        var reading = sentences.Read("An attack by rebels on a barracks in Mali killed 12 soldiers and wounded 30 others.");
        var found = Assert.Single(reading.Events);

        Assert.Equal(EventType.Assault, found.Type);
        Assert.Contains(found.Quantities, quantity => quantity.Role == QuantityRole.Killed);
    }

    [Fact]
    public void Find_EmptyText_CodesNothing()
    {
        Assert.Empty(sentences.Read(string.Empty).Events);
    }

    private static bool Names(Reading reading, IReadOnlyList<string> ids, string wanted) =>
        wanted == Any || EventSentences.Parties(reading, ids).Any(actor =>
            actor.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase)
            || actor.Mentions.Any(mention => mention.Text.Contains(wanted, StringComparison.OrdinalIgnoreCase)));
}
