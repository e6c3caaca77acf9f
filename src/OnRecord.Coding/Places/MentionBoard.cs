using OnRecord.Language.Documents;

namespace OnRecord.Coding.Places;

/// <summary>The mentions found so far, none overlapping another.</summary>
internal sealed class MentionBoard
{
    private readonly HashSet<MentionDraft> _mentions = [];
    private readonly MentionDraft?[] _at;

    public MentionBoard(Document document)
    {
        Document = document;
        _at = new MentionDraft?[document.Tokens.Length];
    }

    public Document Document { get; }

    /// <summary>Gets the mentions in no order.</summary>
    public IReadOnlyCollection<MentionDraft> Mentions => _mentions;

    /// <summary>Returns the mention around a token; null where there is none.</summary>
    public MentionDraft? At(int token) => token >= 0 && token < _at.Length ? _at[token] : null;

    /// <summary>Checks whether no token of a range belongs to a mention.</summary>
    public bool IsFree(TokenRange range) => Array.TrueForAll(_at[range.Start..range.End], mention => mention is null);

    /// <summary>Adds a mention where the words are free.</summary>
    /// <param name="range">The words of the name.</param>
    /// <param name="kind">The analyser's kind; null where it saw no name.</param>
    /// <param name="confidence">The analyser's confidence.</param>
    /// <param name="isNested">Whether the words are part of a longer name.</param>
    /// <param name="whole">The words of the longer name of a place; null where there is none.</param>
    public void Add(TokenRange range, NameKind? kind, float confidence, bool isNested, TokenRange? whole = null)
    {
        if (range.Length == 0 || !IsFree(range))
        {
            return;
        }

        var mention = new MentionDraft
        {
            Tokens = range,
            Name = Document.TextOf(range),
            Tagged = kind,
            TagConfidence = confidence,
            IsNested = isNested,
            Whole = whole,
        };
        _mentions.Add(mention);
        _at.AsSpan(range.Start, range.Length).Fill(mention);
    }

    /// <summary>Takes a mention off again.</summary>
    public void Remove(MentionDraft mention)
    {
        _mentions.Remove(mention);
        _at.AsSpan(mention.Tokens.Start, mention.Tokens.Length).Clear();
    }

    /// <summary>Returns the mentions in the order of the text.</summary>
    public List<MentionDraft> InOrder() => [.. _mentions.OrderBy(mention => mention.Tokens.Start)];
}
