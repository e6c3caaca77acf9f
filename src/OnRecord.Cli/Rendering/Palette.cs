namespace OnRecord.Cli.Rendering;

/// <summary>Marks words on the screen; where there is no colour, the words stand as they are.</summary>
/// <param name="colour">Whether there is colour.</param>
internal sealed class Palette(bool colour)
{
    private const string Reset = "\u001b[0m";

    /// <summary>Returns the words as a heading.</summary>
    /// <param name="words">The words.</param>
    public string Heading(string words) => Mark(words, "\u001b[1m");

    /// <summary>Returns words that stand back.</summary>
    /// <param name="words">The words.</param>
    public string Faint(string words) => Mark(words, "\u001b[2m");

    /// <summary>Returns words that name what is done or said.</summary>
    /// <param name="words">The words.</param>
    public string Deed(string words) => Mark(words, "\u001b[36m");

    /// <summary>Returns words that warn: the thing is not a plain fact.</summary>
    /// <param name="words">The words.</param>
    public string Caution(string words) => Mark(words, "\u001b[33m");

    private string Mark(string words, string code) => colour && words.Length > 0 ? code + words + Reset : words;
}
