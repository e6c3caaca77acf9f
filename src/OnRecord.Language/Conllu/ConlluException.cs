namespace OnRecord.Language.Conllu;

/// <summary>Says that a line does not follow the CoNLL-U format.</summary>
/// <param name="line">The number of the line, from 1; 0 where no line is to blame.</param>
/// <param name="problem">What is wrong with it.</param>
public sealed class ConlluException(int line, string problem)
    : FormatException(line == 0 ? problem : $"Line {line}: {problem}")
{
    /// <summary>Gets the number of the line, from 1; 0 where no line is to blame.</summary>
    public int Line { get; } = line;
}
