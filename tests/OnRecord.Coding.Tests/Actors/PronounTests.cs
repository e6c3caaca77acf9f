using OnRecord.Coding.Actors;

namespace OnRecord.Coding.Tests.Actors;

public sealed class PronounTests
{
    [Fact]
    public void She_TwoPersons_IsTheWoman()
    {
        var map = Tree.Read("""
            Maria PROPN 3 nsubj Person
            Vestlund PROPN 1 flat Person
            met VERB 0 root
            Peter PROPN 3 obj Person
            Holm PROPN 4 flat Person

            She PRON 2 nsubj
            left VERB 0 root
            """);
        Assert.Equal("Maria Vestlund", map.The("She").Name);
    }

    [Fact]
    public void He_OneManBefore_IsHe()
    {
        var map = Tree.Read("""
            Maria PROPN 3 nsubj Person
            Vestlund PROPN 1 flat Person
            met VERB 0 root
            Peter PROPN 3 obj Person
            Holm PROPN 4 flat Person

            He PRON 2 nsubj
            left VERB 0 root
            """);
        Assert.Equal("Peter Holm", map.The("He").Name);
        Assert.Equal(MentionForm.Pronoun, map.Mentions[^1].Form);
    }

    [Fact]
    public void They_GroupThatSpeaks_IsTheGroup()
    {
        var map = Tree.Read("""
            The DET 2 det
            miners NOUN+ 3 nsubj
            said VERB 0 root
            they PRON 5 nsubj
            won VERB 3 ccomp
            """);
        Assert.Equal("miners", map.The("they").Name);
    }

    [Fact]
    public void They_OnlyAPersonBefore_IsNobody()
    {
        var map = Tree.Read("""
            Peter PROPN 3 nsubj Person
            Holm PROPN 1 flat Person
            spoke VERB 0 root

            They PRON 2 nsubj
            left VERB 0 root
            """);
        Assert.Null(map.HeadedBy(3));
    }

    [Fact]
    public void Him_ObjectOfTheSameVerb_IsNotTheSubject()
    {
        var map = Tree.Read("""
            Peter PROPN 3 nsubj Person
            Holm PROPN 1 flat Person
            saw VERB 0 root
            him PRON 3 obj
            """);
        Assert.Null(map.HeadedBy(3));
    }

    [Fact]
    public void It_AThingActsBetween_IsNobody()
    {
        var map = Tree.Read("""
            Chile PROPN 2 nsubj Place
            agreed VERB 0 root

            The DET 2 det
            storm NOUN 3 nsubj
            grew VERB 0 root

            It PRON 2 nsubj
            ended VERB 0 root
            """);
        Assert.Null(map.HeadedBy(5));
    }

    [Fact]
    public void Who_RelativeClause_IsTheNounBefore()
    {
        var map = Tree.Read("""
            Farmers NOUN+ 4 nsubj
            who PRON 3 nsubj
            marched VERB 1 acl:relcl
            left VERB 0 root
            """);
        Assert.Equal(map.HeadedBy(0)!.Value.Actor, map.HeadedBy(1)!.Value.Actor);
    }

    [Fact]
    public void Its_PossessorGivesTheCountry()
    {
        var map = Tree.Read("""
            Chile PROPN 2 nsubj Place
            withdrew VERB 0 root
            its PRON 4 nmod:poss
            soldiers NOUN+ 2 obj
            """);
        Assert.Equal("CHL", map.The("its soldiers").Country);
    }
}
