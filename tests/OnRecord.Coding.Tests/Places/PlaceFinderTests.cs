using System.Diagnostics;
using CsCheck;
using OnRecord.Coding.Places;
using OnRecord.Language;
using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.Coding.Tests.Places;

[Collection(nameof(HostileTests))]
public sealed class PlaceFinderTests
{
    private static readonly string[] Pieces =
    [
        "[Kabul]P", "[Paris]P", ",", "in", "the", "north", "of", "[Mali]P", "border", "with", "capital", "'s", "Afghan", "-", "[US]O", "and",
        ".", "province", "😀",
    ];

    private static readonly PlaceFinder Finder = PlaceFinder.Load(LanguagePack.Open("en"), Gazetteer.Load());

    [Theory]
    [InlineData("Fighting reached [Kunduz]P .", "Kunduz", PlaceKind.Settlement, "AFG")]
    [InlineData("Rebels took [Torhondi]P in [Herat]P province .", "Torghundi", PlaceKind.Settlement, "AFG")]
    [InlineData("They met in [Paris]P .", "Paris", PlaceKind.Settlement, "FRA")]
    [InlineData("They met in [Paris]P , [Texas]P .", "Paris", PlaceKind.Settlement, "USA")]
    [InlineData("He lives in [Alexandria]P , [Va.]P .", "Alexandria", PlaceKind.Settlement, "USA")]
    [InlineData("Police in [Tripoli]P in [Lebanon]P made arrests .", "Tripoli", PlaceKind.Settlement, "LBN")]
    [InlineData("Militias in [Tripoli]P fought ; talks on [Libya]P , [Benghazi]P and [Misrata]P failed .", "Tripoli", PlaceKind.Settlement, "LBY")]
    [InlineData("Troops left [Herat]P province .", "Herat", PlaceKind.Admin1, "AFG")]
    [InlineData("Protests in [Georgia]P spread from [Tbilisi]P to [Batumi]P .", "Georgia", PlaceKind.Country, "GEO")]
    [InlineData("Voters in [Georgia]P , from [Atlanta]P to [Savannah]P and [Macon]P , queued .", "Georgia", PlaceKind.Admin1, "USA")]
    [InlineData("Shells hit the [Donbas]P .", "Donbas", PlaceKind.Region, "UKR")]
    public void Find_NameInContext_IsThePlaceMeant(string text, string name, PlaceKind kind, string country)
    {
        var place = Assert.Single(Find(text).Places, place => place.Name == name);
        Assert.Equal(kind, place.Kind);
        Assert.Equal(country, place.Country);
        Assert.InRange(place.Confidence, 0.25, 1);
    }

    [Fact]
    public void Find_SpellingVariant_KeepsTheWordsOfTheText()
    {
        var place = Assert.Single(Find("Rebels took [Torhondi]P in [Herat]P province .").Places, place => place.Name == "Torghundi");
        Assert.Equal("Torhondi", Assert.Single(place.Mentions).Text);
        Assert.Equal("Herat", place.Admin1);
        Assert.InRange(place.Latitude!.Value, 35.2, 35.3);
    }

    [Theory]
    [InlineData("The town of/ADP [Torhondi]N fell/VERB .", "Torghundi", "Torhondi")]
    [InlineData("Rockets hit/VERB [Mazar]P ~- ~i ~- ~Sharif .", "Mazar-e Sharif", "Mazar-i-Sharif")]
    [InlineData("[KYIV — Russian]M missiles fell/VERB .", "Kyiv", "KYIV")]
    [InlineData("Troops shelled/VERB [Kherson]P and/CCONJ [Mykolaiv]P regions .", "Mykolaiv", "Mykolaiv")]
    public void Find_NameTheAnalyserMistakes_IsFoundAllTheSame(string text, string name, string words)
    {
        var place = Assert.Single(Find(text).Places, place => place.Name == name);
        Assert.Equal(words, Assert.Single(place.Mentions).Text);
        Assert.NotNull(place.Latitude);
    }

