namespace OnRecord.Exchange;

/// <summary>What became of the items of an export.</summary>
/// <param name="Written">How many were written.</param>
/// <param name="LeftOut">How many the format has no place for; docs/reference/exports.md says which those are.</param>
public readonly record struct ExportCount(long Written, long LeftOut)
{
    /// <summary>Returns the count with one more item.</summary>
    /// <param name="written">Whether the item was written.</param>
    public ExportCount Plus(bool written) => written ? this with { Written = Written + 1 } : this with { LeftOut = LeftOut + 1 };
}
