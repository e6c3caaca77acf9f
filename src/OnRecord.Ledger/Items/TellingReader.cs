using System.Collections.Immutable;
using OnRecord.Model;

namespace OnRecord.Ledger.Items;

/// <summary>Makes tellings of a reading's events.</summary>
internal static class TellingReader
{
    /// <summary>Returns the tellings, in the order of the text.</summary>
    internal static ImmutableArray<Telling> Read(ReadingView view, AnswerMap answers) =>
        [.. view.Reading.Events.Select(happening => Read(view, answers, happening)).OrderBy(telling => telling.Key)];

    private static Telling Read(ReadingView view, AnswerMap answers, Event happening)
    {
        var time = view.Time(happening.Time);
        string text = view.Sentence(happening.Trigger);
        return new Telling
        {
            Key = view.KeyOf(happening),
            Report = view.Stub,
            Event = happening,
            Actors = view.Parties(happening.Actors),
            Recipients = view.Parties(happening.Recipients),
            Place = view.Place(happening.Place),
            Nearby = view.PlacesNear(happening.Trigger),
            From = time?.From,
            To = time?.To,
            Figures = view.Figures(happening),
            Sayings = Sayings(view, answers, happening),
            Text = text,
            Words = WordHashes.Of(text),
        };
    }

    private static ImmutableArray<Saying> Sayings(ReadingView view, AnswerMap answers, Event happening)
    {
        var carriers = answers.CarriersOf(happening).ToList();
        var sayings = carriers.Select(statement => Say(view, statement, CarrierStance(statement, happening.Status)));
        if (AnswerMap.IsTold(happening.Status))
        {
            var ids = carriers.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
            bool about = carriers.Count > 0 && carriers[0].Act != StatementAct.Deny;
            sayings = sayings.Concat(answers.AnswersTo(ids).Where(_ => about).Select(statement => Say(view, statement, answers.StanceOf(statement))));
        }

        return [.. sayings.OrderBy(saying => saying.Key)];
    }

    private static Stance? CarrierStance(Statement statement, EventStatus status) => (statement.Act, status) switch
    {
        (StatementAct.Deny, _) => Stance.Denies,
        (StatementAct.Demand or StatementAct.Promise or StatementAct.Threaten, _) => null,
        (_, EventStatus.Negated) => Stance.Denies,
        (StatementAct.Concede, EventStatus.Actual or EventStatus.Historical) => Stance.Concedes,
        (_, EventStatus.Actual or EventStatus.Historical) => Stance.Affirms,
        _ => null,
    };

    private static Saying Say(ReadingView view, Statement statement, Stance? stance) => new()
    {
        Key = view.KeyOf(statement),
        Act = statement.Act,
        Stance = stance,
        Speakers = view.Parties(statement.Speakers),
        Text = ReadingView.Content(statement),
        Confidence = statement.Confidence,
    };
}
