using System.Diagnostics.CodeAnalysis;

namespace OnRecord.BuildWorld;

/// <summary>What to build the world from, and where to.</summary>
/// <param name="Cities">The GeoNames table of towns; null to leave the places as they are.</param>
/// <param name="Data">The folder with the development data.</param>
/// <param name="Out">The world's folder; its <c>sources</c> folder holds the hand-made tables.</param>
internal sealed record BuildOptions(string? Cities, string Data, string Out)
{
    /// <summary>Gets the folder of the hand-made tables.</summary>
    public string Sources => Path.Combine(Out, "sources");

    /// <summary>Reads the command line; returns false when it is wrong.</summary>
    public static bool TryParse(string[] args, [NotNullWhen(true)] out BuildOptions? options)
    {
        options = null;
        string? cities = null;
        string? data = null;
        string? output = null;
        for (int index = 0; index + 1 < args.Length; index += 2)
        {
            switch (args[index])
            {
                case "--cities":
                    cities = args[index + 1];
                    break;
                case "--data":
                    data = args[index + 1];
                    break;
                case "--out":
                    output = args[index + 1];
                    break;
                default:
                    return false;
            }
        }

        if (args.Length % 2 != 0 || data is null || output is null)
        {
            return false;
        }

        options = new BuildOptions(cities, data, output);
        return true;
    }
}
