namespace OnRecord.Coding.Events;

/// <summary>Words near a trigger that tell the mode of an event, as they are written.</summary>
internal sealed class EventSign
{
    /// <summary>Gets or sets the mode told.</summary>
    public string Mode { get; set; } = string.Empty;

    /// <summary>Gets or sets the lemmas that tell it.</summary>
    public List<string> Words { get; set; } = [];
}
