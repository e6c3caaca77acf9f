using System.Text.Json.Serialization;

namespace OnRecord.Model.Plover;

/// <summary>The sixteen PLOVER event types, in the codebook's order from cooperation to conflict.</summary>
public enum EventType
{
    /// <summary>Promises or signals willingness to cooperate; future CONSULT, SUPPORT, COOPERATE or AID is AGREE.</summary>
    [JsonStringEnumMemberName("AGREE")] Agree,

    /// <summary>Meets, visits, hosts, negotiates, talks by phone; all parties are actors.</summary>
    [JsonStringEnumMemberName("CONSULT")] Consult,

    /// <summary>Praises, endorses, recognises, defends, apologises, forgives, signs or ratifies an agreement; verbal or diplomatic only.</summary>
    [JsonStringEnumMemberName("SUPPORT")] Support,

    /// <summary>Yields in words: eases restrictions, lifts a curfew, announces a ceasefire or withdrawal not yet carried out.</summary>
    [JsonStringEnumMemberName("CONCEDE")] Concede,

    /// <summary>Material exchange that serves both: trade, joint exercises, extradition, shared intelligence.</summary>
    [JsonStringEnumMemberName("COOPERATE")] Cooperate,

    /// <summary>Material help that serves the recipient: money, arms, relief, asylum, protection.</summary>
    [JsonStringEnumMemberName("AID")] Aid,

    /// <summary>Yields in deed: withdraws, frees captives, disarms, observes a ceasefire, allows access in, resigns.</summary>
    [JsonStringEnumMemberName("RETREAT")] Retreat,

    /// <summary>Asks, urges, demands, orders (verbal).</summary>
    [JsonStringEnumMemberName("REQUEST")] Request,

    /// <summary>Disapproves, complains, blames, charges, sues, investigates.</summary>
    [JsonStringEnumMemberName("ACCUSE")] Accuse,

    /// <summary>Refuses, declines, vetoes, defies.</summary>
    [JsonStringEnumMemberName("REJECT")] Reject,

    /// <summary>Threatens or warns of a coercive act of its own.</summary>
    [JsonStringEnumMemberName("THREATEN")] Threaten,

    /// <summary>Civilian demonstrations, strikes, riots and other collective dissent.</summary>
    [JsonStringEnumMemberName("PROTEST")] Protest,

    /// <summary>Reduces or breaks normal ties, embargoes, expels diplomats, withdraws non-military resources, convicts.</summary>
    [JsonStringEnumMemberName("SANCTION")] Sanction,

    /// <summary>Raises, deploys or alerts forces, weapons or police without using them.</summary>
    [JsonStringEnumMemberName("MOBILIZE")] Mobilize,

    /// <summary>Represses or restricts: arrests, bans, censors, seizes, deports, curfews, cyber attacks.</summary>
    [JsonStringEnumMemberName("COERCE")] Coerce,

    /// <summary>Deliberate physical harm to people or property, fighting, occupation of territory.</summary>
    [JsonStringEnumMemberName("ASSAULT")] Assault,
}
