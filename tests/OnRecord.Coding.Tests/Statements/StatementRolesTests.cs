namespace OnRecord.Coding.Tests.Statements;

public sealed class StatementRolesTests
{
    [Fact]
    public void Speakers_OfANamedSource_AreItsActor()
    {
        var statement = Assert.Single(English.StatementsIn("Amina Yusuf said that the road was open.", actors: ["Amina Yusuf"]));

        Assert.Equal(["Amina Yusuf"], statement.Speakers);
    }

    [Fact]
    public void Speakers_JoinedByAnd_AreBoth()
    {
        var statement = Assert.Single(English.StatementsIn("Kenya and Uganda said that they would reopen the crossing.", actors: ["Kenya", "Uganda"]));

        Assert.Equal(["Kenya", "Uganda"], statement.Speakers);
    }

    [Fact]
    public void Speakers_OfAnUnresolvedPronoun_AreThoseOfTheStatementBefore()
    {
        var statements = English.StatementsIn(
            "Amina Yusuf said that the road was open. “Nobody stopped us,” she said.", actors: ["Amina Yusuf"]);

        Assert.Equal(2, statements.Length);
        Assert.Equal(["Amina Yusuf"], statements[1].Speakers);
    }

    [Fact]
    public void Speakers_OfAnUnknownSource_AreEmpty()
    {
        var statement = Assert.Single(English.StatementsIn("A lorry driver said that the road was open.", actors: ["Amina Yusuf"]));

        Assert.Empty(statement.Speakers);
    }

    [Fact]
    public void Speakers_OfAColonHeadline_AreItsLeftSide()
    {
        var statement = Assert.Single(English.StatementsIn("Ruritania: Border with the north is closed", actors: ["Ruritania"]));

        Assert.Equal(["Ruritania"], statement.Speakers);
        Assert.Equal(":", statement.Cue!.Text);
    }

    [Theory]
    [InlineData("The general told Kenya that the convoy was late.")]
    [InlineData("The general assured Kenya that the convoy would come.")]
    [InlineData("The general warned Kenya that the convoy was lost.")]
    public void Audience_BehindAVerbOfTelling_IsTheOneSpokenTo(string text)
    {
        var statement = Assert.Single(English.StatementsIn(text, actors: ["Kenya"]));

        Assert.Equal(["Kenya"], statement.Audience);
    }

    [Fact]
    public void Audience_OfAnUrging_IsTheOneUrged()
    {
        var statement = Assert.Single(English.StatementsIn("The bishop urged Kenya to open the camps.", actors: ["Kenya"]));

        Assert.Equal(["Kenya"], statement.Audience);
        Assert.Equal("Kenya to open the camps", Assert.Single(statement.Content).Text);
    }

    [Fact]
    public void Via_AccordingToAnAgency_IsTheAgency()
    {
        var statement = Assert.Single(English.StatementsIn(
            "According to Reuters, the minister said the talks had collapsed.", actors: ["Reuters", "the minister"]));

        Assert.Equal(["the minister"], statement.Speakers);
        Assert.Equal(["Reuters"], statement.Via);
    }

    [Fact]
    public void Via_QuotedByAnAgency_IsTheAgency()
    {
        var statement = Assert.Single(English.StatementsIn(
            "The envoy, quoted by Reuters, said the deal was close.", actors: ["Reuters", "The envoy"]));

        Assert.Equal(["The envoy"], statement.Speakers);
        Assert.Equal(["Reuters"], statement.Via);
    }

    [Fact]
    public void Via_QuotingAsSaying_IsTheSubject()
    {
        var statement = Assert.Single(English.StatementsIn(
            "Reuters quoted the general as saying that the front was stable.", actors: ["Reuters", "the general"]));

        Assert.Equal(["the general"], statement.Speakers);
        Assert.Equal(["Reuters"], statement.Via);
    }

    [Fact]
    public void Setting_OfTheSaying_IsNamedBesideTheCue()
    {
        var statement = Assert.Single(English.StatementsIn(
            "The envoy said at a press conference in Geneva on Friday that the camp in Goma had been closed in May.",
            places: ["Geneva", "Goma"],
            times: ["on Friday", "in May"]));

        Assert.Equal("Geneva", statement.Place);
        Assert.Equal("t1", statement.Time);
    }

    [Fact]
    public void Setting_NamedOnlyInTheContent_IsUnknown()
    {
        var statement = Assert.Single(English.StatementsIn(
            "The envoy said that the camp in Goma had been closed in May.", places: ["Goma"], times: ["in May"]));

        Assert.Null(statement.Place);
        Assert.Null(statement.Time);
    }

    [Fact]
    public void Because_Asked_NamesPatternAndGround()
    {
        var statement = Assert.Single(English.StatementsIn("Rebel commanders rejected the ceasefire proposal.", explain: true));

        Assert.Equal("reject", statement.Because["act"]);
        Assert.NotEmpty(statement.Because["cue"]);
        Assert.NotEmpty(statement.Because["content"]);
    }

    [Fact]
    public void Because_NotAsked_IsEmpty()
    {
        Assert.Empty(Assert.Single(English.StatementsIn("Rebel commanders rejected the ceasefire proposal.")).Because);
    }
}
