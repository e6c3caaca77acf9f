namespace OnRecord.Coding.Tests.Statements;

public sealed class StatementConfidenceTests
{
    [Fact]
    public void Confidence_OfAPlainStatement_IsHigherThanOfADoubtfulOne()
    {
        var plain = Assert.Single(English.StatementsIn("“The road is open,” the minister said."));
        var doubtful = Assert.Single(English.StatementsIn("Parliament called for the general's resignation."));

        Assert.InRange(plain.Confidence, 0.9, 1);
        Assert.InRange(doubtful.Confidence, 0, plain.Confidence - 0.1);
    }
}
