using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Completes a content that begins or ends in the middle of a phrase.</summary>
internal static class PhraseGrower
{
    // How far before a content the noun may begin that the content hangs on.
    private const int FarthestStart = 12;
    private const int LongestClimb = 8;

    /// <summary>Returns the range with the rest of the phrase that it breaks off in.</summary>
    /// <param name="document">The document.</param>
    /// <param name="piece">The words found.</param>
    /// <param name="cue">The cue, never taken in; null for none.</param>
    /// <param name="source">The source, never taken in; null for none.</param>
    /// <param name="isFixedStart">Whether the beginning is known to be right.</param>
    public static TokenRange Grow(Document document, TokenRange piece, TokenRange? cue, TokenRange? source, bool isFixedStart) =>
        piece.Length == 0 ? piece : new TokenRange(isFixedStart ? piece.Start : StartOf(document, piece, cue, source), EndOf(document, piece, cue, source));

    private static int EndOf(Document document, TokenRange piece, TokenRange? cue, TokenRange? source)
    {
        int sentenceEnd = document.Sentences[document.SentenceOf(piece.End - 1)].Tokens.End;
        int end = piece.End;
        if (end >= sentenceEnd || document.Tokens[end].Upos == Upos.Punct)
        {
            return end;
        }

        int top = TopInto(document, end, piece);
        if (top < 0 || !ContinuesPhrase(document, top))
        {
            return end;
        }

        var rest = new TokenRange(end, Math.Min(document.Reach(top).End, sentenceEnd));
        return rest.Length > 0 && !Blocks(cue, rest) && !Blocks(source, rest) ? rest.End : end;
    }

    private static int StartOf(Document document, TokenRange piece, TokenRange? cue, TokenRange? source)
    {
        if (cue is not { } cueRange || piece.Start < cueRange.End)
        {
            return piece.Start;
        }

        // The noun between cue and content that the content's clause or preposition hangs on.
        int head = document.Tokens[Phrases.HeadOf(document, piece)].Head;
        for (int step = 0; step < LongestClimb && head != Token.NoHead && !cueRange.Contains(head); step++)
        {
            int above = document.Tokens[head].Head;
            if (head >= piece.Start || head < cueRange.End)
            {
                return piece.Start;
            }

            if (above != Token.NoHead && cueRange.Contains(above) && document.Tokens[head].Is("obj"))
            {
                int start = Math.Max(cueRange.End, document.Reach(head).Start);
                var rest = new TokenRange(start, piece.Start);
                return piece.Start - start <= FarthestStart && !Blocks(source, rest) ? start : piece.Start;
            }

            head = above;
        }

        return piece.Start;
    }

    // The highest ancestor of a token that hangs on a word of the piece; -1 when none does.
    private static int TopInto(Document document, int token, TokenRange piece)
    {
        for (int step = 0; step < LongestClimb && token != Token.NoHead; step++)
        {
            int head = document.Tokens[token].Head;
            if (head != Token.NoHead && piece.Contains(head))
            {
                return token;
            }

            if (head == Token.NoHead || head < piece.Start)
            {
                return -1;
            }

            token = head;
        }

        return -1;
    }

    private static bool ContinuesPhrase(Document document, int top) =>
        document.Tokens[top].Relation is "obj" or "nmod" or "amod" or "compound" or "flat" or "fixed" or "nummod" or "acl" or "ccomp" or "xcomp" or "obl" or "advmod" or "advcl"
        || (document.Tokens[top].Is("conj") && Phrases.Dependent(document, top, "nsubj") < 0);

    private static bool Blocks(TokenRange? range, TokenRange rest) => range?.Overlaps(rest) ?? false;
}
