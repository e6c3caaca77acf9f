namespace OnRecord.Coding.Tests.Times;

public class AbsoluteTimeTests
{
    [Theory]
    [InlineData("The accord of March 3, 2020 holds.", "March 3, 2020", "DATE 2020-03-03 2020-03-03..2020-03-04")]
    [InlineData("The accord of 3 March 2020 holds.", "3 March 2020", "DATE 2020-03-03 2020-03-03..2020-03-04")]
    [InlineData("They met on the 3rd of March, 2020 in Doha.", "the 3rd of March, 2020", "DATE 2020-03-03 2020-03-03..2020-03-04")]
    [InlineData("Shelling began on Sept. 11, 2001.", "Sept. 11, 2001", "DATE 2001-09-11 2001-09-11..2001-09-12")]
    [InlineData("The vote took place on Tuesday, 6 October 2015.", "Tuesday, 6 October 2015", "DATE 2015-10-06 2015-10-06..2015-10-07")]
    [InlineData("The vote took place on Tuesday, October 6, 2015.", "Tuesday, October 6, 2015", "DATE 2015-10-06 2015-10-06..2015-10-07")]
    [InlineData("They met on May 5 to 7, 2013.", "May 5 to 7, 2013", "DATE 2013-05-05 2013-05-05..2013-05-08")]
    [InlineData("They met on 5-7 May 2013.", "5-7 May 2013", "DATE 2013-05-05 2013-05-05..2013-05-08")]
    [InlineData("Since the Sept. 11 attacks it is so.", "Sept. 11", "DATE 2001-09-11 2001-09-11..2001-09-12")]
    [InlineData("It was shut from 3 March to 9 May 2013.", "3 March", "DATE 2013-03-03 2013-03-03..2013-03-04")]
    [InlineData("Log of 2019-05-04: calm.", "2019-05-04", "DATE 2019-05-04 2019-05-04..2019-05-05")]
    [InlineData("Signed 12/31/1999 in Minsk.", "12/31/1999", "DATE 1999-12-31 1999-12-31..2000-01-01")]
    [InlineData("Signed 31/12/1999 in Minsk.", "31/12/1999", "DATE 1999-12-31 1999-12-31..2000-01-01")]
    [InlineData("Filed 11/02/89 in Boston.", "11/02/89", "DATE 1989-11-02 1989-11-02..1989-11-03")]
    [InlineData("From 24.11.2016 the border closed.", "24.11.2016", "DATE 2016-11-24 2016-11-24..2016-11-25")]
    [InlineData("The law dates from 5-Jan-2004.", "5-Jan-2004", "DATE 2004-01-05 2004-01-05..2004-01-06")]
    [InlineData("She was born on February 29, 2004.", "February 29, 2004", "DATE 2004-02-29 2004-02-29..2004-03-01")]
    public void Day_NamedInFull_IsThatDay(string text, string words, string wanted) => TimeCase.Check(text, null, words, wanted);

