namespace OnRecord.Exchange.Tests;

/// <summary>Words that break careless writers.</summary>
internal static class Hostile
{
    public static readonly string[] Texts =
    [
        "plain", "", " ", "a \"quoted\" word", "one,two;three|four\tfive", "first line\nsecond line\r\nthird", "a lone\nline feed", "a lone\rcarriage return", "ends with a quote\"", "ends in blank ", "'quoted' at the start", "''twice",
        "=HYPERLINK(\"http://example.org\",\"x\")", "+1-800", "-2+3", "@SUM(A1)", "'=1+1", "''=1+1", "\t=1+1", " =1+1", "\r\n=1", "\u200F=1+1", "＝1+1",
        "حمله به هرات", "\u202Eabc\u202C", "🕊️👩‍👩‍👧 flags 🇦🇫", "Ünïcödé ñ 漢字", "\u0001\u007F\u0085\u2028", "{\"json\": [1]}", "<script>&amp;</script>", "\\", "\"", "#adm1+name",
    ];
}
