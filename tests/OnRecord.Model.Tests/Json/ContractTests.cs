using System.Text.Json;
using System.Text.Json.Nodes;
using OnRecord.Model.Json;

namespace OnRecord.Model.Tests.Json;

/// <summary>The public contract, field by field: what is written here is what programs outside rely on.</summary>
public sealed class ContractTests
{
    // Every field of the contract once, in our own example.
    private const string Contract = """
        {
          "schema": "onrecord/reading/1",
          "report": { "id": "r1", "title": "Talks", "source": "Desk", "url": "https://example.org/1", "published": "2021-07-10", "language": "en",
                      "text": "“We held Torhondi”, Delava said on Friday; more than 20 men fell." },
          "sentences": [ { "start": 0, "end": 65 } ],
          "actors": [ { "id": "a1", "name": "Shahabuddin Delawar", "kind": "person", "country": "AFG", "sectors": [ "REB" ], "role": "delegate",
                        "of": "a2", "wikidata": "Q1", "mentions": [ { "start": 20, "end": 26, "text": "Delava" } ] },
                      { "id": "a2", "name": "Taliban", "kind": "group", "mentions": [ { "start": 1, "end": 3, "text": "We" } ] } ],
          "places": [ { "id": "p1", "name": "Torghundi", "kind": "settlement", "country": "AFG", "admin1": "Herat", "latitude": 35.25,
                        "longitude": 62.28, "geonameId": 1121383, "confidence": 0.86,
                        "mentions": [ { "start": 9, "end": 17, "text": "Torhondi" } ] } ],
          "times": [ { "id": "t1", "start": 35, "end": 41, "text": "Friday", "type": "DATE", "value": "2021-07-09", "from": "2021-07-09",
                       "to": "2021-07-10" } ],
          "quantities": [ { "id": "q1", "start": 43, "end": 59, "text": "more than 20 men", "value": 20, "bound": "atLeast", "unit": "man" } ],
          "statements": [ { "id": "s1", "act": "assert", "speakers": [ "a1" ], "audience": [ "a2" ], "via": [ "a2" ],
                            "cue": { "start": 27, "end": 31, "text": "said" }, "source": { "start": 20, "end": 26, "text": "Delava" },
                            "content": [ { "start": 0, "end": 18, "text": "“We held Torhondi”" } ], "quoted": "direct", "place": "p1",
                            "time": "t1", "about": [ "e1" ], "confidence": 0.9 } ],
          "events": [ { "id": "e1", "type": "ASSAULT", "modes": [ "heavy-weapons" ], "contexts": [ "military" ], "cameo": "190",
                        "acled": "Armed clash", "score": -9.5, "quad": 4, "trigger": { "start": 4, "end": 8, "text": "held" },
                        "actors": [ "a2" ], "recipients": [ "a1" ], "status": "actual", "place": "p1", "time": "t1",
                        "quantities": [ { "quantity": "q1", "role": "killed" } ], "saidIn": [ "s1" ], "confidence": 0.8 } ]
        }
        """;

    [Fact]
    public void Reading_RoundTrip_KeepsEveryField()
    {
        var reading = ModelJson.ParseReading(Contract);
        var written = JsonNode.Parse(ModelJson.ToLine(reading));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Contract), written), written?.ToJsonString());
    }

    [Fact]
    public void Reading_ListsThatAreLeftOut_AreEmptyAndNeverNull()
    {
        var reading = ModelJson.ParseReading(
            """{"report":{"id":"r1","text":"So."},"statements":[{"id":"s1","act":"assert","content":[{"start":0,"end":2,"text":"So"}],"quoted":"direct"}]}""");

        Assert.Empty(reading.Events);
        Assert.Empty(reading.Notes);
        var statement = Assert.Single(reading.Statements);
        Assert.Empty(statement.Speakers);
        Assert.Empty(statement.Because);
    }

    [Fact]
    public void Reading_UnknownFields_AreLeftOut()
    {
        var reading = new Reading
        {
            Report = new Report { Id = "r1", Text = "Kabul كابل <b>" },
            Actors = [new Actor { Id = "a1", Name = "Kabul", Kind = ActorKind.State, Mentions = [new Passage(0, 5, "Kabul")] }],
        };

        Assert.Equal(
            """{"schema":"onrecord/reading/1","report":{"id":"r1","text":"Kabul كابل <b>"},"sentences":[],"actors":[{"id":"a1","name":"Kabul","kind":"state","mentions":[{"start":0,"end":5,"text":"Kabul"}]}],"places":[],"times":[],"quantities":[],"statements":[],"events":[]}""",
            ModelJson.ToLine(reading));
    }

    [Fact]
    public void Reading_Line_HoldsNoLineBreak()
    {
        var reading = new Reading { Report = new Report { Id = "r1", Text = "one\ntwo\u2028three\r" } };

        Assert.DoesNotContain('\n', ModelJson.ToLine(reading));
        Assert.Equal(reading.Report.Text, ModelJson.ParseReading(ModelJson.ToLine(reading)).Report.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    public void ParseReading_NoReading_Throws(string json) => Assert.Throws<JsonException>(() => ModelJson.ParseReading(json));
}
