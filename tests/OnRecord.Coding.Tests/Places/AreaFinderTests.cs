using OnRecord.Coding.Places;
using OnRecord.Language;
using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.Coding.Tests.Places;

public sealed class AreaFinderTests
{
    private static readonly Gazetteer World = Gazetteer.Load();
    private static readonly PlaceFinder Finder = PlaceFinder.Load(LanguagePack.Open("en"), World);

    [Theory]
    [InlineData("Villages in northern [Mali]P emptied .", "northern Mali", "northern Mali", "MLI", 1, 0)]
    [InlineData("Villages in the north of [Afghanistan]P emptied .", "the north of Afghanistan", "northern Afghanistan", "AFG", 1, 0)]
    [InlineData("Shells fell on eastern [Ukraine]P .", "eastern Ukraine", "eastern Ukraine", "UKR", 0, 1)]
    [InlineData("Raids in north - eastern [Nigeria]P .", "north - eastern Nigeria", "northeastern Nigeria", "NGA", 1, 1)]
    [InlineData("Militants hid in [Turkey]P 's southeast .", "Turkey 's southeast", "southeastern Turkey", "TUR", -1, 1)]
    [InlineData("Rains in southern [Helmand]P province .", "southern Helmand", "southern Helmand", "AFG", -1, 0)]
    public void Find_PartOfAnArea_IsARegionOnThatSide(string text, string words, string name, string country, int north, int east)
    {
        var place = Assert.Single(Find(text).Places);
        Assert.Equal(PlaceKind.Region, place.Kind);
        Assert.Equal(name, place.Name);
        Assert.Equal(country, place.Country);
        Assert.Equal(words, Assert.Single(place.Mentions).Text);
        var whole = place.Admin1 is null
            ? World.Country(country)!.Point
            : World.Find(place.Admin1).Single(candidate => candidate.Place.Kind == PlaceKind.Admin1).Place.Point!.Value;
        Assert.True(north == 0 || Math.Sign(place.Latitude!.Value - whole.Latitude) == north);
        Assert.True(east == 0 || Math.Sign(place.Longitude!.Value - whole.Longitude) == east);
    }

    [Theory]
    [InlineData("[Northern Ireland]P voted .", "Northern Ireland")]
    [InlineData("[South Sudan]P voted .", "South Sudan")]
    [InlineData("A camp north of [Niger]P emptied .", "Niger")]
    [InlineData("[Mali]P 's northern desert is empty .", "Mali")]
    public void Find_DirectionThatMakesNoPart_LeavesTheName(string text, string name) =>
        Assert.Equal(name, Assert.Single(Find(text).Places).Name);

    [Theory]
    [InlineData("Guards on the Afghan - Tajik border fled .", "Afghan - Tajik border", "Afghanistan–Tajikistan border")]
    [InlineData("Guards on the Afghan-Tajik border fled .", "Afghan-Tajik border", "Afghanistan–Tajikistan border")]
    [InlineData("Guards on the border between [Tajikistan]P and [Afghanistan]P fled .", "border between Tajikistan and Afghanistan", "Afghanistan–Tajikistan border")]
    [InlineData("Guards on [Tajikistan]P 's border with [Afghanistan]P fled .", "Tajikistan 's border with Afghanistan", "Afghanistan–Tajikistan border")]
    [InlineData("[Tajikistan]P sent guards to the border with [Afghanistan]P .", "border with Afghanistan", "Afghanistan–Tajikistan border")]
    public void Find_BorderOfTwo_LiesBetweenThem(string text, string words, string name)
    {
        var place = Assert.Single(Find(text).Places, place => place.Kind == PlaceKind.Border);
        Assert.Equal(name, place.Name);
        Assert.Equal(words, Assert.Single(place.Mentions).Text);
        Assert.Null(place.Country);
        Assert.InRange(new GeoPoint(place.Latitude!.Value, place.Longitude!.Value).KilometresTo(new GeoPoint(37.4, 69.8)), 0, 250);
    }

    [Fact]
    public void Find_BorderOfCountriesThatHaveNone_HasNoPoint()
    {
        var place = Assert.Single(Find("A joke about the border between [Mali]P and [Japan]P .").Places);
        Assert.Equal(PlaceKind.Border, place.Kind);
        Assert.Null(place.Latitude);
    }

    [Fact]
    public void Find_BorderOfOne_IsThatCountrys()
    {
        var place = Assert.Single(Find("Smugglers crossed the Bolivian border .").Places);
        Assert.Equal(PlaceKind.Border, place.Kind);
        Assert.Equal("BOL", place.Country);
        Assert.Null(place.Latitude);
    }

    [Theory]
    [InlineData("Crowds filled the Russian capital .", "Moscow")]
    [InlineData("Crowds filled [Mali]P 's capital .", "Bamako")]
    [InlineData("Crowds filled the capital of/ADP [Mali]P .", "Bamako")]
    [InlineData("Crowds filled the capital of/ADP [Helmand]P province .", "Lashkar Gah")]
    [InlineData("[Mali]P is quiet . Crowds met in the capital .", "Bamako")]
    public void Find_CapitalNotNamed_IsTheCapital(string text, string capital) =>
        Assert.Contains(Find(text).Places, place => place.Name == capital && place.Kind == PlaceKind.Settlement);

    [Theory]
    [InlineData("[Mali]P opposes capital punishment .")]
    [InlineData("[Mali]P needs capital .")]
    [InlineData("Crowds met in the capital .")]
    public void Find_CapitalThatIsNoTown_NamesNone(string text) =>
        Assert.DoesNotContain(Find(text).Places, place => place.Kind == PlaceKind.Settlement);

    [Fact]
    public void Find_CapitalNamedBeside_IsNotToldTwice()
    {
        var place = Assert.Single(Find("Crowds filled [Bamako]P , the Malian capital .").Places, place => place.Name == "Bamako");
        Assert.Equal("Bamako", Assert.Single(place.Mentions).Text);
    }

    private static PlaceMap Find(string marked)
    {
        var document = MarkedText.Read(marked);
        return Finder.Find(document, new Report { Id = "r1", Text = document.Text }, explain: false);
    }
}
