namespace OnRecord.Coding.Tests.Times;

public class RelativeTimeTests
{
    [Theory]
    [InlineData("He fled yesterday.", "yesterday", "DATE 2021-07-09 2021-07-09..2021-07-10")]
    [InlineData("He flees today.", "today", "DATE 2021-07-10 2021-07-10..2021-07-11")]
    [InlineData("He goes tomorrow.", "tomorrow", "DATE 2021-07-11 2021-07-11..2021-07-12")]
    [InlineData("He fled the day before yesterday.", "the day before yesterday", "DATE 2021-07-08 2021-07-08..2021-07-09")]
    [InlineData("He goes the day after tomorrow.", "the day after tomorrow", "DATE 2021-07-12 2021-07-12..2021-07-13")]
    [InlineData("He fled two days ago.", "two days ago", "DATE 2021-07-08 2021-07-08..2021-07-09")]
    [InlineData("He fled about ten days ago.", "about ten days ago", "DATE 2021-06-30 2021-06-30..2021-07-01")]
    [InlineData("He fled a week ago.", "a week ago", "DATE 2021-W26 2021-06-28..2021-07-05")]
    [InlineData("He fled three months ago.", "three months ago", "DATE 2021-04 2021-04-01..2021-05-01")]
    [InlineData("He fled 20 years ago.", "20 years ago", "DATE 2001 2001-01-01..2002-01-01")]
    [InlineData("He fled two and a half years ago.", "two and a half years ago", "DATE 2019-01 2019-01-01..2019-02-01")]
    [InlineData("He fled several years ago.", "several years ago", "DATE PAST_REF")]
    [InlineData("He fled a week ago Friday.", "a week ago Friday", "DATE 2021-07-02 2021-07-02..2021-07-03")]
    [InlineData("He goes in two weeks' time.", "two weeks' time", "DATE 2021-W29 2021-07-19..2021-07-26")]
    [InlineData("He goes two weeks from now.", "two weeks from now", "DATE 2021-W29 2021-07-19..2021-07-26")]
    public void Days_CountedFromPublication_ArePlaced(string text, string words, string wanted) =>
        TimeCase.Check(text, TimeCase.Saturday, words, wanted);

    [Theory]
    [InlineData("It rained last week.", "last week", "DATE 2021-W26 2021-06-28..2021-07-05")]
    [InlineData("It rains this week.", "this week", "DATE 2021-W27 2021-07-05..2021-07-12")]
    [InlineData("It will rain next month.", "next month", "DATE 2021-08 2021-08-01..2021-09-01")]
    [InlineData("It rained last year.", "last year", "DATE 2020 2020-01-01..2021-01-01")]
    [InlineData("It rained in the last decade.", "the last decade", "DATE 201 2010-01-01..2020-01-01")]
    [InlineData("It rained in the previous century.", "the previous century", "DATE 19 1900-01-01..2000-01-01")]
    [InlineData("It rained last quarter.", "last quarter", "DATE 2021-Q2 2021-04-01..2021-07-01")]
    [InlineData("It rains this weekend.", "this weekend", "DATE 2021-W27-WE 2021-07-10..2021-07-12")]
    [InlineData("It rained last weekend.", "last weekend", "DATE 2021-W26-WE 2021-07-03..2021-07-05")]
    [InlineData("It rained earlier this year.", "earlier this year", "DATE 2021 2021-01-01..2021-05-02")]
    [InlineData("It may rain later this month.", "later this month", "DATE 2021-07 2021-07-22..2021-08-01")]
    [InlineData("It rained early last year.", "early last year", "DATE 2020 2020-01-01..2020-05-02")]
    [InlineData("It ends by the end of the year.", "the end of the year", "DATE 2021 2021-09-02..2022-01-01")]
    public void Stretches_SteppedFromPublication_ArePlaced(string text, string words, string wanted) =>
        TimeCase.Check(text, TimeCase.Saturday, words, wanted);

