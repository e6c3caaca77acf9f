using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Coding.Events;

/// <summary>An event in the making.</summary>
internal sealed class Candidate
{
    /// <summary>Initializes a candidate.</summary>
    /// <param name="trigger">The word that names the event.</param>
    /// <param name="frame">The frame it fills.</param>
    /// <param name="arguments">Its arguments.</param>
    public Candidate(int trigger, Frame frame, Arguments arguments)
    {
        Trigger = trigger;
        Frame = frame;
        Arguments = arguments;
        Type = frame.Meaning.Type!.Value;
        Modes = [.. frame.Meaning.Modes];
        Contexts = [.. frame.Meaning.Contexts];
        Cameo = frame.Meaning.Cameo;
        Acled = frame.Meaning.Acled;
        Trust = frame.Meaning.Trust;
    }

    /// <summary>Gets the word that names the event.</summary>
    public int Trigger { get; }

    /// <summary>Gets the frame it fills.</summary>
    public Frame Frame { get; }

    /// <summary>Gets its arguments.</summary>
    public Arguments Arguments { get; }

    /// <summary>Gets or sets the type.</summary>
    public EventType Type { get; set; }

    /// <summary>Gets or sets the modes.</summary>
    public List<string> Modes { get; set; }

    /// <summary>Gets the contexts.</summary>
    public List<string> Contexts { get; }

    /// <summary>Gets or sets the CAMEO code.</summary>
    public string? Cameo { get; set; }

    /// <summary>Gets or sets the ACLED sub-event type.</summary>
    public string? Acled { get; set; }

    /// <summary>Gets or sets the status; null while it is the tree's to say.</summary>
    public EventStatus? Status { get; set; }

    /// <summary>Gets or sets whether somebody means to do it or it is to come.</summary>
    public bool IsIntended { get; set; }

    /// <summary>Gets or sets the actors.</summary>
    public List<string> Actors { get; set; } = [];

    /// <summary>Gets or sets the recipients.</summary>
    public List<string> Recipients { get; set; } = [];

    /// <summary>Gets or sets how sure the pattern is, from 0 to 1.</summary>
    public double Trust { get; set; }

    /// <summary>Gets or sets whether the candidate is part of another and no event by itself.</summary>
    public bool IsSpent { get; set; }

    /// <summary>Gets or sets the identity of the place; null when unknown.</summary>
    public string? Place { get; set; }

    /// <summary>Gets or sets the identity of the time; null when unknown.</summary>
    public string? Time { get; set; }

    /// <summary>Gets the figures.</summary>
    public List<EventQuantity> Quantities { get; } = [];

    /// <summary>Gets the words that tell of the same happening, the trigger included.</summary>
    public List<int> Words { get; } = [];

    /// <summary>Gets or sets the event that this one governs; null where there is none.</summary>
    public Candidate? Inner { get; set; }

    /// <summary>Gets the reasons for the fields.</summary>
    public Dictionary<string, string> Because { get; } = new(StringComparer.Ordinal);

    /// <summary>Returns the words that tell of the happening, the light verb included.</summary>
    public IEnumerable<int> WordsAndLight() => Arguments.Light is { } light ? Words.Append(light) : Words;
}
