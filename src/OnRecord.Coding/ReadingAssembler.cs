using System.Collections.Immutable;
using OnRecord.Coding.Actors;
using OnRecord.Model;

namespace OnRecord.Coding;

/// <summary>Puts the findings of the stages together into a reading.</summary>
internal static class ReadingAssembler
{
    /// <summary>
    /// Returns the reading: statements know the events they are about, and the actors are those that are named or play a part,
    /// numbered in the order of first mention.
    /// </summary>
    /// <param name="ground">What was known before statements and events.</param>
    /// <param name="statements">The statements, without what they are about.</param>
    /// <param name="events">The events.</param>
    /// <param name="notes">Remarks for people.</param>
    public static Reading Assemble(
        Groundwork ground,
        ImmutableArray<Statement> statements,
        ImmutableArray<Event> events,
        IReadOnlyList<string> notes)
    {
        var kept = Keep(ground.Actors, statements, events);
        var renamed = kept
            .OrderBy(actor => actor.Mentions[0].Start)
            .Select((actor, index) => (Old: actor.Id, New: $"a{index + 1}"))
            .ToDictionary(pair => pair.Old, pair => pair.New);
        IReadOnlyList<string> Rename(IReadOnlyList<string> ids) => ids.Count == 0 ? ids : [.. ids.Select(id => renamed[id])];

        var about = events
            .SelectMany(happening => happening.SaidIn.Select(statement => (statement, happening.Id)))
            .ToLookup(pair => pair.statement, pair => pair.Id);
        return new Reading
        {
            Report = ground.Report,
            Sentences = [.. ground.Document.Sentences.Select(sentence => sentence.Span)],
            Actors = [.. kept.OrderBy(actor => actor.Mentions[0].Start).Select(actor => actor with { Id = renamed[actor.Id], Of = actor.Of is { } whole ? renamed[whole] : null })],
            Places = ground.Places.Places,
            Times = ground.Times,
            Quantities = ground.Quantities,
            Statements =
            [
                .. statements.Select(statement => statement with
                {
                    Speakers = Rename(statement.Speakers),
                    Audience = Rename(statement.Audience),
                    Via = Rename(statement.Via),
                    About = [.. about[statement.Id]],
                }),
            ],
            Events =
            [
                .. events.Select(happening => happening with
                {
                    Actors = Rename(happening.Actors),
                    Recipients = Rename(happening.Recipients),
                }),
            ],
            Notes = notes,
        };
    }

    private static List<Actor> Keep(ActorMap actors, ImmutableArray<Statement> statements, ImmutableArray<Event> events)
    {
        var wanted = new HashSet<string>();
        var waiting = new Stack<string>(statements
            .SelectMany(statement => statement.Speakers.Concat(statement.Audience).Concat(statement.Via))
            .Concat(events.SelectMany(happening => happening.Actors.Concat(happening.Recipients)))
            .Concat(actors.Mentions.Where(mention => mention.Form == MentionForm.Name).Select(mention => mention.Actor)));
        while (waiting.TryPop(out string? id))
        {
            if (wanted.Add(id) && actors.Get(id).Of is { } whole)
            {
                waiting.Push(whole);
            }
        }

        return [.. actors.Actors.Where(actor => wanted.Contains(actor.Id))];
    }
}
