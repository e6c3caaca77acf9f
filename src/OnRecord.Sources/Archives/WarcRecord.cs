namespace OnRecord.Sources.Archives;

/// <summary>One record of a web archive.</summary>
/// <param name="Headers">The named fields of its head.</param>
/// <param name="Block">Its content; null when it is over the bound and was passed over.</param>
/// <param name="Problem">What is wrong with the archive at this point, in words; null when nothing is.</param>
internal sealed record WarcRecord(IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte>? Block, string? Problem)
{
    /// <summary>Returns a field of the head; empty where it is missing.</summary>
    public string Get(string name) => Headers.GetValueOrDefault(name, string.Empty);
}
