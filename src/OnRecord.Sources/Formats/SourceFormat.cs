namespace OnRecord.Sources.Formats;

/// <summary>The forms in which reports come.</summary>
internal enum SourceFormat
{
    Text,
    JsonLines,
    Html,
    Feed,
    Warc,
}
