namespace OnRecord.Ledger.Tests;

public sealed class LedgerLocationTests
{
    [Theory]
    [InlineData("postgres://ann:s%40cret@db.example:6543/crisis", "db.example/crisis")]
    [InlineData("postgresql://db.example/crisis", "db.example/crisis")]
    [InlineData("Host=db.example;Database=crisis;Password=s@cret", "db.example/crisis")]
    public void Parse_AServer_NamesHostAndDatabaseOnly(string text, string shown)
    {
        var location = LedgerLocation.Parse(text);

        Assert.True(location.IsServer);
        Assert.Equal(shown, location.ToString());
    }

    [Fact]
    public void Parse_AnAddress_TakesUserPasswordAndPort() =>
        Assert.Equal(
            "Host=db.example;Port=6543;Database=crisis;Username=ann;Password=s@cret",
            LedgerLocation.Parse("postgres://ann:s%40cret@db.example:6543/crisis").Value);

    [Fact]
    public void Parse_AnythingElse_IsAFile()
    {
        var location = LedgerLocation.Parse("crisis.db");

        Assert.False(location.IsServer);
        Assert.Equal(Path.GetFullPath("crisis.db"), location.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("postgres://db.example")]
    [InlineData("Host=db.example")]
    [InlineData("Host=db.example;Database=x;Wrong=1")]
    public void Parse_NoLocation_Throws(string text) => Assert.Throws<LedgerException>(() => LedgerLocation.Parse(text));
}
