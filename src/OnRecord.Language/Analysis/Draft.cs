using OnRecord.Language.Tokenization;

namespace OnRecord.Language.Analysis;

/// <summary>The analysis of one text while the batches come in, in arrays by token.</summary>
internal sealed class Draft
{
    /// <summary>The heads of attribution spans: source, cue, content.</summary>
    public const int SpanRoles = 3;

    /// <summary>Initializes an empty draft and follows the text's quotations.</summary>
    public Draft(TokenizedText text)
    {
        int count = text.Tokens.Length;
        Text = text;
        Quotations = new byte[count];
        Words = new WordEntry[count];
        Upos = new byte[count];
        Xpos = new ushort[count];
        Lemmas = new ushort[count];
        Heads = new int[count];
        HeadConfidences = new float[count];
        Relations = new ushort[count];
        NameTags = new byte[count];
        NameConfidences = new float[count];
        SpanTags = new byte[SpanRoles][];
        SpanConfidences = new float[SpanRoles][];
        for (int role = 0; role < SpanRoles; role++)
        {
            SpanTags[role] = new byte[count];
            SpanConfidences[role] = new float[count];
        }

        QuotationTracker.Track(text, Quotations);
    }

    public TokenizedText Text { get; }

    public byte[] Quotations { get; }

    public WordEntry[] Words { get; }

    public byte[] Upos { get; }

    public ushort[] Xpos { get; }

    public ushort[] Lemmas { get; }

    /// <summary>Gets the heads, counted in the text; -1 for the root of a window.</summary>
    public int[] Heads { get; }

    public float[] HeadConfidences { get; }

    public ushort[] Relations { get; }

    public byte[] NameTags { get; }

    public float[] NameConfidences { get; }

    public byte[][] SpanTags { get; }

    public float[][] SpanConfidences { get; }
}
