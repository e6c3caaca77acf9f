namespace OnRecord.World.Actors;

/// <summary>An office or a role that an actor has for a time.</summary>
public sealed record Post
{
    /// <summary>Gets the office in lower case, without the country: <c>foreign minister</c>; null when only the sector is known.</summary>
    public string? Role { get; init; }

    /// <summary>Gets the name of the body it belongs to; null for an office of the country itself.</summary>
    public string? Of { get; init; }

    /// <summary>Gets the ISO 3166-1 alpha-3 code of the country; null for none.</summary>
    public string? Country { get; init; }

    /// <summary>Gets the PLOVER sector codes, most specific first; empty when unknown.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>Gets the first day in office; null when it is not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the first day out of office; null when it lasts or the end is not known.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Checks whether the post is held on a day.</summary>
    /// <param name="date">The day.</param>
    public bool HeldOn(DateOnly date) => (From is not { } from || from <= date) && (To is not { } to || date < to);
}
