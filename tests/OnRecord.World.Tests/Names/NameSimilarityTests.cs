using CsCheck;
using OnRecord.World.Names;

namespace OnRecord.World.Tests.Names;

public sealed class NameSimilarityTests
{
    private static readonly Gen<string> Folded = Gen.Char["abdeghikqstuwyz "].Array[0, 20].Select(letters => NameKey.Fold(new string(letters)));

    [Theory]
    [InlineData("Torhondi", "Torghundi")]
    [InlineData("Shahabddin Delava", "Shahabuddin Delawar")]
    [InlineData("Kadhafi", "Gaddafi")]
    [InlineData("Qadhafi", "Gaddafi")]
    [InlineData("Zelenskiy", "Zelensky")]
    [InlineData("Lukashenka", "Lukashenko")]
    [InlineData("Mazar-e Sharif", "Mazar-i-Sharif")]
    [InlineData("Islam Qala", "Eslam Qal'eh")]
    [InlineData("Hodeidah", "Al Hudaydah", 0.75)]
    [InlineData("Chisinau", "Kishinev", 0.5)]
    public void Of_OneNameInTwoRomanisations_IsHigh(string one, string other, double atLeast = 0.8) =>
        Assert.InRange(Of(one, other), atLeast, 1);

    [Theory]
    [InlineData("Kabul", "Kigali")]
    [InlineData("Herat", "Harare")]
    [InlineData("Hamid Karzai", "Ahmad Massoud")]
    [InlineData("Moscow", "Mosul")]
    [InlineData("Niger", "Algeria")]
    [InlineData("Iran", "Iraq")]
    [InlineData("Mali", "Bali")]
    public void Of_TwoNames_IsLow(string one, string other) => Assert.InRange(Of(one, other), 0, 0.79);

    [Fact]
    public void Of_AnyTwo_IsSymmetricAndBounded() =>
        Gen.Select(Folded, Folded).Sample((one, other) =>
            NameSimilarity.Of(one, other) is >= 0 and <= 1 and var likeness && likeness == NameSimilarity.Of(other, one));

    [Fact]
    public void Of_Itself_IsOne() => Folded.Sample(name => NameSimilarity.Of(name, name) == 1);

    [Fact]
    public void Of_Threshold_KeepsWhatReachesIt() =>
        Gen.Select(Folded, Folded, Gen.Double[0, 1]).Sample((one, other, atLeast) =>
        {
            double full = NameSimilarity.Of(one, other);
            return full < atLeast || Math.Abs(NameSimilarity.Of(one, other, atLeast) - full) < 1e-6;
        });

    private static double Of(string one, string other) => NameSimilarity.Of(NameKey.Fold(one), NameKey.Fold(other));
}
