using System.Text;

namespace OnRecord.Acceptance.Command;

/// <summary>Bad input of every kind: one clear line on standard error each, and the rest of the batch goes on.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good = "The prime minister said on Friday that the talks in Geneva had failed.";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("", "empty")]
    [InlineData("   \n\n", "no words in it")]
    [InlineData("cut \0 off", "binary data, not text")]
    [InlineData("Министр сообщил, что переговоры завершились и обе делегации покинут город.", "not a language OnRecord reads yet: ru")]
    [InlineData("El ministro dijo que las conversaciones habían terminado y que ambas delegaciones dejarían la ciudad.", "not a language OnRecord reads yet: es")]
    public async Task Text_ThatCannotBeRead_IsToldAndTheRestIsRead(string text, string message)
    {
        string bad = _place.Put("bad.txt", text);
        string good = _place.Put("good.txt", Good);

        var result = await Onrecord.Run("read", bad, good, "--published", "2024-03-02", "--format", "jsonl");

        Assert.Equal([$"onrecord: {bad}: {message}"], result.EndsWith(1).Complaints);
        Assert.Equal(Good, Assert.Single(result.Readings()).Report.Text);
    }

    [Fact]
    public async Task Utf8_ThatIsInvalid_IsToldWithItsPlace()
    {
        string path = _place.Put("latin.txt", Encoding.Latin1.GetBytes("The café was closed."));

        var result = await Onrecord.Run("read", path);

        Assert.Equal([$"onrecord: {path}: not valid UTF-8 at byte 7 (0xE9)"], result.EndsWith(1).Complaints);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task Path_ThatDoesNotExist_IsWrongUseAndNothingIsRead()
    {
        string good = _place.Put("good.txt", Good);
        string missing = Path.Combine(_place.Folder, "missing.txt");

        var result = await Onrecord.Run("read", good, missing);

        Assert.Contains($"onrecord: {missing}: does not exist", result.EndsWith(2).Complaints);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task Text_OfFiftyMegabytes_IsTurnedAwayAtOnce()
    {
        string path = _place.Put("huge.txt", string.Concat(Enumerable.Repeat(Good + "\n", 50_000_000 / (Good.Length + 1))));

        var result = await Onrecord.Run("read", path);

        Assert.Equal([$"onrecord: {path}: larger than the 4 MiB that one report may have; --max-bytes sets the bound"], result.EndsWith(1).Complaints);
    }

    [Fact]
    public async Task JsonLines_WithABrokenThirdLine_NamesItAndReadsTheOthers()
    {
        string path = _place.Put("reports.jsonl", $$"""
            {"id":"one","text":"{{Good}}","published":"2024-03-02"}
            {"id":"two","text":"{{Good}}","published":"2024-03-02"}
            {"id":"three","text":"{{Good}}
            {"id":"four","text":"{{Good}}","published":"2024-03-02"}
            """);

        var result = await Onrecord.Run("read", path, "--format", "jsonl");

        string complaint = Assert.Single(result.EndsWith(1).Complaints);
        Assert.StartsWith($"onrecord: {path} line 3: not JSON", complaint, StringComparison.Ordinal);
        Assert.Equal(["one", "two", "four"], result.Readings().Select(reading => reading.Report.Id));
    }

    [Fact]
    public async Task Html_WithoutAnArticle_IsTold()
    {
        string path = _place.Put("page.html", "<!doctype html><html><head><title>Home</title></head><body><nav><a href='/'>Home</a></nav></body></html>");

        var result = await Onrecord.Run("read", path);

        Assert.Equal([$"onrecord: {path}: a page without an article"], result.EndsWith(1).Complaints);
    }

    [Fact]
    public async Task Date_ThatIsMissing_IsNotedOnceAndInEachReading()
    {
        string one = _place.Put("one.txt", Good);
        string two = _place.Put("two.txt", Good + " The delegates left.");

        var result = await Onrecord.Run("read", one, two, "--format", "jsonl");

        string note = Assert.Single(result.EndsWith(0).Complaints);
        Assert.Contains("relative times", note, StringComparison.Ordinal);
        Assert.All(result.Readings(), reading => Assert.Contains(reading.Notes, text => text.Contains("publication date", StringComparison.Ordinal)));
        Assert.All(result.Readings().SelectMany(reading => reading.Times), time => Assert.Null(time.From));
    }

    [Fact]
    public async Task Date_InTheFuture_IsNotedAndTheReportIsRead()
    {
        string path = _place.Put("one.txt", Good);

        var result = await Onrecord.Run("read", path, "--published", "2999-01-01", "--format", "jsonl");

        Assert.Equal([$"onrecord: note: {path}: published 2999-01-01, which lies in the future; read all the same"], result.EndsWith(0).Complaints);
        Assert.Equal(new DateOnly(2999, 1, 1), Assert.Single(result.Readings()).Report.Published);
    }

    [Fact]
    public async Task EmojiAndDirectionMarks_InTheText_LeaveOffsetsExact()
    {
        const string Text = "🎉🎉 \u200FThe mayor of Haifa\u200E said on Friday: “We 🇮🇱 will rebuild \u2067חיפה\u2069 👨‍👩‍👧 now.” \U0001D54F Police arrested 12 men in Paris 🚓.";
        string path = _place.Put("marks.txt", Text);

        var result = await Onrecord.Run("read", path, "--published", "2024-03-02", "--format", "jsonl");

        var reading = Assert.Single(result.EndsWith(0).Readings());
        Assert.Equal(Text, reading.Report.Text);
        Assert.NotEmpty(reading.Statements);
    }

    [Fact]
    public async Task Escapes_ForTheTerminal_DoNotReachIt()
    {
        string path = _place.Put("escape.txt", "The minister \u001b[2J said that the \u001b]0;title\u0007 talks were over.");

        var result = await Onrecord.Run("read", path, "--published", "2024-03-02");

        Assert.DoesNotContain('\u001b', result.EndsWith(0).Output);
        Assert.DoesNotContain('\u0007', result.Output);
    }

    [Fact]
    public async Task EverythingAtOnce_InAFolder_IsReadAsFarAsItCanBe()
    {
        _place.Put("a.txt", Good);
        _place.Put("b.txt", string.Empty);
        _place.Put("c.html", "<html></html>");
        _place.Put("d.jsonl", "{\n");
        _place.Put("e.txt", [0xFF, 0xC0, 0x41]);
        _place.Put("f.rss", "<rss");
        _place.Put("g.warc", "WARC/1.0\r\nContent-Length: 99999999999\r\n\r\n");
        _place.Put("h.txt.gz", [0x1F, 0x8B, 1, 2, 3]);
        _place.Put("z.txt", Good);

        var result = await Onrecord.Run("read", _place.Folder, "--format", "jsonl", "--quiet");

        Assert.Equal(7, result.EndsWith(1).Complaints.Length);
        Assert.Equal(2, result.Readings().Count);
    }
}
