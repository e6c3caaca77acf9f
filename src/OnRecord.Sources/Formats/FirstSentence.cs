namespace OnRecord.Sources.Formats;

/// <summary>Shortens the messages of parsers, which go on with positions and advice that mean nothing to a reader.</summary>
internal static class FirstSentence
{
    private const int MaxLength = 120;

    /// <summary>Returns the first sentence of a message on one line, without its full stop.</summary>
    public static string Of(string message)
    {
        string line = message.ReplaceLineEndings(" ").Trim();
        int end = line.IndexOf(". ", StringComparison.Ordinal);
        string sentence = (end < 0 ? line : line[..end]).TrimEnd('.');
        return sentence.Length <= MaxLength ? sentence : sentence[..MaxLength] + " …";
    }
}