    [Theory]
    [InlineData("The war ended in March 1991.", "March 1991", "DATE 1991-03 1991-03-01..1991-04-01")]
    [InlineData("The war ended in December of 1991.", "December of 1991", "DATE 1991-12 1991-12-01..1992-01-01")]
    [InlineData("It was shut from March to May 2013.", "March", "DATE 2013-03 2013-03-01..2013-04-01")]
    [InlineData("It was shut from November to May 2013.", "November", "DATE 2012-11 2012-11-01..2012-12-01")]
    [InlineData("The 1914-1918 war.", "1914-1918", "DATE 1914 1914-01-01..1919-01-01")]
    [InlineData("The post-2001 order fell.", "2001", "DATE 2001 2001-01-01..2002-01-01")]
    [InlineData("He took office in 1998.", "1998", "DATE 1998 1998-01-01..1999-01-01")]
    [InlineData("The fort fell in 1783.", "1783", "DATE 1783 1783-01-01..1784-01-01")]
    [InlineData("The 1994 massacre is remembered.", "1994", "DATE 1994 1994-01-01..1995-01-01")]
    [InlineData("The budget for fiscal 2012 passed.", "fiscal 2012", "DATE 2012 2012-01-01..2013-01-01")]
    [InlineData("He won the 1989-90 season.", "1989-90", "DATE 1989 1989-01-01..1991-01-01")]
    [InlineData("Seats for 1999/00 are few.", "1999/00", "DATE 1999 1999-01-01..2001-01-01")]
    [InlineData("By the year two thousand it was gone.", "the year two thousand", "DATE 2000 2000-01-01..2001-01-01")]
    [InlineData("A flood in nineteen eighty-four killed many.", "nineteen eighty-four", "DATE 1984 1984-01-01..1985-01-01")]
    [InlineData("Trade grew in the third quarter of 2019.", "the third quarter of 2019", "DATE 2019-Q3 2019-07-01..2019-10-01")]
    [InlineData("Trade grew in the 2019 first quarter.", "the 2019 first quarter", "DATE 2019-Q1 2019-01-01..2019-04-01")]
    [InlineData("Exports fell in the first half of 2008.", "the first half of 2008", "DATE 2008-H1 2008-01-01..2008-07-01")]
    [InlineData("It began in the spring of 2011.", "the spring of 2011", "DATE 2011-SP 2011-03-01..2011-06-01")]
    [InlineData("It ended in winter 2011.", "winter 2011", "DATE 2011-WI 2011-12-01..2012-03-01")]
    public void Stretch_NamedWithItsYear_IsThatStretch(string text, string words, string wanted) => TimeCase.Check(text, null, words, wanted);

    [Theory]
    [InlineData("Famine came in the 1980s.", "the 1980s", "DATE 198 1980-01-01..1990-01-01")]
    [InlineData("Famine came in the '80s.", "the '80s", "DATE 198 1980-01-01..1990-01-01")]
    [InlineData("Famine came in the eighties.", "the eighties", "DATE 198 1980-01-01..1990-01-01")]
    [InlineData("The fort is from the 11th century.", "the 11th century", "DATE 10 1000-01-01..1100-01-01")]
    [InlineData("The fort is from the nineteenth century.", "the nineteenth century", "DATE 18 1800-01-01..1900-01-01")]
    [InlineData("In the early 1990s he fled.", "the early 1990s", "DATE 199 1990-01-01..1993-05-02")]
    [InlineData("In mid-2003 he fled.", "mid-2003", "DATE 2003 2003-05-02..2003-09-02")]
    [InlineData("At the end of 2003 he fled.", "the end of 2003", "DATE 2003 2003-09-02..2004-01-01")]
    public void Stretch_LongOrNarrowed_IsPlaced(string text, string words, string wanted) => TimeCase.Check(text, null, words, wanted);

    [Theory]
    [InlineData("The meeting on February 30, 2020 never was.", "February 30, 2020")]
    [InlineData("The meeting on 2021-13-45 never was.", "2021-13")]
    public void Day_NotOnTheCalendar_HasNoValue(string text, string start)
    {
        foreach (var time in Plain.Times(text, TimeCase.Saturday))
        {
            Assert.False(time.Text.StartsWith(start, StringComparison.Ordinal) && time.Value is not null, $"{time.Text} is {time.Value}");
        }
    }

    [Theory]
    [InlineData("They may march on the capital.")]
    [InlineData("March on, the crowd sang.")]
    [InlineData("The second man may sit down.")]
    [InlineData("He rose to the first rank after the fall of the city.")]
    [InlineData("Iraq imports three-quarters of its food.")]
    [InlineData("Nearly a quarter of the houses stand.")]
    [InlineData("The hall has 1783 seats.")]
    [InlineData("The shop sold 1,998 chairs.")]
    [InlineData("It cost $1998 and 1985%.")]
    [InlineData("Resolution 1973 was passed.")]
    [InlineData("He leads the M23 rebels near Room 2012.")]
    public void WordsThatOnlyLookLikeTimes_AreNone(string text) => Assert.Empty(Plain.Times(text, TimeCase.Saturday));
}
