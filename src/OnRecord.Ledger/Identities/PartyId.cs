using OnRecord.Model;

namespace OnRecord.Ledger.Identities;

/// <summary>Makes the identity that an actor of a reading has over all reports.</summary>
public static class PartyId
{
    /// <summary>
    /// Returns the Wikidata identity where the actor has one; else a key made from kind, folded name and country, so that an unnamed
    /// group (<c>local officials</c>) of one country is not that of another.
    /// </summary>
    /// <param name="actor">The actor as read.</param>
    public static string Of(Actor actor) =>
        actor.Wikidata ?? RecordId.Of('a', actor.Kind.ToString(), actor.Name.ToUpperInvariant(), actor.Country ?? string.Empty);
}
