namespace OnRecord.Ledger.Store.Rows;

/// <summary>What a link says of its two items.</summary>
internal enum LinkKind
{
    /// <summary>They are of one happening, pledge or proposition.</summary>
    Same = 0,

    /// <summary>The telling bears the pledge out.</summary>
    For = 1,

    /// <summary>The telling goes against the pledge.</summary>
    Against = 2,
}
