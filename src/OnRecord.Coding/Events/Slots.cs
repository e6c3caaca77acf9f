namespace OnRecord.Coding.Events;

/// <summary>The names of the slots that are not prepositions.</summary>
internal static class Slots
{
    /// <summary>Who acts: the subject of an active verb, the agent of a passive one.</summary>
    public const string Subject = "subj";

    /// <summary>Who or what is acted upon: the object of an active verb, the subject of a passive one.</summary>
    public const string Object = "obj";

    /// <summary>The indirect object.</summary>
    public const string Indirect = "iobj";

    /// <summary>The head of a clause that completes the meaning.</summary>
    public const string Complement = "comp";

    /// <summary>The head of a complement that has no subject of its own.</summary>
    public const string Infinitive = "inf";

    /// <summary>The head of a clause of purpose.</summary>
    public const string Purpose = "purpose";

    /// <summary>The possessor of a noun.</summary>
    public const string Possessor = "poss";

    /// <summary>Adjectives and nouns before a noun.</summary>
    public const string Modifier = "mod";

    /// <summary>Adverbs and particles.</summary>
    public const string Adverb = "adv";

    /// <summary>The word that the trigger depends on.</summary>
    public const string Governor = "gov";

    /// <summary>Filled where a noun stands in the plural.</summary>
    public const string Plural = "plural";

    /// <summary>Filled where a verb is in the passive.</summary>
    public const string Passive = "passive";

    /// <summary>All words that depend on the trigger, directly or not.</summary>
    public const string Near = "near";

    /// <summary>Checks whether a slot is one of those named here, and no preposition.</summary>
    /// <param name="slot">The name of the slot.</param>
    public static bool IsFixed(string slot) => slot is Subject or Object or Indirect or Complement or Infinitive or Purpose or Possessor or Modifier
        or Adverb or Governor or Plural or Passive or Near;
}
