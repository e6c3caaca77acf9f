using OnRecord.Model;

namespace OnRecord.Acceptance.Command;

/// <summary>Checks the promise of the contract that every span gives back its words.</summary>
internal static class Spans
{
    public static void AssertExact(Reading reading)
    {
        string text = reading.Report.Text;
        Assert.All(reading.Sentences, sentence => Assert.InRange(sentence.End, sentence.Start + 1, text.Length));
        Assert.All(Passages(reading), passage => Assert.Equal(passage.Text, text[passage.Start..passage.End]));
        Assert.All(reading.Times, time => Assert.Equal(time.Text, text[time.Start..time.End]));
        Assert.All(reading.Quantities, quantity => Assert.Equal(quantity.Text, text[quantity.Start..quantity.End]));
    }

    private static IEnumerable<Passage> Passages(Reading reading) =>
    [
        .. reading.Actors.SelectMany(actor => actor.Mentions),
        .. reading.Places.SelectMany(place => place.Mentions),
        .. reading.Statements.SelectMany(statement => statement.Content),
        .. reading.Statements.Select(statement => statement.Cue).OfType<Passage>(),
        .. reading.Statements.Select(statement => statement.Source).OfType<Passage>(),
        .. reading.Events.Select(found => found.Trigger),
    ];
}
