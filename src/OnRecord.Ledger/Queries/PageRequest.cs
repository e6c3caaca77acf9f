namespace OnRecord.Ledger.Queries;

/// <summary>Which part of a long list is wanted.</summary>
/// <param name="Size">The most items; from 1 to <see cref="MaxSize"/>.</param>
/// <param name="Cursor">Where the last page ended, as that page gave it; null for the first page. Opaque.</param>
public sealed record PageRequest(int Size = PageRequest.DefaultSize, string? Cursor = null)
{
    /// <summary>The most items of a page.</summary>
    public const int MaxSize = 1000;

    /// <summary>How many items a page has when nothing else is asked for.</summary>
    public const int DefaultSize = 50;
}
