using System.Globalization;

namespace OnRecord.Ledger.Matching;

/// <summary>Holds how much each answer about two tellings counts; the embedded table says where the numbers come from.</summary>
internal static class PairWeights
{
    /// <summary>How many questions there are.</summary>
    public const int Count = (int)PairFeature.ReportSame + 1;

    private static readonly double[] Table = Read();

    /// <summary>Gets the weights, in the order of <see cref="PairFeature"/>.</summary>
    public static ReadOnlySpan<double> Values => Table;

    /// <summary>Reads a table: a question and its weight a line, parted by a tab; lines that begin with <c>#</c> are remarks.</summary>
    /// <exception cref="InvalidDataException">A question has no weight.</exception>
    public static double[] Read(TextReader reader)
    {
        double[] weights = new double[Count];
        Array.Fill(weights, double.NaN);
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            if (cells.Length == 2 && line[0] != '#')
            {
                weights[(int)Enum.Parse<PairFeature>(cells[0])] = double.Parse(cells[1], CultureInfo.InvariantCulture);
            }
        }

        int missing = Array.FindIndex(weights, double.IsNaN);
        return missing < 0 ? weights : throw new InvalidDataException($"There is no weight for {(PairFeature)missing}.");
    }

    private static double[] Read()
    {
        using var stream = typeof(PairWeights).Assembly.GetManifestResourceStream("pair-weights.tsv")
            ?? throw new InvalidOperationException("pair-weights.tsv is not embedded in OnRecord.Ledger.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
