using System.Collections.Immutable;
using OnRecord.Model;

namespace OnRecord.Ledger.Items;

/// <summary>Makes claims of the statements that stand in, or may come into, a dispute.</summary>
internal static class ClaimReader
{
    /// <summary>Returns the claims, in the order of the text: statements that answer or are answered, denials, and those that give figures.
    /// Where an event carries what is said, the tellings of the event take their place.</summary>
    internal static ImmutableArray<Claim> Read(ReadingView view, AnswerMap answers) =>
        [.. view.Reading.Statements.Where(statement => statement.Content.Count > 0)
            .Select(statement => Read(view, answers, statement)).OfType<Claim>().OrderBy(claim => claim.Key)];

    private static Claim? Read(ReadingView view, AnswerMap answers, Statement statement)
    {
        var figures = view.Figures(statement);
        if (answers.IsCarrier(statement) || (!answers.IsPart(statement) && statement.Act != StatementAct.Deny && figures.IsEmpty) || answers.StanceOf(statement) is not { } stance)
        {
            return null;
        }

        string text = ReadingView.Content(statement);
        return new Claim
        {
            Key = view.KeyOf(statement),
            Report = view.Stub,
            Statement = statement,
            Stance = stance,
            Speakers = view.Parties(statement.Speakers),
            Answers = [.. answers.Answered(statement).Where(answered => answers.StanceOf(answered) is not null).Select(view.KeyOf).Order()],
            Figures = figures,
            Text = text,
            Words = WordHashes.Of(text),
        };
    }
}
