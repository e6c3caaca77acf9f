using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace OnRecord.Exchange.Tables;

/// <summary>Writes comma-separated values as RFC 4180 has them: UTF-8 without a byte order mark, CR LF after every row.</summary>
internal sealed class CsvOutput : IAsyncDisposable
{
    /// <summary>Stands between the items of a cell that holds several.</summary>
    public const char ListSeparator = '|';

    // Stands for the separator inside an item.
    private const char SeparatorInItem = '¦';
    private const int BufferSize = 1 << 16;

    // The writer's own rule, given the line end, would leave a lone CR or LF unquoted.
    private static readonly SearchValues<char> ToBeQuoted = SearchValues.Create("\",\r\n");

    private readonly CsvWriter _writer;

    public CsvOutput(Stream stream)
    {
        var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true);
        _writer = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            NewLine = "\r\n",
            ShouldQuote = static cell => cell.Field is [' ', ..] or [.., ' '] || cell.Field.AsSpan().ContainsAny(ToBeQuoted),
        });
    }

    /// <summary>Adds a cell of words to the row.</summary>
    /// <param name="text">The words; null and empty give an empty cell.</param>
    public void Text(string? text) => _writer.WriteField(text is null ? null : SpreadsheetText.Guarded(text));

    /// <summary>Adds a cell that holds several words to the row.</summary>
    /// <param name="items">The words.</param>
    public void List(IReadOnlyList<string> items) =>
        Text(items.All(string.IsNullOrEmpty) ? null : string.Join(ListSeparator, items.Select(item => item.Replace(ListSeparator, SeparatorInItem))));

    /// <summary>Adds a cell with a whole number to the row.</summary>
    /// <param name="number">The number; null gives an empty cell.</param>
    public void Number(long? number) => _writer.WriteField(number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a cell with a number to the row, in as many digits as it takes to get it back.</summary>
    /// <param name="number">The number; null gives an empty cell.</param>
    public void Number(double? number) => _writer.WriteField(number?.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Adds a cell with a day to the row: year, month and day with hyphens.</summary>
    /// <param name="day">The day; null gives an empty cell.</param>
    public void Day(DateOnly? day) => _writer.WriteField(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Ends the row.</summary>
    public Task EndRowAsync() => _writer.NextRecordAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _writer.DisposeAsync();
}
