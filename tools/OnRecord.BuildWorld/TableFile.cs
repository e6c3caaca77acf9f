using System.IO.Compression;

namespace OnRecord.BuildWorld;

/// <summary>Reads tab-separated tables, plain or compressed; lines that begin with # are comments.</summary>
internal static class TableFile
{
    public static IEnumerable<string[]> Rows(string path)
    {
        using var file = File.OpenRead(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    public static string[] List(string field) => field.Length == 0 ? [] : field.Split('|');
}
