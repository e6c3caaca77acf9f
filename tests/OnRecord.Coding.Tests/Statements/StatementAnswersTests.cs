using OnRecord.Model;

namespace OnRecord.Coding.Tests.Statements;

/// <summary>Which statement a denial answers, and on what terms a promise holds.</summary>
public sealed class StatementAnswersTests : IClassFixture<StatementAnswersTests.LoadedReader>
{
    private readonly Reader _reader;

    public StatementAnswersTests(LoadedReader loaded)
    {
        _reader = loaded.Reader;
    }

    [Theory]
    [InlineData("The rebels said that they held the airport. The defence ministry rejected this claim.", 1, 0)]
    [InlineData("The rebels said that they held the airport. A spokesman for the army denied this and said the base had been agreed on.", 1, 0)]
    [InlineData("The rebels said that they held the airport. The defence ministry called the claim an absolute lie.", 1, 0)]
    [InlineData("The Taliban said they controlled 70 percent of the province. The governor rejected the figure of 70 percent.", 1, 0)]
    [InlineData("At least 69 soldiers were killed, the Taliban claimed. The Defence Ministry denied having lost so many men.", 1, 0)]
    [InlineData("The Taliban said that they had captured Herat, a major city. The governor denied that the city had fallen.", 1, 0)]
    public void Answers_OfADenial_AreWhatItRefersTo(string text, int denial, int answered)
    {
        var statements = Read(text).Statements;

        Assert.Equal(StatementAct.Deny, statements[denial].Act);
        Assert.Equal([statements[answered].Id], statements[denial].Answers);
    }

    [Theory]
    [InlineData("The minister said that the harvest was good. The union denied that its members had taken bribes.")]
    [InlineData("The rebels demanded the release of all prisoners. The governor said that the harvest was good.")]
    public void Answers_OfWhatRefersToNothing_AreNone(string text)
    {
        Assert.All(Read(text).Statements, statement => Assert.Empty(statement.Answers));
    }

    [Fact]
    public void Answers_OfOneSide_StandBesideEachOther()
    {
        var statements = Read("The Taliban said they controlled 70 percent of the country. Kabul rejected the claim of 70 percent. "
            + "“It is baseless,” said Fawad Aman, a spokesman for the ministry.").Statements;

        Assert.Equal(StatementAct.Deny, statements[2].Act);
        Assert.Equal(statements[1].Answers, statements[2].Answers);
    }

    [Theory]
    [InlineData("Russian Foreign Minister Sergei Lavrov said that the border was quiet and that Russia would help its ally.", "Sergei Lavrov")]
    [InlineData("The rebels told reporters: “The enemy is at the gates, and we will defend the city.”", "rebels")]
    public void Act_OfWhatTheOwnSideWillDo_IsAPromise(string text, string speaker)
    {
        var reading = Read(text);

        var statement = Assert.Single(reading.Statements);
        Assert.Equal(StatementAct.Promise, statement.Act);
        Assert.Equal(speaker, Assert.Single(reading.Actors, actor => actor.Id == Assert.Single(statement.Speakers)).Name);
    }

    [Fact]
    public void Act_OfAThingThatWillHelp_IsAnAssertion() =>
        Assert.DoesNotContain(Read("The mayor called it a good step and said it would allow families to return.").Statements, statement => statement.Act == StatementAct.Promise);

    [Fact]
    public void Condition_OfAThreat_IsTheClause()
    {
        var statement = Assert.Single(Read("The rebels threatened to shell the port if the soldiers stayed there.").Statements);

        Assert.Equal(StatementAct.Threaten, statement.Act);
        Assert.Equal("if the soldiers stayed there", statement.Condition?.Text);
    }

    [Fact]
    public void Due_OfAPromise_IsTheTimeToCome()
    {
        var reading = Read("The president promised that all troops would leave the country by 11 September.");

        var time = Assert.Single(reading.Times, time => time.Id == Assert.Single(reading.Statements).Due);
        Assert.Equal(new DateOnly(2021, 9, 12), time.To);
    }

    [Fact]
    public void Due_OfAnAssertionOrAPastTime_IsNone()
    {
        Assert.All(Read("The minister said on Monday that the harvest would end in August. He promised to publish the figures of last year.").Statements, statement => Assert.Null(statement.Due));
    }

    private Reading Read(string text) => _reader.Read(new Report { Id = "r", Published = new DateOnly(2021, 7, 2), Text = text });

    /// <summary>A reader for all tests of the class.</summary>
    public sealed class LoadedReader : IDisposable
    {
        public Reader Reader { get; } = Reader.Load(new ReaderOptions { WorldFolder = Path.Combine(AppContext.BaseDirectory, "world") });

        public void Dispose() => Reader.Dispose();
    }
}
