namespace OnRecord.Coding.Places;

/// <summary>
/// The weights of the features: one set for a name by itself, one for a name among the others of the report.
/// Read from <c>place-weights.tsv</c> in the world's folder.
/// </summary>
internal sealed class PlaceWeights
{
    public const string FileName = "place-weights.tsv";

    public static readonly int FeatureCount = Enum.GetValues<PlaceFeature>().Length;

    public PlaceWeights(double[] alone, double[] together)
    {
        Alone = alone;
        Together = together;
    }

    /// <summary>Gets the weights that take no account of the other names.</summary>
    public double[] Alone { get; }

    /// <summary>Gets the weights that do.</summary>
    public double[] Together { get; }

    public static PlaceWeights Load(string? worldFolder)
    {
        string path = Path.Combine(worldFolder ?? Path.Combine(AppContext.BaseDirectory, "world"), FileName);
        double[] alone = new double[FeatureCount];
        double[] together = new double[FeatureCount];
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] fields = line.Split('\t');
            if (fields.Length != 3 || !Enum.TryParse<PlaceFeature>(fields[0], out var feature))
            {
                throw new InvalidDataException($"{path}: '{line}' is no feature with two weights.");
            }

            alone[(int)feature] = double.Parse(fields[1]);
            together[(int)feature] = double.Parse(fields[2]);
        }

        return new PlaceWeights(alone, together);
    }
}
