using System.Text;

namespace OnRecord.Sources.Tests.Formats;

public class TextSourceTests
{
    [Theory]
    [InlineData("One line.")]
    [InlineData("Windows\r\nline ends\r\n")]
    [InlineData("  white space at both ends \n\n")]
    [InlineData("Emoji 🎉🇫🇷 and \u200Fright-to-left\u200F marks, עברית, العربية")]
    public async Task Text_OfAnyKind_IsKeptAsItIs(string text)
    {
        var report = await Taking.Report(text);

        Assert.Equal(text, report.Text);
        Assert.Null(report.Title);
    }

    [Fact]
    public async Task ByteOrderMark_AtTheStart_IsNoPartOfTheText()
    {
        Assert.Equal("Text", (await Taking.Report("\uFEFFText")).Text);
        byte[] utf16 = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Grüße 🎉")];
        Assert.Equal("Grüße 🎉", Assert.Single(await Taking.All(utf16)).Report!.Text);
        byte[] bigEndian = [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("Grüße 🎉")];
        Assert.Equal("Grüße 🎉", Assert.Single(await Taking.All(bigEndian)).Report!.Text);
    }

    [Theory]
    [InlineData(new byte[] { 0x41, 0x42, 0xC3, 0x28 }, "byte 2")]
    [InlineData(new byte[] { 0x41, 0xFF, 0x41 }, "byte 1")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0xED, 0xA0, 0x80 }, "byte 4")]
    public async Task InvalidUtf8_AtAnyPlace_IsAProblemThatNamesTheByte(byte[] bytes, string place)
    {
        var problem = await Taking.Problem(bytes);

        Assert.Equal(ProblemKind.Encoding, problem.Kind);
        Assert.Contains("UTF-8", problem.Message, StringComparison.Ordinal);
        Assert.Contains(place, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x41, 0x00, 0x42 })]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A })]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 })]
    public async Task Binary_OfAnyKind_IsAProblem(byte[] bytes) => Assert.Equal(ProblemKind.Binary, (await Taking.Problem(bytes)).Kind);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("— 12 … 🎉")]
    public async Task Text_WithoutWords_IsAProblem(string text) => Assert.Equal(ProblemKind.Empty, (await Taking.Problem(text)).Kind);

    [Fact]
    public async Task Size_OverTheBound_IsAProblem()
    {
        var options = new SourceOptions { MaxBytes = 100 };

        Assert.Equal(100, (await Taking.Report(new string('a', 100), options: options)).Text.Length);
        var problem = await Taking.Problem(new string('a', 101), options: options);
        Assert.Equal(ProblemKind.TooLarge, problem.Kind);
        Assert.Contains("100 bytes", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Identity_OfTheSameContent_IsTheSame()
    {
        var one = await Taking.Report("The same words.", "a.txt");
        var two = await Taking.Report("The same words.", "b.txt");
        var other = await Taking.Report("Other words.", "a.txt");
        var dated = await Taking.Report("The same words.", "a.txt", new SourceOptions { Published = new DateOnly(2021, 7, 10) });

        Assert.Equal(one.Id, two.Id);
        Assert.NotEqual(one.Id, other.Id);
        Assert.NotEqual(one.Id, dated.Id);
    }

    [Fact]
    public async Task Defaults_OfTheOptions_FillWhatIsMissing()
    {
        var options = new SourceOptions { Published = new DateOnly(2021, 7, 10), Source = "An agency" };

        var report = await Taking.Report("Words.", options: options);

        Assert.Equal(new DateOnly(2021, 7, 10), report.Published);
        Assert.Equal("An agency", report.Source);
    }
}
