namespace OnRecord.Sources.Formats;

/// <summary>Reads whole inputs whose size nobody vouches for.</summary>
internal static class BoundedStream
{
    private const int FirstBuffer = 64 * 1024;

    /// <summary>Returns all that is left of a stream; null when that is more than <paramref name="maxBytes"/>.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellation)
    {
        // One byte more than allowed is enough to know.
        long limit = (long)maxBytes + 1;
        byte[] buffer = new byte[(int)Math.Min(limit, FirstBuffer)];
        int filled = 0;
        while (true)
        {
            int read = await stream.ReadAsync(buffer.AsMemory(filled), cancellation);
            if (read == 0)
            {
                return buffer.AsMemory(0, filled);
            }

            filled += read;
            if (filled >= limit)
            {
                return null;
            }

            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(limit, 2L * buffer.Length));
            }
        }
    }

    /// <summary>Returns the problem of an input over the bound.</summary>
    public static SourceItem TooLarge(string origin, int maxBytes) =>
        SourceItem.Of(origin, ProblemKind.TooLarge, $"larger than the {Size(maxBytes)} that one report may have");

    private static string Size(int bytes) => bytes % (1024 * 1024) == 0 ? $"{bytes / 1024 / 1024:N0} MiB" : $"{bytes:N0} bytes";
}
