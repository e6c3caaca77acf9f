using OnRecord.Model;

namespace OnRecord.Exchange.Acled;

/// <summary>Names the two sides of an entry as ACLED does.</summary>
internal static class AcledActors
{
    private const string Separator = "; ";

    /// <summary>Returns the two sides.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="type">The ACLED event type.</param>
    /// <param name="country">The country where it is.</param>
    public static (AcledActor First, AcledActor Second) Of(Entry entry, AcledEventType type, AcledCountry country)
    {
        var actors = Side(entry, PartyRole.Actor);
        var recipients = Side(entry, PartyRole.Recipient);
        switch (type.Type)
        {
            // Who demonstrates is the first side, even where the report tells what the police did to them.
            case AcledEventType.Protests when entry.Acled == AcledEventType.ExcessiveForce:
                return (Crowd("Protesters", AcledActor.Protesters, recipients, country), Named(actors, entry));
            case AcledEventType.Protests:
                return (Crowd("Protesters", AcledActor.Protesters, actors, country), AcledActor.None);
            case AcledEventType.Riots:
                return (Crowd("Rioters", AcledActor.Rioters, actors, country), Named(recipients, entry));
            // The side attacked is civilian by ACLED's definition of the type.
            case AcledEventType.ViolenceAgainstCivilians:
                return (Named(actors, entry), Crowd("Civilians", AcledActor.Civilians, recipients, country));
            // The sides have no direction: the only one known is the first.
            default:
                return actors.Length == 0 ? (Named(recipients, entry), AcledActor.None) : (Named(actors, entry), Named(recipients, entry));
        }
    }

    /// <summary>Returns the code of the two sides together: the lower one first, 0 for a side that nobody stands on; null when a side is unknown.</summary>
    public static int? Interaction(AcledActor first, AcledActor second)
    {
        if (first.Name.Length == 0 || first.Inter is not { } one)
        {
            return null;
        }

        if (second.Name.Length == 0)
        {
            return one * 10;
        }

        return second.Inter is { } other ? (Math.Min(one, other) * 10) + Math.Max(one, other) : null;
    }

    private static EntryParty[] Side(Entry entry, PartyRole role) => [.. entry.Parties.Where(party => party.Role == role)];

    private static AcledActor Crowd(string who, int inter, EntryParty[] parties, AcledCountry country) =>
        new($"{who} ({country.Name})", string.Join(Separator, parties.Select(party => party.Name)), inter);

    private static AcledActor Named(EntryParty[] parties, Entry entry)
    {
        if (parties.Length == 0)
        {
            return AcledActor.None;
        }

        // The armed side is the actor, whoever else is named first.
        var main = parties.FirstOrDefault(party => Inter(party, entry) is not (null or AcledActor.Civilians)) ?? parties[0];
        return new AcledActor(main.Name, string.Join(Separator, parties.Where(party => party != main).Select(party => party.Name)), Inter(main, entry));
    }

    private static int? Inter(EntryParty party, Entry entry)
    {
        foreach (string sector in party.Sectors)
        {
            int? code = sector switch
            {
                "GOV" or "MIL" or "COP" or "JUD" or "LEG" or "SPY" => IsForeign(party, entry) ? AcledActor.External : AcledActor.StateForces,
                "REB" => AcledActor.RebelGroup,
                "UAF" or "PRM" or "CRM" or "PTY" => AcledActor.PoliticalMilitia,
                "IGO" or "NGO" or "MNC" => AcledActor.External,
                "CVL" or "AGR" or "BUS" or "EDU" or "ELI" or "JRN" or "LAB" or "MED" or "REF" or "OPP" or "REL" or "SOC" => AcledActor.Civilians,
                _ => null,
            };
            if (code is not null)
            {
                return code;
            }
        }

        return null;
    }

    private static bool IsForeign(EntryParty party, Entry entry) => party.Country is { } country && country != entry.Place?.Country;
}
