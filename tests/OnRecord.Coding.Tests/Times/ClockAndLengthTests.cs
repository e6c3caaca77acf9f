namespace OnRecord.Coding.Tests.Times;

public class ClockAndLengthTests
{
    [Theory]
    [InlineData("They struck on Friday night.", "Friday night", "TIME 2021-07-09TNI 2021-07-09..2021-07-10")]
    [InlineData("They struck this morning.", "this morning", "TIME 2021-07-10TMO 2021-07-10..2021-07-11")]
    [InlineData("They struck last night.", "last night", "TIME 2021-07-09TNI 2021-07-09..2021-07-10")]
    [InlineData("They struck overnight.", "overnight", "TIME 2021-07-09TNI 2021-07-09..2021-07-11")]
    [InlineData("They struck in the wee hours of Thursday.", "the wee hours of Thursday", "TIME 2021-07-08TNI 2021-07-08..2021-07-09")]
    [InlineData("They strike tonight.", "tonight", "TIME 2021-07-10TNI 2021-07-10..2021-07-11")]
    [InlineData("They will strike tomorrow evening.", "tomorrow evening", "TIME 2021-07-11TEV 2021-07-11..2021-07-12")]
    [InlineData("They struck late Thursday afternoon.", "late Thursday afternoon", "TIME 2021-07-08TAF 2021-07-08..2021-07-09")]
    [InlineData("They struck on the morning of 3 March 2020.", "the morning of 3 March 2020", "TIME 2020-03-03TMO 2020-03-03..2020-03-04")]
    [InlineData("They struck on Monday. In the evening they left.", "the evening", "TIME 2021-07-05TEV 2021-07-05..2021-07-06")]
    [InlineData("They struck early Tuesday.", "early Tuesday", "DATE 2021-07-06 2021-07-06..2021-07-07")]
    public void PartOfDay_IsPlacedOnItsDay(string text, string words, string wanted) =>
        TimeCase.Check(text, TimeCase.Saturday, words, wanted);

    [Theory]
    [InlineData("They struck at 5 p.m. Friday.", "5 p.m. Friday", "TIME 2021-07-09T17:00 2021-07-09..2021-07-10")]
    [InlineData("They struck at 5:30 a.m. on Friday.", "5:30 a.m. on Friday", "TIME 2021-07-09T05:30 2021-07-09..2021-07-10")]
    [InlineData("They struck at 12 p.m.", "12 p.m.", "TIME 2021-07-10T12:00 2021-07-10..2021-07-11")]
    [InlineData("They struck at 12:15 a.m. in Kabul.", "12:15 a.m.", "TIME 2021-07-10T00:15 2021-07-10..2021-07-11")]
    [InlineData("They struck at 5pm.", "5pm", "TIME 2021-07-10T17:00 2021-07-10..2021-07-11")]
    [InlineData("They struck at 14:30 local time.", "14:30 local time", "TIME 2021-07-10T14:30 2021-07-10..2021-07-11")]
    [InlineData("They struck at 14:30 GMT.", "14:30 GMT", "TIME 2021-07-10T14:30Z 2021-07-10..2021-07-11")]
    [InlineData("They struck at 0215 GMT.", "0215 GMT", "TIME 2021-07-10T02:15Z 2021-07-10..2021-07-11")]
    [InlineData("They struck at noon Thursday.", "noon Thursday", "TIME 2021-07-08T12:00 2021-07-08..2021-07-09")]
    [InlineData("They struck at midnight.", "midnight", "TIME 2021-07-10T24:00 2021-07-10..2021-07-11")]
    [InlineData("They struck on 3 March 2020 at 6:10 p.m. in Kabul.", "3 March 2020 at 6:10 p.m.", "TIME 2020-03-03T18:10 2020-03-03..2020-03-04")]
    [InlineData("They struck at 10 p.m. EST, July 6.", "10 p.m. EST, July 6", "TIME 2021-07-06T22:00 2021-07-06..2021-07-07")]
    [InlineData("Seen 2020-03-03T18:10:00Z there.", "2020-03-03T18:10:00Z", "TIME 2020-03-03T18:10Z 2020-03-03..2020-03-04")]
    public void Clock_IsPlacedOnItsDay(string text, string words, string wanted) =>
        TimeCase.Check(text, TimeCase.Saturday, words, wanted);

    [Theory]
    [InlineData("It took three days.", "three days", "DURATION P3D")]
    [InlineData("It took more than two hours.", "more than two hours", "DURATION PT2H")]
    [InlineData("It took 2 1/2 years.", "2 1/2 years", "DURATION P2Y6M")]
    [InlineData("It took a minute and a half.", "a minute and a half", "DURATION PT1M30S")]
    [InlineData("It took half an hour.", "half an hour", "DURATION PT30M")]
    [InlineData("It took a couple of weeks.", "a couple of weeks", "DURATION P2W")]
    [InlineData("It took several weeks.", "several weeks", "DURATION PXW")]
    [InlineData("It took a few minutes.", "a few minutes", "DURATION PTXM")]
    [InlineData("It lasted for decades.", "decades", "DURATION PXDE")]
    [InlineData("It lasted nearly forty years.", "nearly forty years", "DURATION P40Y")]
    [InlineData("After a two-day siege they left.", "two-day", "DURATION P2D")]
    [InlineData("An 8-month-old truce broke.", "8-month-old", "DURATION P8M")]
    [InlineData("It lasted twenty-four hours.", "twenty-four hours", "DURATION PT24H")]
    [InlineData("It lasted two to three weeks.", "two to three weeks", "DURATION P2W")]
    [InlineData("It lasted at least 20 more years.", "at least 20 more years", "DURATION P20Y")]
    [InlineData("It lasted two fortnights.", "two fortnights", "DURATION P4W")]
    [InlineData("It lasted for a while.", "a while", "DURATION PXX")]
    [InlineData("In the past three months he fled.", "the past three months", "DURATION P3M 2021-04-10..2021-07-11")]
    [InlineData("In the next two weeks he flees.", "the next two weeks", "DURATION P2W 2021-07-10..2021-07-25")]
    [InlineData("In the last few days he fled.", "the last few days", "DURATION PXD")]
    [InlineData("In recent years he fled.", "recent years", "DURATION PXY")]
    public void Length_IsCounted(string text, string words, string wanted) => TimeCase.Check(text, TimeCase.Saturday, words, wanted);

    [Theory]
    [InlineData("They meet every Friday.", "every Friday", "SET XXXX-WXX-5")]
    [InlineData("They meet every week.", "every week", "SET P1W")]
    [InlineData("They meet each July.", "each July", "SET XXXX-07")]
    [InlineData("They meet on Mondays.", "Mondays", "SET XXXX-WXX-1")]
    [InlineData("They meet weekly.", "weekly", "SET XXXX-WXX")]
    [InlineData("They meet annually.", "annually", "SET XXXX")]
    [InlineData("They meet every morning.", "every morning", "SET XXXX-XX-XXTMO")]
    [InlineData("They meet every two weeks.", "every two weeks", "SET P2W")]
    [InlineData("They pay 500 dollars a month.", "a month", "SET P1M")]
    [InlineData("They meet three times a year.", "three times a year", "SET P1Y")]
    public void Set_NamesWhatComesBack(string text, string words, string wanted) => TimeCase.Check(text, TimeCase.Saturday, words, wanted);
}
