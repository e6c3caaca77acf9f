using OnRecord.Model;
using OnRecord.World.Actors;

namespace OnRecord.World.Tests.Actors;

public sealed class WhosWhoTests
{
    private static readonly WhosWho People = WhosWho.Load();

    [Theory]
    [InlineData("president", "RUS", 2010, "Dmitry Medvedev")]
    [InlineData("president", "RUS", 2015, "Vladimir Putin")]
    [InlineData("president", "USA", 2016, "Barack Obama")]
    [InlineData("president", "USA", 2018, "Donald Trump")]
    [InlineData("president", "USA", 2022, "Joe Biden")]
    [InlineData("prime minister", "GBR", 2018, "Theresa May")]
    [InlineData("foreign minister", "IRN", 2020, "Javad Zarif")]
    public void Holder_OnADay_IsWhoHeldTheOfficeThen(string role, string country, int year, string name) =>
        Assert.Equal(name, People.Holder(role, country, new DateOnly(year, 6, 1))?.Name);

    [Fact]
    public void Holder_BeforeAnyKnownSpell_IsUnknown() =>
        Assert.Null(People.Holder("president", "RUS", new DateOnly(1950, 1, 1)));

    [Theory]
    [InlineData("Shahabddin Delava", "Shahabuddin Delawar")]
    [InlineData("Sergej Lavrov", "Sergei Lavrov")]
    [InlineData("Zabihulla Mujahed", "Zabihullah Mujahid")]
    [InlineData("Volodimir Zelenskyi", "Volodymyr Zelensky")]
    [InlineData("Muqtada as-Sadr", "Muqtada al-Sadr")]
    public void Find_AnotherRomanisation_FindsThePerson(string spelling, string name) =>
        Assert.Equal(name, People.Find(spelling, new DateOnly(2021, 7, 10))[0].Actor.Name);

    [Theory]
    [InlineData("Bush", 2004, "George W. Bush")]
    [InlineData("Lavrov", 2021, "Sergei Lavrov")]
    [InlineData("Xi", 2020, "Xi Jinping")]
    [InlineData("al-Assad", 2015, "Bashar al-Assad")]
    public void Find_FamilyNameAlone_PutsTheOneInOfficeFirst(string family, int year, string name)
    {
        var best = People.Find(family, new DateOnly(year, 1, 1))[0];
        Assert.Equal(name, best.Actor.Name);
        Assert.Contains("in office", best.Reasons);
    }

    [Fact]
    public void Find_SharedFamilyName_FollowsTheCountry()
    {
        var day = new DateOnly(2022, 6, 1);
        Assert.Equal("PAK", People.Find("Sharif", day, "PAK")[0].Actor.Country);
        Assert.Equal("JOR", People.Find("King Abdullah", day, "JOR")[0].Actor.Country);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Qwrtpsdfg Zxcvbnm")]
    [InlineData("…")]
    public void Find_NobodysName_IsEmpty(string name) => Assert.Empty(People.Find(name));

    [Theory]
    [InlineData("Taleban", "Taliban")]
    [InlineData("WHO", "World Health Organization")]
    [InlineData("Médecins Sans Frontières", "Doctors Without Borders")]
    [InlineData("U.N.", "United Nations")]
    public void Named_Alias_IsTheActor(string alias, string name) =>
        Assert.Contains(People.Named(alias), actor => actor.Name == name);

    [Theory]
    [InlineData("Abdul Ghani Baradar", "2021-07-10", "REB")]
    [InlineData("Abdul Ghani Baradar", "2021-10-10", "GOV")]
    [InlineData("Hamid Karzai", "2021-07-10", "ELI")]
    [InlineData("Ashraf Ghani", "2021-07-10", "GOV")]
    public void SectorsOn_ADay_FollowTheOffice(string name, string day, string sector)
    {
        var person = People.Named(name).Single(actor => actor.Kind == ActorKind.Person);
        Assert.Equal(sector, person.SectorsOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))[0]);
    }

    [Theory]
    [InlineData("Afghan", "AFG", NationForm.Adjective)]
    [InlineData("Turks", "TUR", NationForm.Nationals)]
    [InlineData("Ivory Coast", "CIV", NationForm.Name)]
    [InlineData("Kremlin", "RUS", NationForm.Seat)]
    public void TryGetNation_WordOfANation_SaysWhichAndHow(string word, string country, NationForm form)
    {
        Assert.True(People.TryGetNation(word, out var nation));
        Assert.Equal(country, nation.Country);
        Assert.True(nation.Form.HasFlag(form));
    }

    [Theory]
    [InlineData("polish")]
    [InlineData("us")]
    [InlineData("turkey")]
    public void TryGetNation_SmallLetters_IsNone(string word) => Assert.False(People.TryGetNation(word, out _));

    [Fact]
    public void State_Code_HasItsAdjectives()
    {
        Assert.Equal("Germany", People.State("DEU")?.Name);
        Assert.Equal(["German"], People.Adjectives("DEU"));
        Assert.Null(People.State("XXX"));
        Assert.Empty(People.Adjectives("XXX"));
    }

    [Fact]
    public void Load_FolderWithoutIt_SaysWhereItLooked()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "nowhere");
        var error = Assert.Throws<FileNotFoundException>(() => WhosWho.Load(folder));
        Assert.Contains(folder, error.Message, StringComparison.Ordinal);
    }
}
