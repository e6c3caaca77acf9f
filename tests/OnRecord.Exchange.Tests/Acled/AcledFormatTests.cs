using OnRecord.Exchange.Acled;
using OnRecord.Exchange.Tables;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Exchange.Tests.Acled;

public class AcledFormatTests
{
    [Fact]
    public async Task WriteAsync_Attack_FillsItsRow()
    {
        var row = await RowAsync(Entries.Attack);

        Assert.Equal(
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2," +
            "interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes," +
            "fatalities,tags,timestamp",
            string.Join(',', row.Keys));
        Assert.Equal("AFGn0123456789", row["event_id_cnty"]);
        Assert.Equal(("2021-07-08", "2021", "1"), (row["event_date"], row["year"], row["time_precision"]));
        Assert.Equal(
            ("Political violence", "Explosions/Remote violence", "Remote explosive/landmine/IED"),
            (row["disorder_type"], row["event_type"], row["sub_event_type"]));
        Assert.Equal(("Northern Front", "", "2"), (row["actor1"], row["assoc_actor_1"], row["inter1"]));
        Assert.Equal(("Army of Ruritania", "villagers", "1"), (row["actor2"], row["assoc_actor_2"], row["inter2"]));
        Assert.Equal(("12", ""), (row["interaction"], row["civilian_targeting"]));
        Assert.Equal(("4", "Caucasus and Central Asia", "Afghanistan"), (row["iso"], row["region"], row["country"]));
        Assert.Equal(("Herat", "Torghundi", "35.25", "62.28", "1"), (row["admin1"], row["location"], row["latitude"], row["longitude"], row["geo_precision"]));
        Assert.Equal(("12", ""), (row["fatalities"], row["tags"]));
        Assert.Equal("1625961600", row["timestamp"]);
        Assert.Equal("Ruritania Times; r4", row["source"]);
    }

    [Fact]
    public async Task WriteAsync_Protest_NamesTheProtesters()
    {
        var row = await RowAsync(Entries.Attack with
        {
            Type = EventType.Protest,
            Acled = "Peaceful protest",
            Parties = [new EntryParty { Id = "a1", Name = "students", Role = PartyRole.Actor, Sectors = ["EDU"] }],
        });

        Assert.Equal(("Protesters (Afghanistan)", "students", "6"), (row["actor1"], row["assoc_actor_1"], row["inter1"]));
        Assert.Equal(("", "60", "Demonstrations", "crowd size=no report"), (row["actor2"], row["interaction"], row["disorder_type"], row["tags"]));
    }

    [Fact]
    public async Task WriteAsync_ForceAgainstProtesters_PutsTheProtestersFirst()
    {
        var row = await RowAsync(Entries.Attack with
        {
            Acled = "Excessive force against protesters",
            Parties =
            [
                new EntryParty { Id = "a1", Name = "Police", Role = PartyRole.Actor, Country = "AFG", Sectors = ["COP"] },
                new EntryParty { Id = "a2", Name = "students", Role = PartyRole.Recipient, Sectors = ["EDU"] },
            ],
        });

        Assert.Equal(("Protesters (Afghanistan)", "students", "Police", "16"), (row["actor1"], row["assoc_actor_1"], row["actor2"], row["interaction"]));
        Assert.Equal(("Political violence; Demonstrations", "Civilian targeting"), (row["disorder_type"], row["civilian_targeting"]));
    }

    [Fact]
    public async Task WriteAsync_AttackOnCivilians_NamesThemAsAcledDoes()
    {
        var row = await RowAsync(Entries.Attack with { Acled = "Attack", Parties = [.. Entries.Attack.Parties.Where(party => party.Name != "Army of Ruritania")] });

        Assert.Equal(("Civilians (Afghanistan)", "villagers", "7", "27"), (row["actor2"], row["assoc_actor_2"], row["inter2"], row["interaction"]));
        Assert.Equal("Civilian targeting", row["civilian_targeting"]);
    }

