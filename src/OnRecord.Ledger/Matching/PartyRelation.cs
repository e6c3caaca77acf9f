namespace OnRecord.Ledger.Matching;

/// <summary>How two parties stand to each other, the nearer the greater.</summary>
internal enum PartyRelation
{
    /// <summary>They are two known parties, or belong to two countries.</summary>
    Other,

    /// <summary>They may or may not be one: some gunmen and a known group.</summary>
    Unclear,

    /// <summary>They belong to one country and may be one by what they do.</summary>
    Alike,

    /// <summary>One belongs to the other, or both belong to a third.</summary>
    Kin,

    /// <summary>They are one.</summary>
    Same,
}
