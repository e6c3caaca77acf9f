namespace OnRecord.BuildWorld.Actors;

/// <summary>Tables of tab-separated text with a heading line.</summary>
internal static class Tsv
{
    /// <summary>Returns the rows of a table, each as its cells by heading.</summary>
    public static IEnumerable<Func<string, string>> Read(string path)
    {
        using var reader = new StreamReader(path);
        string[] headings = reader.ReadLine()?.Split('\t') ?? throw new InvalidDataException($"{path} is empty.");
        int number = 1;
        while (reader.ReadLine() is { } line)
        {
            number++;
            string[] cells = line.Split('\t');
            if (cells.Length != headings.Length)
            {
                throw new InvalidDataException($"{path}, line {number}: {cells.Length} cells, {headings.Length} wanted.");
            }

            yield return heading => cells[Array.IndexOf(headings, heading)];
        }
    }

    /// <summary>Returns the parts of a cell that holds a list.</summary>
    public static string[] List(string cell, char separator = '|') =>
        cell.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
