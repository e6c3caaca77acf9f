using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Actors;

namespace OnRecord.Coding.Actors;

/// <summary>Words that stand, or may stand, for a party.</summary>
internal sealed class PartyMention
{
    public required TokenRange Tokens { get; init; }

    public required int Head { get; init; }

    public required MentionForm Form { get; init; }

    /// <summary>Gets what the noun says; null for names and pronouns.</summary>
    public NounEntry? Noun { get; init; }

    public bool IsSeveral { get; init; }

    public bool IsDefinite { get; init; }

    /// <summary>Gets whether numbers or words such as "other" make it new whatever went before.</summary>
    public bool IsCounted { get; init; }

    public Sex Sex { get; init; }

    /// <summary>Gets whether it stands inside another mention as its modifier: "Afghan" in "Afghan soldiers".</summary>
    public bool IsModifier { get; init; }

    public string? Country { get; set; }

    public string CountryReason { get; set; } = string.Empty;

    public Party? Of { get; set; }

    /// <summary>Gets the head of the noun phrase or the pronoun that it belongs to; null where there is none.</summary>
    public int? OfToken { get; init; }

    /// <summary>Gets the place within a country that it is in or of; null where there is none.</summary>
    public Place? Place { get; init; }

    public IReadOnlyList<string> Sectors { get; set; } = [];

    /// <summary>Gets or sets the words before the noun, lower case, without determiners, numbers and names: the rest of a role.</summary>
    public string Qualifier { get; set; } = string.Empty;

    /// <summary>Gets or sets the party; null while it is not known, and for good where nobody is meant.</summary>
    public Party? Party { get; set; }

    public string Reason { get; set; } = string.Empty;
}
