using System.Diagnostics;
using System.Text;
using CsCheck;
using OnRecord.Coding.Tests.Times;

namespace OnRecord.Coding.Tests.Quantities;

[Collection(nameof(HostileTests))]
public class HostileQuantityTests
{
    private static readonly string[] Pieces =
    [
        "99999999999999999999", "1,000", "half", "a", "dozen", "hundreds", "of", "thousands", "-", "to", "between", "and", "$", "%", "km", "one",
        "point", "third", "1/2", "1/0", "more", "than", "or", "trillion", ",", ".", "'", "\ud83d", "\u202e", "No.", "x", "\n", "from", "zero",
    ];

    [Fact]
    public void Find_AnyRowOfPieces_GivesExactSpansAndFiniteValues() =>
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 40].Select(pieces => string.Join(' ', pieces)).Sample(text =>
        {
            int end = 0;
            foreach (var quantity in QuantityCase.In(text))
            {
                Assert.True(quantity.Start >= end && quantity.End > quantity.Start);
                Assert.Equal(quantity.Text, text[quantity.Start..quantity.End]);
                Assert.True(double.IsFinite(quantity.Value) && quantity.Value >= 0);
                Assert.True(quantity.Upper is null || quantity.Upper > quantity.Value);
                end = quantity.End;
            }
        });

    [Theory]
    [InlineData("We saw 99999999999999999999 men.")]
    [InlineData("We saw nine hundred trillion trillion men.")]
    [InlineData("We saw 9999999 trillion men.")]
    public void Number_TooLargeToCount_HasNoSuchValue(string text) =>
        Assert.All(QuantityCase.In(text), quantity => Assert.True(quantity.Value <= 1e15));

    [Theory]
    [InlineData("9", 200_000)]
    [InlineData("one hundred ", 20_000)]
    [InlineData("thousands of ", 20_000)]
    [InlineData("1-2 ", 40_000)]
    [InlineData("more than ", 20_000)]
    [InlineData("5 and ", 20_000)]
    [InlineData("1,000,", 30_000)]
    [InlineData("a couple of ", 20_000)]
    public void Find_LongMonotonousText_TakesTimeInProportion(string piece, int count)
    {
        var document = Plain.Document(new StringBuilder().Insert(0, piece, count).ToString());
        var clock = Stopwatch.StartNew();
        QuantityCase.Finder.Find(document, [], explain: false);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    [Fact]
    public void Find_EmptyText_FindsNothing() => Assert.Empty(QuantityCase.In(string.Empty));
}
