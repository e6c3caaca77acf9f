using CsCheck;
using OnRecord.Model;
using OnRecord.Model.Plover;
using OnRecord.World.Actors;

namespace OnRecord.World.Tests.Actors;

public sealed class ActorFileTests
{
    private static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, "world", ActorFile.FileName);

    [Fact]
    public void Format_AnyActor_ParsesBackTheSame()
    {
        var word = Gen.String[Gen.Char["abcXYZ' -.éł"], 1, 12];
        var day = Gen.Int[0, 20_000].Select(days => new DateOnly(1990, 1, 1).AddDays(days));
        var post = Gen.Select(word, Gen.Bool, day, Gen.Bool).Select((role, hasBody, from, isOver) => new Post
        {
            Role = role,
            Of = hasBody ? role + "x" : null,
            Country = "FRA",
            Sectors = ["GOV", "MIL"],
            From = from,
            To = isOver ? from.AddDays(9) : null,
        });
        var actor = Gen.Select(word, word.Array[0, 3], post.Array[0, 3], Gen.Enum<ActorKind>(), Gen.Enum<Sex>());
        actor.Sample((name, aliases, posts, kind, sex) =>
        {
            var entry = new ActorEntry(new KnownActor { Name = name, Kind = kind, Sex = sex, Country = "FRA", Aliases = aliases, Posts = posts, Sectors = ["PTY"] })
            {
                Adjectives = aliases,
            };
            string line = ActorFile.Format(entry);
            var parsed = ActorFile.Parse(line);
            Assert.Equal(line, ActorFile.Format(parsed));
            Assert.Equal(posts.Select(known => (known.Role, known.Of, known.From, known.To)), parsed.Actor.Posts.Select(known => (known.Role, known.Of, known.From, known.To)));
            Assert.Equal(aliases, parsed.Actor.Aliases);
            Assert.Equal(sex, parsed.Actor.Sex);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("Person\t2")]
    [InlineData("Robot\t2\t\t\t\t\tR2\t\t\t\t")]
    [InlineData("Person\t2\t\t\t\t\tA\t\t\t\tking")]
    public void Parse_DamagedLine_SaysSo(string line) => Assert.Throws<InvalidDataException>(() => ActorFile.Parse(line));

    [Fact]
    public void File_EverySector_IsPlovers()
    {
        foreach (string line in File.ReadLines(Path))
        {
            var actor = ActorFile.Parse(line).Actor;
            Assert.All(actor.Sectors.Concat(actor.Posts.SelectMany(post => post.Sectors)), sector => Assert.True(PloverVocabulary.Sectors.Contains(sector), sector));
        }
    }

    [Fact]
    public void File_EveryPost_BeginsBeforeItEnds()
    {
        foreach (string line in File.ReadLines(Path))
        {
            var actor = ActorFile.Parse(line).Actor;
            Assert.All(actor.Posts, post => Assert.True(post.From is null || post.To is null || post.From <= post.To, actor.Name));
        }
    }

    [Fact]
    public void File_IsSmallEnoughToTravel() => Assert.InRange(new FileInfo(Path).Length, 1_000_000, 5_000_000);
}
