namespace OnRecord.Coding.Actors;

/// <summary>How words stand for an actor.</summary>
public enum MentionForm
{
    /// <summary>By name, a demonym or a capital standing for a government included.</summary>
    Name,

    /// <summary>By a common noun: the group, local officials.</summary>
    Noun,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}
