using OnRecord.Language.Tokenization;

namespace OnRecord.Language.Analysis;

/// <summary>
/// Follows quotation marks through a text, so that each token knows whether it stands inside a quotation.
/// Repeated in <c>training/analyser/quotes.py</c>: change both or neither.
/// </summary>
internal static class QuotationTracker
{
    public const byte Outside = 0;
    public const byte Inside = 1;
    public const byte Opening = 2;
    public const byte Closing = 3;

    /// <summary>Writes the quotation state of each token.</summary>
    /// <param name="text">The text; an empty line starts a paragraph, which closes what is open.</param>
    /// <param name="states">Where the states go, one a token.</param>
    public static void Track(TokenizedText text, Span<byte> states)
    {
        bool inside = false;
        for (int i = 0; i < states.Length; i++)
        {
            var gap = Gap(text, i);
            inside = inside && gap.Count('\n') < 2;
            states[i] = Mark(text.FormOf(i)) switch
            {
                Opening => Opening,
                Closing => Closing,
                Inside => Straight(inside, i == 0 || gap.Length > 0, i + 1 == states.Length || Gap(text, i + 1).Length > 0),
                _ => inside ? Inside : Outside,
            };
            inside = states[i] is Inside or Opening;
        }
    }

    /// <summary>Says what a mark does; <see cref="Inside"/> stands for the straight mark, which can do both.</summary>
    private static byte Mark(ReadOnlySpan<char> form) => form switch
    {
        "\u201C" or "\u201E" or "\u201F" or "``" or "\u00AB" => Opening,
        "\u201D" or "''" or "\u00BB" => Closing,
        "\"" => Inside,
        _ => Outside,
    };

    private static byte Straight(bool inside, bool spaceBefore, bool spaceAfter)
    {
        bool opens = (spaceBefore && !spaceAfter) || (!inside && !(spaceAfter && !spaceBefore));
        return opens ? Opening : Closing;
    }

    private static ReadOnlySpan<char> Gap(TokenizedText text, int token) =>
        token == 0 ? [] : text.Text.AsSpan(text.Tokens[token - 1].End..text.Tokens[token].Start);
}
