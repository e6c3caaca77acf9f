namespace OnRecord.Coding.Quantities;

/// <summary>Looks into rows of atoms beyond their ends.</summary>
internal static class AtomRow
{
    private static readonly Atom Nothing = new() { Start = 0, End = 0, Kind = AtomKind.Mark, Word = Lexicon.Unknown, SpaceBefore = true };

    /// <summary>Returns the atom at an index; one of no word outside the row.</summary>
    public static Atom At(IReadOnlyList<Atom> atoms, int index) => index >= 0 && index < atoms.Count ? atoms[index] : Nothing;
}
