using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Model;

namespace OnRecord.Sources;

/// <summary>What a format found in one input, before the options' defaults and the checks that every report must pass.</summary>
internal sealed record ReportDraft
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public DateOnly? Published { get; init; }

    public string? Language { get; init; }

    public required string Text { get; init; }

    /// <summary>Returns the finished report, or the problem of a text without words.</summary>
    public SourceItem Finish(string origin, SourceOptions options)
    {
        if (!HasWords(Text))
        {
            return SourceItem.Of(origin, ProblemKind.Empty, Text.Length == 0 ? "empty" : "no words in it");
        }

        var published = Published ?? options.Published;
        return SourceItem.Of(origin, new Report
        {
            Id = NullIfBlank(Id) ?? DeriveId(Text, published),
            Title = NullIfBlank(Title),
            Source = NullIfBlank(Source) ?? NullIfBlank(options.Source),
            Url = NullIfBlank(Url),
            Published = published,
            Language = NullIfBlank(Language),
            Text = Text,
        });
    }

    /// <summary>Returns an identity that depends on the content alone, so that the same report has the same one wherever it is read.</summary>
    private static string DeriveId(string text, DateOnly? published)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(published?.ToString("yyyy-MM-dd") ?? string.Empty));
        hash.AppendData("\n"u8);
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        return "r" + Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    private static bool HasWords(string text)
    {
        var rest = text.AsSpan();
        while (Rune.DecodeFromUtf16(rest, out var rune, out int length) == OperationStatus.Done)
        {
            if (Rune.IsLetter(rune))
            {
                return true;
            }

            rest = rest[length..];
        }

        return false;
    }

    private static string? NullIfBlank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
