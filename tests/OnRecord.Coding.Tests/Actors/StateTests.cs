using OnRecord.Coding.Actors;
using OnRecord.Model;

namespace OnRecord.Coding.Tests.Actors;

public sealed class StateTests
{
    [Theory]
    [InlineData("Russia")]
    [InlineData("Moscow")]
    public void State_NameOrCapitalThatActs_IsTheState(string name)
    {
        var map = Tree.Read($"{name} PROPN 2 nsubj Place\nprotested VERB 0 root");
        var actor = Assert.Single(map.Actors);
        Assert.Equal("Russia", actor.Name);
        Assert.Equal(ActorKind.State, actor.Kind);
        Assert.Equal("RUS", actor.Country);
    }

    [Fact]
    public void State_CapitalAsAPlace_IsNoActor()
    {
        var map = Tree.Read("""
            Somebody PRON 2 nsubj
            spoke VERB 0 root
            in ADP 4 case
            Moscow PROPN 2 obl Place
            """);
        Assert.Empty(map.Actors);
    }

    [Fact]
    public void State_ItsGovernmentAndPalace_AreOneActor()
    {
        var map = Tree.Read("""
            The DET 3 det
            Russian ADJ 3 amod
            government NOUN 4 nsubj
            protested VERB 0 root

            The DET 2 det
            Kremlin PROPN 3 nsubj Organisation
            agreed VERB 0 root
            """);
        var actor = Assert.Single(map.Actors);
        Assert.Equal(["GOV"], actor.Sectors);
        Assert.Equal(["The Russian government", "Russian", "Kremlin"], actor.Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void State_PersonOfTheSameName_StaysAPerson()
    {
        var map = Tree.Read("""
            Lena PROPN 3 nsubj Person
            Jordan PROPN 1 flat Person
            spoke VERB 0 root

            Jordan PROPN 2 nsubj Person
            left VERB 0 root
            """);
        Assert.Equal(ActorKind.Person, Assert.Single(map.Actors).Kind);
    }

    [Fact]
    public void State_TheCountry_IsTheOneNamedBefore()
    {
        var map = Tree.Read("""
            Chile PROPN 2 nsubj Place
            agreed VERB 0 root

            The DET 2 det
            country NOUN 3 nsubj
            signed VERB 0 root
            """);
        Assert.Equal(["Chile", "The country"], Assert.Single(map.Actors).Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void People_Nationals_AreNotTheState()
    {
        var map = Tree.Read("""
            Turks PROPN+ 2 nsubj Other
            voted VERB 0 root
            """);
        var actor = Assert.Single(map.Actors);
        Assert.Equal((ActorKind.People, "TUR"), (actor.Kind, actor.Country));
    }

    [Fact]
    public void State_InsideAGroup_IsAMentionOfItsOwn()
    {
        var map = Tree.Read("""
            Afghan ADJ 2 amod
            soldiers NOUN+ 3 nsubj
            fled VERB 0 root
            """);
        var group = map.Get(map.HeadedBy(1)!.Value.Actor);
        Assert.Equal((ActorKind.Group, "AFG"), (group.Kind, group.Country));
        Assert.Equal(["MIL"], group.Sectors);
        Assert.Equal(ActorKind.State, map.Get(map.HeadedBy(0)!.Value.Actor).Kind);
        Assert.Equal(MentionForm.Noun, map.HeadedBy(1)!.Value.Form);
    }
}
