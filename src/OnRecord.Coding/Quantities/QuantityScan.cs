using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Quantities;

/// <summary>A sentence in atoms, and which of them are parts of time expressions.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sentence">The sentence's index.</param>
/// <param name="Atoms">Its atoms.</param>
/// <param name="Timed">Whether each atom lies in a time expression.</param>
internal sealed record QuantityScan(Document Document, int Sentence, List<Atom> Atoms, bool[] Timed)
{
    /// <summary>Returns the atom at an index; an empty one of no word outside the sentence.</summary>
    public Atom At(int index) => AtomRow.At(Atoms, index);

    /// <summary>Returns the token that an atom lies in.</summary>
    public Token TokenOf(int index) => Document.Tokens[Atoms[index].Token];

    /// <summary>Returns the first atom that does not lie before a token's end.</summary>
    public int AtomAfter(int token, int from)
    {
        int end = Document.Tokens[token].Span.End;
        int index = from;
        while (index < Atoms.Count && Atoms[index].Start < end)
        {
            index++;
        }

        return index;
    }

    /// <summary>Returns the words that a run of atoms covers.</summary>
    public TextSpan SpanOf(int start, int end) => new(Atoms[start].Start, Atoms[end - 1].End);
}
