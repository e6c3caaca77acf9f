using CsCheck;
using OnRecord.Model;
using OnRecord.World.Names;
using OnRecord.World.Places;

namespace OnRecord.World.Tests.Places;

public sealed class GazetteerTests
{
    private static readonly Gazetteer World = Gazetteer.Load();

    [Theory]
    [InlineData("Kabul", PlaceKind.Settlement, "AFG")]
    [InlineData("KABUL", PlaceKind.Admin1, "AFG")]
    [InlineData("Mazar-i-Sharif", PlaceKind.Settlement, "AFG")]
    [InlineData("Sao Paulo", PlaceKind.Settlement, "BRA")]
    [InlineData("Ivory Coast", PlaceKind.Country, "CIV")]
    [InlineData("U.S.", PlaceKind.Country, "USA")]
    [InlineData("Republic of Korea", PlaceKind.Country, "KOR")]
    [InlineData("Rapides Parish", PlaceKind.Admin2, "USA")]
    [InlineData("Rapides", PlaceKind.Admin2, "USA")]
    [InlineData("Va.", PlaceKind.Admin1, "USA")]
    [InlineData("Kharkiv", PlaceKind.Admin1, "UKR")]
    [InlineData("Donbass", PlaceKind.Region, "UKR")]
    [InlineData("Kiev", PlaceKind.Settlement, "UKR")]
    public void Find_NameInUse_HasThePlace(string name, PlaceKind kind, string country) =>
        Assert.Contains(World.Find(name), candidate => candidate.Place.Kind == kind && candidate.Place.Country?.Iso3 == country);

    [Fact]
    public void Find_NameOfMany_HasThemAll()
    {
        var candidates = World.Find("Springfield");
        Assert.True(candidates.Count > 10);
        Assert.Equal(candidates.Count, candidates.Select(candidate => candidate.Place).Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("Qwertyuiop Zxcvbnm")]
    public void Find_NobodysName_IsEmpty(string name) => Assert.True(World.Find(name).IsEmpty);

    [Theory]
    [InlineData("Torhondi", "Torghundi")]
    [InlineData("Kandagar", "Kandahar")]
    [InlineData("Lashkargah", "Lashkar Gah")]
    [InlineData("Severodonesk", "Sievierodonetsk")]
    [InlineData("Kazakstan", "Kazakhstan")]
    public void FindAlike_AnotherRomanisation_HasThePlace(string name, string expected) =>
        Assert.Contains(World.FindAlike(name), candidate => NameKey.Fold(candidate.Place.Name) == NameKey.Fold(expected));

    [Theory]
    [InlineData("Ur")]
    [InlineData("Ohio")]
    [InlineData("Xylophone Quartet")]
    public void FindAlike_TooShortOrLikeNothing_IsEmpty(string name) => Assert.True(World.FindAlike(name).IsEmpty);

    [Fact]
    public void FindAlike_AnyText_IsSortedAndAboveTheThreshold() =>
        Gen.Char["abdeghikmnorstuz"].Array[0, 14].Select(letters => new string(letters)).Sample(
            name =>
            {
                double[] likenesses = [.. World.FindAlike(name).Select(candidate => candidate.Likeness)];
                return likenesses.All(likeness => likeness is >= Gazetteer.LeastLikeness and <= 1)
                    && likenesses.Order().Reverse().SequenceEqual(likenesses);
            },
            iter: 300);

    [Theory]
    [InlineData("Afghan", "AFG")]
    [InlineData("Tajiks", "TJK")]
    [InlineData("Emirati", "ARE")]
    [InlineData("Dutch", "NLD")]
    public void CountriesByDemonym_OnePeople_OneCountry(string demonym, string country) =>
        Assert.Equal(country, Assert.Single(World.CountriesByDemonym(demonym)).Iso3);

    [Fact]
    public void CountriesByDemonym_SharedWord_LikeliestFirst() =>
        Assert.Equal(["COD", "COG"], World.CountriesByDemonym("Congolese").Select(country => country.Iso3));

    [Fact]
    public void CountriesByDemonym_NobodysWord_IsEmpty() => Assert.Empty(World.CountriesByDemonym("Martian"));

    [Fact]
    public void Country_Neighbours_AreMutual()
    {
        foreach (var country in World.Countries)
        {
            Assert.All(country.Neighbours, neighbour => Assert.Contains(country.Iso3, World.Country(neighbour)!.Neighbours));
        }
    }

    [Fact]
    public void Country_EveryOne_IsFoundByItsNameAndHasAPointOnEarth()
    {
        foreach (var country in World.Countries)
        {
            Assert.Contains(World.Find(country.Name), candidate => candidate.Place == World.PlaceOf(country));
            Assert.InRange(country.Point.Latitude, -90, 90);
            Assert.InRange(country.Point.Longitude, -180, 180);
            Assert.Equal(country.Name, World.PlaceOf(country).Name);
        }
    }

    [Fact]
    public void Country_Point_IsNotFarFromItsCapital()
    {
        // A slip of the pen in the table (a sign, two figures swapped) moves a country by more than its own size.
        foreach (var country in World.Countries)
        {
            if (World.CapitalOf(country) is { Point: { } capital } && country.Population > 0)
            {
                double size = Math.Sqrt(Math.Max(country.Area, 100));
                Assert.True(country.Point.KilometresTo(capital) < 1200 + (2 * size), country.Name);
            }
        }
    }

    [Theory]
    [InlineData("AFG", "Kabul")]
    [InlineData("RUS", "Moscow")]
    [InlineData("TJK", "Dushanbe")]
    public void CapitalOf_Country_IsItsCapital(string country, string capital) =>
        Assert.Equal(capital, World.CapitalOf(World.Country(country)!)?.Name);

    [Fact]
    public void Contains_TownInDivisionInCountry_Holds()
    {
        var town = World.Find("Torghundi").Single(candidate => candidate.Match == NameMatch.Main).Place;
        var division = town.Admin1!.Value;
        var country = World.PlaceOf(town.Country!);
        Assert.Equal("Herat", division.Name);
        Assert.True(division.Contains(town));
        Assert.True(country.Contains(town));
        Assert.True(country.Contains(division));
        Assert.False(town.Contains(division));
        Assert.False(World.PlaceOf(World.Country("TKM")!).Contains(town));
    }

    [Fact]
    public void Countries_OfRegion_AreThoseItReachesInto()
    {
        var region = World.Find("Central Asia").Single(candidate => candidate.Place.Kind == PlaceKind.Region).Place;
        Assert.Null(region.Country);
        Assert.Equal(["KAZ", "KGZ", "TJK", "TKM", "UZB"], region.Countries.Select(country => country.Iso3).Order());
        Assert.True(region.Contains(World.PlaceOf(World.Country("TJK")!)));
    }

    [Fact]
    public void Load_NoSuchFolder_Throws() =>
        Assert.Throws<DirectoryNotFoundException>(() => Gazetteer.Load(Path.Combine(AppContext.BaseDirectory, "nowhere")));

    [Fact]
    public void Load_BrokenFile_SaysWhich()
    {
        string folder = Directory.CreateTempSubdirectory("onrecord").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "places.bin"), "not a gazetteer");
            File.WriteAllText(Path.Combine(folder, "countries.tsv"), "");
            Assert.Contains("places.bin", Assert.Throws<InvalidDataException>(() => Gazetteer.Load(folder)).Message);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
