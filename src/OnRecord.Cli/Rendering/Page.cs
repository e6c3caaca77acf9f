using System.Text;
using OnRecord.Cli.Terminal;

namespace OnRecord.Cli.Rendering;

/// <summary>The lines of one report's reading as they grow, with margins and line breaks.</summary>
/// <param name="width">The columns to fill.</param>
/// <param name="palette">How words are marked.</param>
internal sealed class Page(int width, Palette palette)
{
    private const int Margin = 6;

    private readonly StringBuilder _lines = new();

    /// <summary>Gets how words are marked.</summary>
    public Palette Palette => palette;

    /// <summary>Gets the columns to fill.</summary>
    public int Width => width;

    /// <summary>Gets the columns right of the margin.</summary>
    public int Column => width - Margin;

    /// <summary>Adds a line as it is.</summary>
    /// <param name="line">The line, marks included.</param>
    public void AddLine(string line = "") => _lines.Append(line.TrimEnd()).Append('\n');

    /// <summary>Adds the heading of a section after an empty line.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="count">How many things follow.</param>
    public void AddHeading(string heading, int count)
    {
        AddLine();
        AddLine($"{palette.Heading(heading)} {palette.Faint($"({count})")}");
    }

    /// <summary>Adds the line with which an item of a section begins.</summary>
    /// <param name="id">The identity of the item in the reading.</param>
    /// <param name="line">What it is, marks included.</param>
    public void AddItem(string id, string line) => AddLine($"  {palette.Faint(id.PadRight(Margin - 3))} {line}");

    /// <summary>Adds words of the report right of the margin, broken into lines.</summary>
    /// <param name="words">The words.</param>
    public void AddWords(string words) => AddWrapped(words, static line => line);

    /// <summary>Adds details right of the margin, parted by dots, broken into lines; nothing where there are none.</summary>
    /// <param name="details">The details; those that are null or empty are left out.</param>
    public void AddDetails(IEnumerable<string?> details) =>
        AddWrapped(string.Join(" · ", details.Where(static detail => !string.IsNullOrEmpty(detail))), palette.Faint);

    /// <summary>Adds, field by field, what put the values there; nothing where nobody asked.</summary>
    /// <param name="because">The explanation.</param>
    public void AddBecause(IReadOnlyDictionary<string, string> because)
    {
        if (because.Count > 0)
        {
            var fields = because.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Key}: {pair.Value}");
            AddWrapped($"because {string.Join("; ", fields)}", palette.Faint);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _lines.ToString();

    private void AddWrapped(string words, Func<string, string> mark)
    {
        foreach (string line in PlainText.Wrap(words, Column))
        {
            AddLine(new string(' ', Margin) + mark(line));
        }
    }
}
