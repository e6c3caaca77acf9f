namespace OnRecord.Coding.Tests.Times;

public class WeekdayTests
{
    [Theory]
    [InlineData("He spoke on Friday.", "Friday", "DATE 2021-07-09 2021-07-09..2021-07-10")]
    [InlineData("He spoke on Saturday.", "Saturday", "DATE 2021-07-10 2021-07-10..2021-07-11")]
    [InlineData("He spoke on Sunday.", "Sunday", "DATE 2021-07-04 2021-07-04..2021-07-05")]
    [InlineData("He spoke Mon. in Kabul.", "Mon.", "DATE 2021-07-05 2021-07-05..2021-07-06")]
    [InlineData("Thursday's raid failed.", "Thursday", "DATE 2021-07-08 2021-07-08..2021-07-09")]
    public void Weekday_Alone_IsTheLastOneOrThatOfPublication(string text, string words, string wanted) =>
        TimeCase.Check(text, TimeCase.Saturday, words, wanted);

    [Theory]
    [InlineData("They will meet on Monday.", "Monday", "DATE 2021-07-12 2021-07-12..2021-07-13")]
    [InlineData("The talks are due to resume Tuesday.", "Tuesday", "DATE 2021-07-13 2021-07-13..2021-07-14")]
    [InlineData("A vote is scheduled for Wednesday.", "Wednesday", "DATE 2021-07-14 2021-07-14..2021-07-15")]
    [InlineData("A vote is expected on Saturday.", "Saturday", "DATE 2021-07-10 2021-07-10..2021-07-11")]
    public void Weekday_WithTheFuture_IsTheNextOne(string text, string words, string wanted) =>
        TimeCase.Check(text, TimeCase.Saturday, words, wanted);

    [Theory]
    [InlineData("He left last Saturday.", "last Saturday", "DATE 2021-07-03 2021-07-03..2021-07-04")]
    [InlineData("He left last Friday.", "last Friday", "DATE 2021-07-09 2021-07-09..2021-07-10")]
    [InlineData("He leaves next Saturday.", "next Saturday", "DATE 2021-07-17 2021-07-17..2021-07-18")]
    [InlineData("He leaves this coming Tuesday.", "this coming Tuesday", "DATE 2021-07-13 2021-07-13..2021-07-14")]
    [InlineData("He left this past Tuesday.", "this past Tuesday", "DATE 2021-07-06 2021-07-06..2021-07-07")]
    [InlineData("He came back this Thursday.", "this Thursday", "DATE 2021-07-08 2021-07-08..2021-07-09")]
    [InlineData("He left on Monday last week.", "Monday last week", "DATE 2021-06-28 2021-06-28..2021-06-29")]
    [InlineData("He leaves on Monday of next week.", "Monday of next week", "DATE 2021-07-12 2021-07-12..2021-07-13")]
    public void Weekday_WithAStep_GoesWhereItSays(string text, string words, string wanted) =>
        TimeCase.Check(text, TimeCase.Saturday, words, wanted);

    [Theory]
    [InlineData("On May 5, 2021 shares fell. They had risen the previous Friday.", "the previous Friday", "DATE 2021-04-30 2021-04-30..2021-05-01")]
    [InlineData("On May 5, 2021 shares fell. They rose the following Monday.", "the following Monday", "DATE 2021-05-10 2021-05-10..2021-05-11")]
    public void Weekday_OfTheNarrative_IsReckonedFromTheLastDayTold(string text, string words, string wanted) =>
        TimeCase.Check(text, TimeCase.Saturday, words, wanted);

    [Theory]
    [InlineData("1989-11-02", "Friday", "1989-10-27")]
    [InlineData("2024-03-01", "Thursday", "2024-02-29")]
    [InlineData("2021-01-01", "Thursday", "2020-12-31")]
    public void Weekday_AcrossMonthsAndYears_IsCounted(string published, string words, string wanted) =>
        Assert.Equal(wanted, Assert.Single(Plain.Times($"He died on {words}.", published)).Value);
}