    [Theory]
    [InlineData("The fire broke out on Aug. 6.", "Aug. 6", "DATE 2020-08-06 2020-08-06..2020-08-07", "2021-02-06")]
    [InlineData("The games will open on July 23.", "July 23", "DATE 2021-07-23 2021-07-23..2021-07-24", "2021-07-10")]
    [InlineData("The dividend is payable Jan. 4.", "Jan. 4", "DATE 2022-01-04 2022-01-04..2022-01-05", "2021-10-26")]
    [InlineData("The truce began on 28 December.", "28 December", "DATE 2020-12-28 2020-12-28..2020-12-29", "2021-01-05")]
    [InlineData("Rain fell in October.", "October", "DATE 2020-10 2020-10-01..2020-11-01", "2021-01-05")]
    [InlineData("It will end in October.", "October", "DATE 2021-10 2021-10-01..2021-11-01", "2021-07-10")]
    [InlineData("He came last May.", "last May", "DATE 2021-05 2021-05-01..2021-06-01", "2021-07-10")]
    [InlineData("He comes next May.", "next May", "DATE 2022-05 2022-05-01..2022-06-01", "2021-07-10")]
    [InlineData("He comes this September.", "this September", "DATE 2021-09 2021-09-01..2021-10-01", "2021-07-10")]
    [InlineData("He came in June last year.", "June last year", "DATE 2020-06 2020-06-01..2020-07-01", "2021-07-10")]
    [InlineData("He came last autumn.", "last autumn", "DATE 2020-FA 2020-09-01..2020-12-01", "2021-07-10")]
    [InlineData("He came last summer.", "last summer", "DATE 2020-SU 2020-06-01..2020-09-01", "2021-07-10")]
    [InlineData("Profit fell in the second quarter.", "the second quarter", "DATE 2021-Q2 2021-04-01..2021-07-01", "2021-07-10")]
    [InlineData("He said at Christmas that he knew.", "Christmas", "DATE 2020-12-25 2020-12-25..2020-12-26", "2021-02-10")]
    [InlineData("He danced on New Year's Eve.", "New Year's Eve", "DATE 2020-12-31 2020-12-31..2021-01-01", "2021-01-03")]
    public void Dates_WithoutAYear_AreTheNearest(string text, string words, string wanted, string published) =>
        TimeCase.Check(text, published, words, wanted);

    [Theory]
    [InlineData("On May 5, 1999 they met. Two days later they signed.", "Two days later", "DATE 1999-05-07 1999-05-07..1999-05-08")]
    [InlineData("On May 5, 1999 they met. Three years later he died.", "Three years later", "DATE 2002 2002-01-01..2003-01-01")]
    [InlineData("On May 5, 1999 they met. A day earlier they had quarrelled.", "A day earlier", "DATE 1999-05-04 1999-05-04..1999-05-05")]
    [InlineData("On May 5, 1999 they met. The following day they signed.", "The following day", "DATE 1999-05-06 1999-05-06..1999-05-07")]
    [InlineData("On May 5, 1999 they met. The same day they signed.", "The same day", "DATE 1999-05-05 1999-05-05..1999-05-06")]
    [InlineData("On May 5, 1999 they met. The previous day was dull.", "The previous day", "DATE 1999-05-04 1999-05-04..1999-05-05")]
    [InlineData("On May 5, 1999 they met. That year he died.", "That year", "DATE 1999 1999-01-01..2000-01-01")]
    [InlineData("On May 5, 1999 they met. He died the following year.", "the following year", "DATE 2000 2000-01-01..2001-01-01")]
    [InlineData("On May 5, 1999 they met. The next morning they signed.", "The next morning", "TIME 1999-05-06TMO 1999-05-06..1999-05-07")]
    [InlineData("In February 2020 they met. They signed that summer.", "that summer", "DATE 2020-SU 2020-06-01..2020-09-01")]
    [InlineData("In 2019 he fled. A year on, he is back.", "A year on", "DATE 2020 2020-01-01..2021-01-01")]
    [InlineData("In 1997 he fled. Two days later he was found.", "Two days later", "DATE -")]
    [InlineData("He came two weeks before March 20, 2003.", "two weeks before March 20, 2003", "DATE 2003-03-06 2003-03-06..2003-03-07")]
    [InlineData("Net fell in the third quarter of 2020. A year earlier it rose.", "A year earlier", "DATE 2019-Q3 2019-07-01..2019-10-01")]
    [InlineData("In 2005 net fell. A year earlier it rose.", "A year earlier", "DATE 2004 2004-01-01..2005-01-01")]
    public void Times_OfTheNarrative_AreReckonedFromTheLastOneTold(string text, string words, string wanted) =>
        TimeCase.Check(text, TimeCase.Saturday, words, wanted);

    [Theory]
    [InlineData("He now rules.", "now", "DATE PRESENT_REF")]
    [InlineData("He currently rules.", "currently", "DATE PRESENT_REF")]
    [InlineData("He recently fled.", "recently", "DATE PAST_REF")]
    [InlineData("He did so in the past.", "the past", "DATE PAST_REF")]
    [InlineData("He fled long ago.", "long ago", "DATE PAST_REF")]
    [InlineData("He will soon flee.", "soon", "DATE FUTURE_REF")]
    [InlineData("He may do so in the near future.", "the near future", "DATE FUTURE_REF")]
    public void Times_WithoutADate_AreReferences(string text, string words, string wanted) =>
        TimeCase.Check(text, TimeCase.Saturday, words, wanted);
}
