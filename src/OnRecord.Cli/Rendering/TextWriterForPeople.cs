using OnRecord.Cli.Terminal;
using OnRecord.Model;

namespace OnRecord.Cli.Rendering;

/// <summary>Writes readings for people: a page a report.</summary>
/// <param name="terminal">Where to.</param>
internal sealed class TextWriterForPeople(CommandTerminal terminal) : IReadingWriter
{
    private readonly Palette _palette = new(terminal.HasColour);
    private bool _any;

    /// <inheritdoc/>
    public void Begin()
    {
    }

    /// <inheritdoc/>
    public void Write(string origin, Model.Reading reading)
    {
        string parting = _any ? "\n\n" : string.Empty;
        terminal.Write(parting + Render(origin, reading, terminal.Width, _palette));
        _any = true;
    }

    /// <inheritdoc/>
    public void End()
    {
    }

    /// <summary>Returns the page of a reading.</summary>
    /// <param name="origin">Where its report lies.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="width">The columns to fill.</param>
    /// <param name="palette">How words are marked.</param>
    internal static string Render(string origin, Model.Reading reading, int width, Palette palette)
    {
        var page = new Page(width, palette);
        var names = new ReadingNames(reading);
        page.AddLine(palette.Heading(PlainText.Shorten(Headline(reading.Report), width)));
        page.AddLine(palette.Faint(PlainText.OneLine(string.Join(" · ", Facts(origin, reading)))));
        foreach (string note in reading.Notes)
        {
            page.AddLine(palette.Caution($"Note: {note}"));
        }

        StatementSection.Add(page, reading, names);
        EventSection.Add(page, reading, names);
        PartsSection.Add(page, reading, names);
        if (reading.Statements.Count + reading.Events.Count == 0)
        {
            page.AddLine();
            page.AddLine("No statement and no event was found.");
        }

        return page.ToString();
    }

    private static string Headline(Report report) => report.Title ?? report.Text.TrimStart().Split('\n', 2)[0];

    private static IEnumerable<string> Facts(string origin, Model.Reading reading)
    {
        yield return origin;
        if (reading.Report.Source is { } source)
        {
            yield return source;
        }

        yield return reading.Report.Published is { } published ? $"published {published:yyyy-MM-dd}" : "publication date unknown";
        yield return reading.Sentences.Count == 1 ? "1 sentence" : $"{reading.Sentences.Count:N0} sentences";
    }
}
