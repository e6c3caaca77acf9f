using OnRecord.Model.Plover;

namespace OnRecord.Model.Tests.Plover;

public sealed class PloverVocabularyTests
{
    [Fact]
    public void Types_All_AreSixteenInOrder() =>
        Assert.Equal(Enum.GetValues<EventType>(), PloverVocabulary.Types.Select(type => type.Type));

    [Theory]
    [InlineData("AGREE", 1)]
    [InlineData("RETREAT", 2)]
    [InlineData("THREATEN", 3)]
    [InlineData("ASSAULT", 4)]
    public void TryParse_CodebookName_FindsQuad(string name, int quad)
    {
        Assert.True(PloverVocabulary.TryParse(name, out var type));
        Assert.Equal(quad, PloverVocabulary.Of(type).Quad);
    }

    [Fact]
    public void TryParse_OldName_FindsNothing() => Assert.False(PloverVocabulary.TryParse("FIGHT", out _));

    [Fact]
    public void Score_ModeWithScore_BeatsType()
    {
        Assert.Equal(-9, PloverVocabulary.Score(EventType.Assault, []));
        Assert.Equal(-9.5, PloverVocabulary.Score(EventType.Assault, ["heavy-weapons"]));
        Assert.Equal(-5, PloverVocabulary.Score(EventType.Protest, ["vandalize"]));
    }

    [Fact]
    public void ContextsAndSectors_Vocabulary_AreComplete()
    {
        Assert.Equal(37, PloverVocabulary.Contexts.Count);
        Assert.Contains("REB", PloverVocabulary.Sectors.AsEnumerable());
    }
}