    [Fact]
    public void Find_NameAndPeople_OnePlaceWithAllMentions()
    {
        var place = Assert.Single(Find("[Mali]P accused a Malian general . [Mali]P 's army waited .").Places);
        Assert.Equal("MLI", place.Country);
        Assert.Equal(["Mali", "Malian", "Mali"], place.Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void Find_NameOfNobody_HasNoPoint()
    {
        var place = Assert.Single(Find("Soldiers searched [Qazbulakhan]P .").Places);
        Assert.Equal("Qazbulakhan", place.Name);
        Assert.Null(place.Latitude);
        Assert.Null(place.Country);
        Assert.Null(place.GeonameId);
    }

    [Fact]
    public void Find_OrganisationNamedForATown_NamesTheTown()
    {
        var place = Assert.Single(Find("Students of [Kabul University]O protested .").Places);
        Assert.Equal("Kabul", place.Name);
        Assert.Equal("Kabul", Assert.Single(place.Mentions).Text);
    }

    [Theory]
    [InlineData("The [U.N.]O spoke/VERB .")]
    [InlineData("[Main Street]P was closed .")]
    [InlineData("She read books .")]
    public void Find_NoPlaceOnRecord_PinsNothing(string text) =>
        Assert.All(Find(text).Places, place => Assert.Null(place.Latitude));

    [Fact]
    public void Find_TwoTownsOfOneName_AreToldApart()
    {
        var map = Find("Trains from [Columbus]P , [Ohio]P reach [Columbus]P , [Georgia]P .");
        Assert.Equal(["Ohio", "Georgia"], map.Places.Where(place => place.Name == "Columbus").Select(place => place.Admin1));
    }

    [Fact]
    public void Find_ListBeforeTheWordForItsKind_IsOfThatKind()
    {
        var map = Find("Clashes went on in [Herat]P , [Farah]P and/CCONJ [Nimroz]P provinces .");
        Assert.Equal(["Herat", "Farah", "Nimroz"], map.Places.Select(place => place.Name));
        Assert.All(map.Places, place => Assert.Equal(PlaceKind.Admin1, place.Kind));
    }

    [Fact]
    public void Find_Explained_SaysWhy()
    {
        var document = MarkedText.Read("Fighting reached [Kunduz]P .");
        var place = Assert.Single(Finder.Find(document, ReportOf(document.Text), explain: true).Places);
        Assert.StartsWith("gazetteer", place.Because["name"], StringComparison.Ordinal);
        Assert.Empty(Assert.Single(Find("Fighting reached [Kunduz]P .").Places).Because);
    }

    [Fact]
    public void Find_SourceOfACountry_CountsForIt()
    {
        var document = MarkedText.Read("A fire broke out in [Cambridge]P .");
        var british = Finder.Find(document, ReportOf(document.Text) with { Url = "https://www.example.co.uk/news/1" }, explain: false);
        Assert.Equal("GBR", Assert.Single(british.Places).Country);
    }

    [Fact]
    public void Find_NoWords_NoPlaces()
    {
        var document = MarkedText.Read("");
        Assert.Empty(Finder.Find(document, ReportOf(""), explain: true).Places);
    }

    [Fact]
    public void Find_AnyWords_PassagesAndMentionsAgree() =>
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index])
            .Array[0, 25]
            .Sample(
                words =>
                {
                    var document = MarkedText.Read(string.Join(' ', words));
                    var map = Finder.Find(document, ReportOf(document.Text), explain: true);
                    int end = 0;
                    foreach (var mention in map.Mentions)
                    {
                        if (mention.Tokens.Start < end || map.At(mention.Head) is not { } place
                            || !place.Mentions.Contains(Passage.Of(document.Text, document.SpanOf(mention.Tokens))))
                        {
                            return false;
                        }

                        end = mention.Tokens.End;
                    }

                    return map.Mentions.Length == map.Places.Sum(place => place.Mentions.Count);
                },
                iter: 500);

    [Fact]
    public void Find_OverlongReportOfNames_TakesTimeInProportion()
    {
        string text = string.Join(' ', Enumerable.Range(0, 20_000).Select(index => $"[Town{index}]P in [San Jose]P ,"));
        var document = MarkedText.Read(text);
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(Finder.Find(document, ReportOf(document.Text), explain: false).Places);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    private static PlaceMap Find(string marked)
    {
        var document = MarkedText.Read(marked);
        return Finder.Find(document, ReportOf(document.Text), explain: false);
    }

    private static Report ReportOf(string text) => new() { Id = "r1", Text = text };
}
