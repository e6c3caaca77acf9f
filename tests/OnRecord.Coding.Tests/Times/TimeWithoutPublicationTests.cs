namespace OnRecord.Coding.Tests.Times;

public class TimeWithoutPublicationTests
{
    [Theory]
    [InlineData("He spoke on Friday.", "Friday", "DATE XXXX-WXX-5")]
    [InlineData("He spoke last Friday.", "last Friday", "DATE XXXX-WXX-5")]
    [InlineData("He spoke yesterday.", "yesterday", "DATE -")]
    [InlineData("He spoke last week.", "last week", "DATE -")]
    [InlineData("He spoke two days ago.", "two days ago", "DATE -")]
    [InlineData("He spoke earlier this year.", "earlier this year", "DATE -")]
    [InlineData("He spoke on March 3.", "March 3", "DATE XXXX-03-03")]
    [InlineData("He spoke in March.", "March", "DATE XXXX-03")]
    [InlineData("He spoke in the third quarter.", "the third quarter", "DATE XXXX-Q3")]
    [InlineData("He spoke last summer.", "last summer", "DATE XXXX-SU")]
    [InlineData("He spoke on Friday night.", "Friday night", "TIME XXXX-WXX-5TNI")]
    [InlineData("He spoke this morning.", "this morning", "TIME XXXX-XX-XXTMO")]
    [InlineData("He spoke at 5 p.m. in Rome.", "5 p.m.", "TIME XXXX-XX-XXT17:00")]
    [InlineData("He spoke for the past three months.", "the past three months", "DURATION P3M")]
    public void RelativeTimes_StayOpen(string text, string words, string wanted) => TimeCase.Check(text, null, words, wanted);

    [Theory]
    [InlineData("On 3 March 2020 they met. On 10 April they signed.", "10 April", "DATE 2020-04-10 2020-04-10..2020-04-11")]
    [InlineData("On 3 March 2020 they met. Two days later they signed.", "Two days later", "DATE 2020-03-05 2020-03-05..2020-03-06")]
    [InlineData("In 2005 he won. He lost the following year.", "the following year", "DATE 2006 2006-01-01..2007-01-01")]
    [InlineData("On 3 March 2020 they met. He spoke at 5 p.m. in Rome.", "5 p.m.", "TIME 2020-03-03T17:00 2020-03-03..2020-03-04")]
    public void TimesOfTheNarrative_AreReckonedFromAbsoluteOnes(string text, string words, string wanted) =>
        TimeCase.Check(text, null, words, wanted);
}
