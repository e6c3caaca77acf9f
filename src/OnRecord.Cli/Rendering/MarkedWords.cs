using OnRecord.Cli.Terminal;
using OnRecord.Model;

namespace OnRecord.Cli.Rendering;

/// <summary>Shows the words of an event inside its sentence.</summary>
internal static class MarkedWords
{
    private const int LeastRoom = 20;

    /// <summary>Returns the trigger in square brackets with the words of its sentence around it, as far as there is room.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="room">The most characters, about.</param>
    public static string Around(Model.Reading reading, Passage trigger, int room)
    {
        string text = reading.Report.Text;
        var sentence = reading.Sentences.FirstOrDefault(span => span.Contains(trigger.Span));
        if (sentence.Length == 0)
        {
            sentence = trigger.Span;
        }

        string before = PlainText.OneLine(text[sentence.Start..trigger.Start]);
        string after = PlainText.OneLine(text[trigger.End..sentence.End]);
        int side = Math.Max((room - trigger.Text.Length) / 2, LeastRoom);
        bool joined = trigger.End < sentence.End && !char.IsWhiteSpace(text[trigger.End]);
        bool hyphen = trigger.Start > sentence.Start && !char.IsWhiteSpace(text[trigger.Start - 1]);
        string start = ShortenStart(before, side);
        string end = after.Length == 0 ? string.Empty : PlainText.Shorten(after, side);
        return $"{start}{(hyphen || start.Length == 0 ? string.Empty : " ")}[{trigger.Text}]{(joined ? string.Empty : " ")}{end}";
    }

    private static string ShortenStart(string words, int room)
    {
        if (words.Length <= room)
        {
            return words;
        }

        int space = words.IndexOf(' ', words.Length - room);
        return space < 0 ? "…" : "…" + words[(space + 1)..];
    }
}
