namespace OnRecord.Coding.Tests.Actors;

public sealed class GroupTests
{
    [Fact]
    public void Group_FightersOfANamedGroup_AreTheGroup()
    {
        var map = Tree.Read("""
            Hezbollah PROPN 2 compound Organisation
            fighters NOUN+ 3 nsubj
            attacked VERB 0 root
            """);
        Assert.Equal("Hezbollah", map.The("Hezbollah fighters").Name);
        Assert.Single(map.Actors);
    }

    [Fact]
    public void Group_TheRebels_AreTheArmedGroupNamedBefore()
    {
        var map = Tree.Read("""
            The DET 2 det
            Taliban PROPN 3 nsubj Organisation
            advanced VERB 0 root

            The DET 2 det
            rebels NOUN+ 3 nsubj
            withdrew VERB 0 root
            """);
        Assert.Equal("Taliban", map.The("The rebels").Name);
    }

    [Fact]
    public void Group_CountedAgain_IsAnother()
    {
        var map = Tree.Read("""
            Two NUM 2 nummod
            soldiers NOUN+ 3 nsubj
            fell VERB 0 root

            Five NUM 2 nummod
            soldiers NOUN+ 3 nsubj
            fled VERB 0 root
            """);
        Assert.Equal(2, map.Actors.Length);
        Assert.All(map.Actors, actor => Assert.Equal("soldiers", actor.Name));
    }

    [Fact]
    public void Group_SameNounWithArticle_IsTheSame()
    {
        var map = Tree.Read("""
            Angry ADJ 2 amod
            villagers NOUN+ 3 nsubj
            marched VERB 0 root

            The DET 2 det
            villagers NOUN+ 3 nsubj
            left VERB 0 root
            """);
        Assert.Equal(["Angry villagers", "The villagers"], Assert.Single(map.Actors).Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void Group_NoSoldiers_IsNobody()
    {
        var map = Tree.Read("""
            No DET 2 det
            soldiers NOUN+ 3 nsubj
            came VERB 0 root
            """);
        Assert.Empty(map.Actors);
    }

    [Fact]
    public void Group_ModifierBringsTheSector()
    {
        var map = Tree.Read("""
            Police NOUN 2 compound
            officials NOUN+ 3 nsubj
            spoke VERB 0 root
            """);
        var actor = Assert.Single(map.Actors);
        Assert.Equal(["COP"], actor.Sectors);
    }

    [Fact]
    public void Group_BodyBeforeAnEventNoun_IsAParty()
    {
        var map = Tree.Read("""
            A DET 3 det
            police NOUN 3 compound
            raid NOUN 4 nsubj
            failed VERB 0 root
            """);
        Assert.Equal(["COP"], map.Get(map.HeadedBy(1)!.Value.Actor).Sectors);
    }

    [Fact]
    public void Group_OfAnInternationalBody_KeepsItsSector()
    {
        var map = Tree.Read("""
            UN PROPN 2 compound Organisation
            peacekeepers NOUN+ 3 nsubj
            left VERB 0 root
            """);
        var actor = map.The("UN peacekeepers");
        Assert.Equal(["MIL", "IGO"], actor.Sectors);
        Assert.Equal(map.The("UN").Id, actor.Of);
    }

    [Fact]
    public void Person_OfficeOfACountry_IsWhoHoldsIt()
    {
        var map = Tree.Read("""
            The DET 4 det
            French ADJ 3 amod
            president NOUN 4 nsubj
            spoke VERB 0 root
            """.Replace("The DET 4", "The DET 3", StringComparison.Ordinal));
        Assert.Equal("Emmanuel Macron", map.The("The French president").Name);
    }

    [Fact]
    public void Person_OfficeWithoutADate_StaysUnnamed()
    {
        var document = Tree.Document("""
            The DET 3 det
            French ADJ 3 amod
            president NOUN 4 nsubj
            spoke VERB 0 root
            """);
        var actor = Tree.Find(document, published: null).The("The French president");
        Assert.Equal("French president", actor.Name);
        Assert.Equal("FRA", actor.Country);
        Assert.Equal("president", actor.Role);
    }
}
