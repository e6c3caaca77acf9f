using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using OnRecord.Model;

namespace OnRecord.Exchange.Tests;

/// <summary>Exports to memory and reads back.</summary>
internal static class Output
{
    public static async Task<byte[]> BytesAsync(string format, ExportContent content)
    {
        using var stream = new MemoryStream();
        // A pipe cannot be asked where it is.
        await using var pipe = new Pipe(stream);
        await ExportFormats.Find(format)!.WriteAsync(content, pipe, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    public static Task<byte[]> BytesAsync(string format, params IEnumerable<Entry> entries) => BytesAsync(format, Entries.Content(entries));

    public static async Task<string> TextAsync(string format, params IEnumerable<Entry> entries) =>
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(await BytesAsync(format, entries));

    /// <summary>Returns the rows of a CSV file as another reader sees them, each as a dictionary by heading.</summary>
    public static List<Dictionary<string, string>> Rows(string csv)
    {
        using var reader = new CsvReader(new StringReader(csv), new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = bad => Assert.Fail(bad.RawRecord) });
        Assert.True(reader.Read() && reader.ReadHeader());
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            Assert.Equal(reader.HeaderRecord!.Length, reader.Parser.Count);
            rows.Add(reader.HeaderRecord.ToDictionary(name => name, name => reader.GetField(name)!));
        }

        return rows;
    }
}