    [Fact]
    public async Task WriteAsync_ForeignArmy_IsExternal()
    {
        var foreign = Entries.Attack.Parties[1] with { Country = "TKM" };

        var row = await RowAsync(Entries.Attack with { Parties = [Entries.Attack.Parties[0], foreign] });

        Assert.Equal(("8", "28"), (row["inter2"], row["interaction"]));
    }

    [Fact]
    public async Task WriteAsync_ActorOfUnknownSort_HasNoCode()
    {
        var row = await RowAsync(Entries.Attack with { Parties = [Entries.Attack.Parties[0] with { Sectors = [] }, Entries.Attack.Parties[1]] });

        Assert.Equal(("Northern Front", "", "1", ""), (row["actor1"], row["inter1"], row["inter2"], row["interaction"]));
    }

    [Fact]
    public async Task WriteAsync_OneSideKnown_PutsItFirst()
    {
        var row = await RowAsync(Entries.Attack with { Parties = [Entries.Attack.Parties[1]] });

        Assert.Equal(("Army of Ruritania", "1", "", "", "10"), (row["actor1"], row["inter1"], row["actor2"], row["inter2"], row["interaction"]));
    }

    [Theory]
    [InlineData(1, "2021-07-01", "1")]
    [InlineData(2, "2021-07-01", "2")]
    [InlineData(7, "2021-07-04", "2")]
    [InlineData(31, "2021-07-16", "3")]
    public async Task WriteAsync_Time_IsTheMiddleWithItsPrecision(int days, string middle, string precision)
    {
        var from = new DateOnly(2021, 7, 1);

        var row = await RowAsync(Entries.Attack with { From = from, To = from.AddDays(days) });

        Assert.Equal((middle, precision), (row["event_date"], row["time_precision"]));
    }

    [Fact]
    public async Task WriteAsync_EntriesThatAcledDoesNotCount_AreLeftOut()
    {
        var from = new DateOnly(2021, 7, 1);
        Entry[] entries =
        [
            Entries.Attack with { Standing = Standing.Planned },
            Entries.Attack with { Standing = Standing.Denied },
            Entries.Attack with { Acled = null },
            Entries.Attack with { Place = null },
            Entries.Attack with { Place = Entries.Attack.Place! with { Country = null } },
            Entries.Attack with { From = null, To = null },
            Entries.Attack with { From = from, To = from.AddDays(32) },
        ];

        Assert.Empty(Output.Rows(await Output.TextAsync("acled", entries)));
    }

    [Fact]
    public async Task WriteAsync_HostileWords_ComeBackGuarded()
    {
        var rows = Output.Rows(await Output.TextAsync("acled", Hostile.Texts.Select(Entries.With)));

        Assert.Equal(Hostile.Texts.Select(SpreadsheetText.Guarded), rows.Select(row => row["notes"]));
    }

    [Fact]
    public void Countries_OfAllCodes_HaveNameAndRegion()
    {
        Assert.Equal((4, "Afghanistan"), (AcledCountry.Find("AFG")!.Iso, AcledCountry.Find("AFG")!.Name));
        Assert.Equal((180, "Middle Africa"), (AcledCountry.Find("COD")!.Iso, AcledCountry.Find("COD")!.Region));
        Assert.Null(AcledCountry.Find("XXX"));
        Assert.Null(AcledCountry.Find(null));
    }

    private static async Task<Dictionary<string, string>> RowAsync(Entry entry)
    {
        var content = new ExportContent
        {
            Entries = new[] { entry }.ToAsyncEnumerable(),
            FindReport = (report, _) => ValueTask.FromResult(report == "r1" ? new Report { Id = report, Text = "…", Source = "Ruritania Times" } : null),
        };
        return Assert.Single(Output.Rows(System.Text.Encoding.UTF8.GetString(await Output.BytesAsync("acled", content))));
    }
}
