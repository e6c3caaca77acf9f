using OnRecord.Model;

namespace OnRecord.Coding.Tests.Statements;

/// <summary>Statements that run over sentences, and texts that are no prose at all.</summary>
public sealed class StatementTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \n\n ")]
    [InlineData("“")]
    [InlineData(":")]
    [InlineData("The “experts” never came back.")]
    [InlineData("The ship left the harbour at noon.")]
    public void Find_NothingSaid_GivesNothing(string text)
    {
        Assert.Empty(English.StatementsIn(text));
    }

    [Fact]
    public void Content_OfAQuotationOverSentences_IsOnePiece()
    {
        var statement = Assert.Single(English.StatementsIn("“The well is dry. The school is shut. We need help,” the headman said."));

        Assert.Equal("“The well is dry. The school is shut. We need help,”", Assert.Single(statement.Content).Text);
    }

    [Fact]
    public void Content_OfAQuotationGoingOn_BelongsToTheSpeaker()
    {
        var statement = Assert.Single(English.StatementsIn(
            "“The well is dry,” the headman said.\n\n“We have asked for help. Nobody has come to us.”"));

        Assert.Equal(2, statement.Content.Count);
        Assert.Equal("“We have asked for help. Nobody has come to us.”", statement.Content[1].Text);
    }

    [Fact]
    public void Content_InSingleMarks_IsDirect()
    {
        var statement = Assert.Single(English.StatementsIn("‘We will rebuild the mosque,’ the mayor said."));

        Assert.Equal(QuotedForm.Direct, statement.Quoted);
        Assert.Equal("‘We will rebuild the mosque,’", Assert.Single(statement.Content).Text);
    }

    [Fact]
    public void Find_ADenialOfWhatOthersSay_StandsBesideTheirStatement()
    {
        var statements = English.StatementsIn(
            "The insurgents said that they held the airport. The defence ministry rejected this claim.");

        Assert.Equal(2, statements.Length);
        Assert.Equal(StatementAct.Assert, statements[0].Act);
        Assert.Equal(StatementAct.Deny, statements[1].Act);
        Assert.Equal("this claim", Assert.Single(statements[1].Content).Text);
    }

    [Fact]
    public void Find_ClaimsRejectedInThePassive_IsADenialByTheAgent()
    {
        var statement = Assert.Single(English.StatementsIn("Claims that the dam is unsafe were rejected by the operator."));

        Assert.Equal(StatementAct.Deny, statement.Act);
        Assert.Equal("the operator", statement.Source!.Text);
        Assert.Equal("Claims that the dam is unsafe", Assert.Single(statement.Content).Text);
    }

    [Fact]
    public void Find_SaidInsideWhatIsSaid_GivesBoth()
    {
        var statements = English.StatementsIn("The ambassador said the general had promised that the prisoners would be freed.");

        Assert.Equal(2, statements.Length);
        Assert.Equal("The ambassador", statements[0].Source!.Text);
        Assert.Equal("the general", statements[1].Source!.Text);
        Assert.Equal(StatementAct.Promise, statements[1].Act);
        Assert.True(statements[0].Content[0].Span.Contains(statements[1].Content[0].Span));
    }

    [Fact]
    public void Find_SourceWithAnOccasionBehindIt_LeavesTheOccasionOut()
    {
        var statement = Assert.Single(English.StatementsIn(
            "“The valley is ours,” said Tomas Reyk, head of the militia, at a press conference in the old capital on Friday.",
            places: ["the old capital"],
            times: ["on Friday"]));

        Assert.Equal("Tomas Reyk, head of the militia,", statement.Source!.Text);
        Assert.Equal("the old capital", statement.Place);
        Assert.Equal("t1", statement.Time);
    }

    [Fact]
    public void Find_HostileText_KeepsOffsetsExact()
    {
        const string Text = "😀😀 “Ключ, \u202Eabc\u202C,” said the 𝒻oreign minister: “no!!!” ''' \" ’’ “““ said that, he said, said:\n\n: said X: “";
        foreach (var statement in English.StatementsIn(Text))
        {
            foreach (var passage in statement.Content.Append(statement.Cue).Append(statement.Source).OfType<Passage>())
            {
                Assert.Equal(Text[passage.Start..passage.End], passage.Text);
                Assert.NotEqual(0, passage.End - passage.Start);
            }
        }
    }

    [Fact]
    public void Find_TextOfQuotationMarksAlone_EndsSoon()
    {
        string text = string.Concat(Enumerable.Repeat("' “ ‘ said he, that \" ", 4000));

        var found = English.StatementsIn(text);

        Assert.All(found, statement => Assert.NotEmpty(statement.Content));
    }

    [Fact]
    public void Find_Twice_GivesTheSame()
    {
        const string Text = "The union threatened to strike. “Pay us,” its leader said. The firm refused to talk, saying it had no money.";

        Assert.Equal(English.StatementsIn(Text).Select(English.Show), English.StatementsIn(Text).Select(English.Show));
    }

    [Fact]
    public void Find_Statements_AreNumberedInTheOrderOfTheirCues()
    {
        var statements = English.StatementsIn("Kenya said it was ready. Uganda denied the report. Chad called for calm.");

        Assert.Equal(["s1", "s2", "s3"], statements.Select(statement => statement.Id));
        Assert.Equal(statements.OrderBy(statement => statement.Cue!.Start), statements);
    }
}
