using OnRecord.Model;

namespace OnRecord.Coding.Tests.Times;

/// <summary>Checks one time expression of a text against what it should be.</summary>
internal static class TimeCase
{
    /// <summary>The day of publication in most cases: a Saturday.</summary>
    public const string Saturday = "2021-07-10";

    /// <summary>Finds the expression with the words wanted and checks its type, value and days; the last three are parted by spaces.</summary>
    public static void Check(string text, string? published, string words, string wanted)
    {
        var times = Plain.Times(text, published);
        var time = times.FirstOrDefault(candidate => candidate.Text == words);
        Assert.True(time is not null, $"found [{string.Join("] [", times.Select(candidate => candidate.Text))}]");
        Assert.Equal(words, text[time.Start..time.End]);
        Assert.Equal(wanted, Described(time));
    }

    private static string Described(TimeExpression time)
    {
        string described = $"{time.Type.ToString().ToUpperInvariant()} {time.Value ?? "-"}";
        return time.From is { } from && time.To is { } to ? $"{described} {from:yyyy-MM-dd}..{to:yyyy-MM-dd}" : described;
    }
}
