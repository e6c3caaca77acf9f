using System.Text.RegularExpressions;
using OnRecord.Model;

namespace OnRecord.Coding.Tests.Events;

/// <summary>
/// The status of events in sentences of our own. Every second line is kept for measuring: nobody looks at its mistakes.
/// </summary>
public sealed class EventStatusTests(EventSentences sentences) : IClassFixture<EventSentences>
{
    private const int Nearest = 25;

    [Theory]
    [InlineData(0, 0.86)]
    [InlineData(1, 0.68)]
    public void Status_SentencesOfOurOwn_IsRightInMost(int half, double least)
    {
        var rows = EventSentences.Rows("status-sentences.tsv").Where((_, index) => index % 2 == half).ToList();
        int right = rows.Count(row => StatusOf(row[2], row[1]) == row[0]);
        double share = (double)right / rows.Count;
        TestContext.Current.TestOutputHelper!.WriteLine($"{right} of {rows.Count} right: {share:P1}");

        Assert.True(share >= least, $"{right} of {rows.Count} right");
    }

    [Theory]
    [InlineData("There are no plans to meet with Minister Lavrov.", "meet", EventStatus.Negated)]
    [InlineData("Lavrov said that as long as the Taliban do not cross the border, Russia has no reason to intervene.", "cross", EventStatus.Hypothetical)]
    [InlineData("Tajikistan announced that it would mobilise 20,000 reservists.", "mobilise", EventStatus.Planned)]
    [InlineData("Iraq invaded Kuwait in 1990.", "invaded", EventStatus.Historical)]
    [InlineData("Moscow denied bombing the market in Idlib.", "bombing", EventStatus.Negated)]
    [InlineData("China stopped short of condemning the invasion.", "condemning", EventStatus.Negated)]
    public void Status_KnownPitfalls_AreAvoided(string sentence, string trigger, EventStatus status)
    {
        Assert.Equal(status.ToString(), StatusOf(sentence, trigger), ignoreCase: true);
    }

    // The event named by the word, or by the words it stands with: of "impose a curfew" the curfew may be the trigger.
    private string? StatusOf(string sentence, string trigger)
    {
        int at = Regex.Match(sentence, $@"\b{Regex.Escape(trigger)}\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking).Index;
        return sentences.Read(sentence).Events
            .Select(found => (found, Distance: Math.Abs(found.Trigger.Start - at)))
            .Where(pair => pair.Distance <= Nearest)
            .OrderBy(pair => pair.Distance)
            .Select(pair => pair.found.Status.ToString().ToLowerInvariant())
            .FirstOrDefault();
    }
}
