using OnRecord.Model;

namespace OnRecord.Coding.Tests.Actors;

public sealed class NamedActorTests
{
    [Fact]
    public void Person_FullNameThenFamilyName_IsOneActor()
    {
        var map = Tree.Read("""
            Ilse PROPN 3 nsubj Person
            Brandmaier PROPN 1 flat Person
            spoke VERB 0 root

            Brandmaier PROPN 2 nsubj Person
            left VERB 0 root
            """);
        var actor = Assert.Single(map.Actors);
        Assert.Equal("Ilse Brandmaier", actor.Name);
        Assert.Equal(2, actor.Mentions.Count);
    }

    [Fact]
    public void Person_TitleBeforeName_GivesRoleCountryAndSector()
    {
        var map = Tree.Read("""
            Norwegian ADJ 3 amod
            Trade PROPN 3 compound
            Minister PROPN 4 nmod:desc
            Ola PROPN 6 nsubj Person
            Vestlund PROPN 4 flat Person
            resigned VERB 0 root
            """);
        var actor = map.The("Norwegian Trade Minister Ola Vestlund");
        Assert.Equal(ActorKind.Person, actor.Kind);
        Assert.Equal("Ola Vestlund", actor.Name);
        Assert.Equal("trade minister", actor.Role);
        Assert.Equal("NOR", actor.Country);
        Assert.Equal(["GOV"], actor.Sectors);
    }

    [Fact]
    public void Person_FamilyNameWithTitle_IsWhoHoldsTheOfficeThen()
    {
        const string tree = """
            President PROPN 2 nmod:desc
            Bush PROPN 3 nsubj Person
            spoke VERB 0 root
            """;
        Assert.Equal("George W. Bush", Tree.Read(tree, new DateOnly(2003, 5, 1)).The("President Bush").Name);
    }

    [Fact]
    public void Person_FormerOffice_IsNoGovernment()
    {
        var map = Tree.Read("""
            Former ADJ 2 amod
            President PROPN 3 nmod:desc
            Ola PROPN 5 nsubj Person
            Vestlund PROPN 3 flat Person
            spoke VERB 0 root
            """);
        Assert.Equal(["ELI"], map.The("Former President Ola Vestlund").Sectors);
    }

    [Fact]
    public void Person_Apposition_SaysWhoseSpokesmanHeIs()
    {
        var map = Tree.Read("""
            Tarek PROPN 9 nsubj Person
            Odeh PROPN 1 flat Person
            , PUNCT 5 punct
            a DET 5 det
            spokesman NOUN 1 appos
            for ADP 7 case
            Hamas PROPN 5 nmod Organisation
            , PUNCT 5 punct
            spoke VERB 0 root
            """);
        var actor = map.The("Tarek Odeh");
        Assert.Equal("spokesman", actor.Role);
        Assert.Equal(map.The("Hamas").Id, actor.Of);
        Assert.Equal("PSE", actor.Country);
        Assert.Equal("REB", actor.Sectors[0]);
        Assert.Contains(actor.Mentions, mention => mention.Text == "a spokesman");
    }

    [Fact]
    public void Person_MisspeltKnownName_IsTheKnownPerson()
    {
        var map = Tree.Read("""
            Shahabddin PROPN 3 nsubj Person
            Delava PROPN 1 flat Person
            spoke VERB 0 root
            """);
        var actor = Assert.Single(map.Actors);
        Assert.Equal("Shahabuddin Delawar", actor.Name);
        Assert.Equal("AFG", actor.Country);
        Assert.Contains("like spelling", actor.Because["name"], StringComparison.Ordinal);
    }

    [Fact]
    public void Organisation_ShortFormInBrackets_IsTheSameActor()
    {
        var map = Tree.Read("""
            The DET 3 det
            Fjordland PROPN 3 compound Organisation
            Trust PROPN 7 nsubj Organisation
            ( PUNCT 5 punct
            FT PROPN 3 appos
            ) PUNCT 5 punct
            protested VERB 0 root

            FT PROPN 2 nsubj Organisation
            won VERB 0 root
            """);
        var actor = Assert.Single(map.Actors);
        Assert.Equal("Fjordland Trust", actor.Name);
        Assert.Equal(["Fjordland Trust", "FT", "FT"], actor.Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void Organisation_NationsMinistry_IsTheKnownOne()
    {
        var map = Tree.Read("""
            Moscow PROPN 5 nmod:poss Place
            's PART 1 case
            Ministry PROPN 0 root Organisation
            of ADP 5 case Organisation
            Defence PROPN 3 nmod Organisation
            """.Replace("Moscow PROPN 5", "Moscow PROPN 3", StringComparison.Ordinal));
        Assert.Equal("Ministry of Defence of Russia", map.The("Ministry of Defence").Name);
    }
}
