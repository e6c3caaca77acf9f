using OnRecord.Sources.Languages;

namespace OnRecord.Sources.Tests.Languages;

public class LanguageDetectorTests
{
    private static readonly LanguageDetector Detector = new(
        [new KnownLanguage("en", new HashSet<string> { "the", "of", "and", "said", "that", "to" }, new HashSet<string> { "a", "in", "on", "was" }, 0.15)]);

    [Theory]
    [InlineData("en", "The minister said that the talks had ended, and that the delegations of both sides would leave the city.")]
    [InlineData("en", "Rail unions announce strike over pensions, minister refuses talks")]
    [InlineData("ru", "Министр сообщил, что переговоры завершились и обе делегации покинут город.")]
    [InlineData("es", "El ministro dijo que las conversaciones habían terminado y que ambas delegaciones dejarían la ciudad.")]
    [InlineData("fr", "Le ministre a déclaré que les pourparlers étaient terminés et que les deux délégations quitteraient la ville.")]
    [InlineData("de", "Der Minister sagte, die Gespräche seien beendet und beide Delegationen würden die Stadt verlassen.")]
    [InlineData("ar", "قال الوزير إن المحادثات انتهت وإن الوفدين سيغادران المدينة")]
    [InlineData("pl", "Rząd ogłosił w poniedziałek, że granica zostanie zamknięta na dwa tygodnie, i to od razu.")]
    [InlineData("da", "Talsmanden sagde, at det er for tidligt at give op, og at samtalerne fortsætter.")]
    [InlineData("sw", "Rais alisema mazungumzo yalimalizika mjini siku ya Ijumaa bila makubaliano na kwamba ujumbe wa nchi hiyo utarudi.")]
    [InlineData("en", "A passenger bus drove off a cliff in a remote valley on Tuesday, killing nine people on board; one child was saved.")]
    [InlineData("en", "Cup results on Sunday: Real Betis 2 Osasuna 1, Getafe 0 Alaves 0, Villarreal 3 Celta Vigo 3, Sevilla 1 Cadiz 1")]
    [InlineData("zh", "部长表示会谈已经结束，双方代表团将离开这座城市。")]
    public void Detect_TextOfALanguage_NamesIt(string language, string text) => Assert.Equal(language, Detector.Detect(text));

    [Theory]
    [InlineData("Kabul falls")]
    [InlineData("Brexit: Johnson")]
    public void Detect_FewLatinWords_TakesTheKnownLanguage(string text) => Assert.Equal("en", Detector.Detect(text));

    [Fact]
    public void Detect_NothingButSigns_IsUndetermined() => Assert.Equal(LanguageDetector.Undetermined, Detector.Detect("🎉🎉 12 🎉🎉"));

    [Fact]
    public async Task Gate_ForAReportInAnotherLanguage_IsAProblemThatNamesIt()
    {
        var items = await Taking.All("Министр сообщил, что переговоры завершились и обе делегации покинут город.");

        var item = LanguageGate.Check(items[0], Detector);

        Assert.Equal("not a language OnRecord reads yet: ru", item.Problem!.Message);
    }

    [Theory]
    [InlineData("en-US", null)]
    [InlineData("EN", null)]
    [InlineData("pt-BR", "not a language OnRecord reads yet: pt")]
    [InlineData("!\\u001b[31m", "not a language OnRecord reads yet: und")]
    public async Task Gate_ForALanguageThatTheReportNames_TrustsIt(string named, string? problem)
    {
        var items = await Taking.All($$"""{"text":"Some words.","language":"{{named}}"}""");

        var item = LanguageGate.Check(items[0], Detector);

        Assert.Equal(problem, item.Problem?.Message);
        Assert.Equal(problem is null ? "en" : null, item.Report?.Language);
    }
}
