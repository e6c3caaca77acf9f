namespace OnRecord.Coding.Events;

/// <summary>A file of event words as it is written: the frames of one PLOVER type, or of none.</summary>
internal sealed class EventFile
{
    /// <summary>Gets or sets the PLOVER type of the file's frames; null for words that only look like events.</summary>
    public string? Type { get; set; }

    /// <summary>Gets or sets the groups of frames that mean the same.</summary>
    public List<EventGroup> Groups { get; set; } = [];
}
