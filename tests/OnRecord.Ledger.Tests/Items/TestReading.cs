using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Tests.Items;

/// <summary>Makes readings for tests: sentences of the form "who: what", each a statement.</summary>
internal static class TestReading
{
    internal static ReadingItems Items(string report, int day, params (string Who, StatementAct Act, string What, string[] Answers)[] said) =>
        ReadingItemizer.Itemize(Of(report, day, said), report);

    internal static Reading Of(string report, int day, params (string Who, StatementAct Act, string What, string[] Answers)[] said)
    {
        string text = string.Join(' ', said.Select(one => $"{one.Who}: {one.What}."));
        var actors = said.Select(one => one.Who).Distinct().ToList();
        var statements = new List<Statement>();
        int at = 0;
        foreach (var (who, act, what, answers) in said)
        {
            int start = text.IndexOf(what, at, StringComparison.Ordinal);
            at = start + what.Length;
            statements.Add(new Statement
            {
                Id = $"s{statements.Count + 1}",
                Act = act,
                Speakers = [$"a{actors.IndexOf(who) + 1}"],
                Content = [new Passage(start, at, what)],
                Quoted = QuotedForm.Indirect,
                Answers = answers,
                Confidence = 0.9,
            });
        }

        return new Reading
        {
            Report = new Report { Id = report, Source = "Source " + report, Published = new DateOnly(2021, 7, day), Text = text },
            Sentences = [new TextSpan(0, text.Length)],
            Actors = [.. actors.Select((name, index) => new Actor { Id = $"a{index + 1}", Name = name, Kind = ActorKind.Group, Mentions = [new Passage(0, name.Length, name)] })],
            Quantities = Quantities(text),
            Statements = statements,
        };
    }

    /// <summary>Every number of the text, as per cent.</summary>
    private static IReadOnlyList<Quantity> Quantities(string text) =>
        [.. System.Text.RegularExpressions.Regex.Matches(text, "[0-9]+ percent", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Select((match, index) => new Quantity
        {
            Id = $"q{index + 1}",
            Start = match.Index,
            End = match.Index + match.Length,
            Text = match.Value,
            Value = double.Parse(match.Value.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture),
            Bound = QuantityBound.Exact,
            Unit = "percent",
        })];
}
