using OnRecord.Model;
using OnRecord.Sources;

namespace OnRecord.Bench;

/// <summary>The reports to measure with: the repository's samples, or a file of the user's.</summary>
internal static class Samples
{
    public static string Root { get; } = FindRoot();

    public static string Folder => Path.Combine(Root, "samples");

    public static async Task<IReadOnlyList<Report>> LoadAsync(string path)
    {
        var reader = new SourceReader(new SourceOptions { Published = new DateOnly(2021, 7, 10) });
        var reports = new List<Report>();
        await foreach (var item in reader.ReadAsync(path))
        {
            if (item.Report is { } report)
            {
                reports.Add(report);
            }
        }

        return reports;
    }

    public static IReadOnlyList<Report> Load() => LoadAsync(Folder).GetAwaiter().GetResult();

    public static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OnRecord.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The benchmarks do not lie in the repository.");
    }
}
