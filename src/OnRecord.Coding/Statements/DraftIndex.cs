using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Tells of every token which draft's cue or content it stands in, so that looking costs nothing.</summary>
internal sealed class DraftIndex
{
    private readonly int[] _cueAt;
    private readonly int[] _contentAt;

    public DraftIndex(Document document)
    {
        _cueAt = new int[document.Tokens.Length];
        _contentAt = new int[document.Tokens.Length];
        Array.Fill(_cueAt, -1);
        Array.Fill(_contentAt, -1);
    }

    /// <summary>Notes the words of a draft; where two claim a token, the later one has it.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="index">Its place in the caller's list.</param>
    public void Add(Draft draft, int index)
    {
        if (draft.Cue is { } cue)
        {
            Array.Fill(_cueAt, index, cue.Start, cue.Length);
        }

        foreach (var piece in draft.Content)
        {
            Array.Fill(_contentAt, index, piece.Start, piece.Length);
        }
    }

    /// <summary>Returns the index of a draft with a cue in a range; -1 for none.</summary>
    public int CueIn(TokenRange range) => FirstIn(_cueAt, range);

    /// <summary>Returns the index of a draft with content in a range; -1 for none.</summary>
    public int ContentIn(TokenRange range) => FirstIn(_contentAt, range);

    private static int FirstIn(int[] at, TokenRange range)
    {
        for (int token = range.Start; token < range.End; token++)
        {
            if (at[token] >= 0)
            {
                return at[token];
            }
        }

        return -1;
    }
}
