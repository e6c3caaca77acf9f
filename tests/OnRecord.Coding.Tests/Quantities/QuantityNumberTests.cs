namespace OnRecord.Coding.Tests.Quantities;

public class QuantityNumberTests
{
    [Theory]
    [InlineData("We saw 1,500 soldiers.", "1,500", "Exact 1500")]
    [InlineData("We saw 20,000 soldiers.", "20,000", "Exact 20000")]
    [InlineData("We saw 3.5 million soldiers.", "3.5 million", "Exact 3500000")]
    [InlineData("We saw 12,345,678 soldiers.", "12,345,678", "Exact 12345678")]
    [InlineData("We saw 40k soldiers.", "40k", "Exact 40000")]
    [InlineData("We saw twelve soldiers.", "twelve", "Exact 12")]
    [InlineData("We saw twenty-four soldiers.", "twenty-four", "Exact 24")]
    [InlineData("We saw two hundred and fifty soldiers.", "two hundred and fifty", "Exact 250")]
    [InlineData("We saw one hundred twenty thousand soldiers.", "one hundred twenty thousand", "Exact 120000")]
    [InlineData("We saw three million four hundred thousand soldiers.", "three million four hundred thousand", "Exact 3400000")]
    [InlineData("We saw a hundred soldiers.", "a hundred", "Exact 100")]
    [InlineData("We saw a dozen soldiers.", "a dozen", "Exact 12")]
    [InlineData("We saw two dozen soldiers.", "two dozen", "Exact 24")]
    [InlineData("We saw half a million soldiers.", "half a million", "Exact 500000")]
    [InlineData("We saw half a dozen soldiers.", "half a dozen", "Exact 6")]
    [InlineData("We saw two and a half million soldiers.", "two and a half million", "Exact 2500000")]
    [InlineData("We saw one point five million soldiers.", "one point five million", "Exact 1500000")]
    [InlineData("We saw 2 1/2 loaves.", "2 1/2", "Exact 2.5")]
    [InlineData("We saw two-thirds of the loaves.", "two-thirds", "Exact 0.6667")]
    [InlineData("We saw a third of the loaves.", "a third", "Exact 0.3333")]
    [InlineData("We saw half of the loaves.", "half", "Exact 0.5")]
    public void Number_Stated_IsRead(string text, string words, string wanted) => QuantityCase.Check(text, words, wanted);

    [Theory]
    [InlineData("Dozens of men fled.", "Dozens", "About 12")]
    [InlineData("Hundreds were held.", "Hundreds", "About 100")]
    [InlineData("He saw tens of thousands of men.", "tens of thousands", "About 10000")]
    [InlineData("He saw several men.", "several", "About 3")]
    [InlineData("He saw several hundred men.", "several hundred", "About 300")]
    [InlineData("He saw a few dozen men.", "a few dozen", "About 36")]
    [InlineData("He saw a couple of thousand men.", "a couple of thousand", "About 2000")]
    [InlineData("He saw a handful of men.", "a handful", "About 3")]
    public void Number_Unstated_IsTheLeastMeant(string text, string words, string wanted) => QuantityCase.Check(text, words, wanted);

    [Theory]
    [InlineData("We saw more than 1,500 soldiers.", "more than 1,500", "AtLeast 1500")]
    [InlineData("At least 12 died.", "At least 12", "AtLeast 12")]
    [InlineData("No fewer than ten died.", "No fewer than ten", "AtLeast 10")]
    [InlineData("We saw over 300 soldiers.", "over 300", "AtLeast 300")]
    [InlineData("We saw 300 or more soldiers.", "300 or more", "AtLeast 300")]
    [InlineData("We saw 300+ soldiers.", "300+", "AtLeast 300")]
    [InlineData("Up to 40 died.", "Up to 40", "AtMost 40")]
    [InlineData("Fewer than 40 died.", "Fewer than 40", "AtMost 40")]
    [InlineData("As many as 40 died.", "As many as 40", "AtMost 40")]
    [InlineData("About 40 died.", "About 40", "About 40")]
    [InlineData("Some 40 died.", "Some 40", "About 40")]
    [InlineData("Nearly 40 died.", "Nearly 40", "About 40")]
    [InlineData("An estimated 40 died.", "An estimated 40", "About 40")]
    [InlineData("We saw 40 or so soldiers.", "40 or so", "About 40")]
    [InlineData("Exactly 40 died.", "Exactly 40", "Exact 40")]
    [InlineData("At least another 40 died.", "At least another 40", "AtLeast 40")]
    [InlineData("At least some 40 died.", "At least some 40", "AtLeast 40")]
    [InlineData("We paid more than $2bn.", "more than $2bn", "AtLeast 2000000000")]
    [InlineData("More than a dozen died.", "More than a dozen", "AtLeast 12")]
    public void Bound_BesideTheNumber_IsTold(string text, string words, string wanted) => QuantityCase.Check(text, words, wanted);

    [Theory]
    [InlineData("Between 10 and 15 died.", "Between 10 and 15", "Range 10..15")]
    [InlineData("We saw 10 to 15 soldiers.", "10 to 15", "Range 10..15")]
    [InlineData("We saw 10-15 soldiers.", "10-15", "Range 10..15")]
    [InlineData("We saw 10–15 soldiers.", "10–15", "Range 10..15")]
    [InlineData("We saw three or four soldiers.", "three or four", "Range 3..4")]
    [InlineData("We saw 2-3 million soldiers.", "2-3 million", "Range 2000000..3000000")]
    [InlineData("It rose 10% to 15% there.", "10% to 15%", "Range 10..15")]
    [InlineData("Between $10 million and $15 million was lost.", "Between $10 million and $15 million", "Range 10000000..15000000")]
    public void Range_HasTwoEnds(string text, string words, string wanted) => QuantityCase.Check(text, words, wanted);

    [Fact]
    public void Change_FromOneNumberToAnother_IsTwoQuantities() =>
        Assert.Equal(
            ["Exact 10", "Exact 15"],
            QuantityCase.In("The toll rose from 10 to 15 there.").Select(QuantityCase.Described));
}
