using OnRecord.Ledger.Identities;
using OnRecord.Ledger.Listing;
using OnRecord.Model;

namespace OnRecord.Ledger.Filing;

/// <summary>Makes the statements of a reading ready for the list.</summary>
internal static class StatementLister
{
    /// <summary>Returns the statements in the order of the reading; whose they are and when they count is set later.</summary>
    public static IEnumerable<Listed> List(Reading reading)
    {
        var actors = reading.Actors.ToDictionary(static actor => actor.Id);
        var places = reading.Places.ToDictionary(static place => place.Id);
        var times = reading.Times.ToDictionary(static time => time.Id);
        string[] Names(IReadOnlyList<string> ids) => [.. ids.Where(actors.ContainsKey).Select(id => actors[id].Name)];

        return reading.Statements.Select((statement, ordinal) =>
        {
            var time = statement.Time is { } id ? times.GetValueOrDefault(id) : null;
            var listed = new LedgerStatement
            {
                Id = $"{reading.Report.Id}/{statement.Id}",
                Report = reading.Report.Id,
                Published = reading.Report.Published,
                Act = statement.Act,
                Speakers = Names(statement.Speakers),
                Audience = Names(statement.Audience),
                Via = Names(statement.Via),
                Text = string.Join(" … ", statement.Content.Select(static piece => piece.Text)),
                Quoted = statement.Quoted,
                From = time?.From,
                To = time?.To,
                Place = statement.Place is { } place ? places.GetValueOrDefault(place)?.Name : null,
                Confidence = statement.Confidence,
            };
            var speakers = statement.Speakers.Where(actors.ContainsKey).Select(id => PartyId.Of(actors[id]));
            return ListedMaker.Of(listed, speakers, ordinal, owner: 0, since: 0, until: 0);
        });
    }
}
