namespace OnRecord.Coding.Events;

/// <summary>The slots that hold the parties where a group of frames does not say, the first filled one counts.</summary>
internal sealed class UsualSlots
{
    /// <summary>Gets or sets the slots of a verb's actors.</summary>
    public List<string> VerbActors { get; set; } = [];

    /// <summary>Gets or sets the slots of a verb's recipients.</summary>
    public List<string> VerbRecipients { get; set; } = [];

    /// <summary>Gets or sets the slots of a noun's actors.</summary>
    public List<string> NounActors { get; set; } = [];

    /// <summary>Gets or sets the slots of a noun's recipients.</summary>
    public List<string> NounRecipients { get; set; } = [];
}
