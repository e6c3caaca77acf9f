namespace OnRecord.Sources.Formats;

/// <summary>Reads a plain text file: one report, its text exactly as the file has it after the byte order mark.</summary>
internal static class TextSource
{
    public static async Task<SourceItem> ReadAsync(string origin, Stream stream, SourceOptions options, CancellationToken cancellation)
    {
        if (await BoundedStream.ReadAsync(stream, options.MaxBytes, cancellation) is not { } bytes)
        {
            return BoundedStream.TooLarge(origin, options.MaxBytes);
        }

        var (text, problem) = TextDecoder.Decode(bytes.Span);
        return problem is null
            ? new ReportDraft { Text = text! }.Finish(origin, options)
            : SourceItem.Of(origin, problem.Kind, problem.Message);
    }
}
