namespace OnRecord.Coding.Tests;

public sealed class ReaderVersionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onrecord-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Of_TheSameFiles_IsTheSame() => Assert.Equal(VersionOf("one", "said"), VersionOf("two", "said"));

    [Fact]
    public void Of_AChangedWordList_IsAnother() => Assert.NotEqual(VersionOf("one", "said"), VersionOf("two", "told"));

    [Fact]
    public void Of_TheProgramsOwnFiles_BeginsWithTheRelease() => Assert.Matches(@"^\d+\.\d+\.\d+\+[0-9a-f]{12}$", ReaderVersion.Of());

    private string VersionOf(string name, string word)
    {
        var options = new ReaderOptions { LanguagesFolder = Path.Combine(_folder, name), WorldFolder = Path.Combine(_folder, name, "world") };
        Directory.CreateDirectory(options.WorldFolder);
        Directory.CreateDirectory(Path.Combine(options.LanguagesFolder, "en"));
        File.WriteAllText(Path.Combine(options.LanguagesFolder, "en", "speech.yaml"), word);
        File.WriteAllText(Path.Combine(options.WorldFolder, "actors.tsv"), "a\tb");
        return ReaderVersion.Of(options);
    }
}
