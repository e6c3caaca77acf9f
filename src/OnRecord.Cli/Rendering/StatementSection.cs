using OnRecord.Cli.Terminal;
using OnRecord.Model;

namespace OnRecord.Cli.Rendering;

/// <summary>Writes the statements of a reading: who says what, and how the report tells it.</summary>
internal static class StatementSection
{
    /// <summary>Adds the section; nothing where there are no statements.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="names">Its names.</param>
    public static void Add(Page page, Model.Reading reading, ReadingNames names)
    {
        if (reading.Statements.Count == 0)
        {
            return;
        }

        page.AddHeading("Statements", reading.Statements.Count);
        foreach (var statement in reading.Statements)
        {
            Add(page, statement, names);
        }
    }

    private static void Add(Page page, Statement statement, ReadingNames names)
    {
        string who = statement.Speakers.Count > 0
            ? names.Actors(statement.Speakers)
            : statement.Source is { } source ? $"“{PlainText.Shorten(source.Text, page.Column / 2)}”" : "(speaker unknown)";
        page.AddItem(statement.Id, $"{PlainText.Shorten(who, page.Column - 12)} {page.Palette.Deed(ContractNames.Of(statement.Act))}:");
        page.AddWords(string.Join(" … ", statement.Content.Select(static passage => passage.Text)));
        page.AddDetails(
        [
            ContractNames.Of(statement.Quoted),
            statement.Cue is { } cue ? $"cue “{cue.Text}”" : null,
            statement.Speakers.Count > 0 && statement.Source is { } words ? $"source “{words.Text}”" : null,
            statement.Audience.Count > 0 ? $"to {names.Actors(statement.Audience)}" : null,
            statement.Via.Count > 0 ? $"via {names.Actors(statement.Via)}" : null,
            names.Place(statement.Place) is { } place ? $"in {place}" : null,
            names.Time(statement.Time),
            statement.About.Count > 0 ? $"about {string.Join(' ', statement.About)}" : null,
        ]);
        page.AddBecause(statement.Because);
    }
}
