using System.Xml.Linq;

namespace OnRecord.Acceptance.House;

public class ReferenceTests
{
    // From the ground up; a project may refer to those on lower floors only.
    private static readonly Dictionary<string, int> Floors = new(StringComparer.Ordinal)
    {
        ["OnRecord.Model"] = 0,
        ["OnRecord.Language"] = 1,
        ["OnRecord.World"] = 2,
        ["OnRecord.Coding"] = 3,
        ["OnRecord.Ledger"] = 3,
        ["OnRecord.Sources"] = 3,
        ["OnRecord.Exchange"] = 4,
        ["OnRecord.Cluster"] = 5,
        ["OnRecord.Web"] = 5,
        ["OnRecord.Cli"] = 6,
    };

    [Fact]
    public void References_BetweenProjects_RunDownward()
    {
        var wrong = new List<string>();
        foreach (string project in Repository.Files("src", ".csproj"))
        {
            string name = Path.GetFileNameWithoutExtension(project);
            Assert.True(Floors.ContainsKey(name), $"{name} has no floor in the house");
            var references = XDocument.Load(Repository.PathOf(project)).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
            wrong.AddRange(references.Where(reference => Floors[reference] >= Floors[name]).Select(reference => $"{name} refers to {reference}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void World_KnowsNoGrammar_AndLanguageNoWorld()
    {
        string world = File.ReadAllText(Repository.PathOf("src/OnRecord.World/OnRecord.World.csproj"));
        string language = File.ReadAllText(Repository.PathOf("src/OnRecord.Language/OnRecord.Language.csproj"));

        Assert.DoesNotContain("OnRecord.Language", world, StringComparison.Ordinal);
        Assert.DoesNotContain("OnRecord.World", language, StringComparison.Ordinal);
    }

    [Fact]
    public void Solution_HoldsEveryProject()
    {
        string solution = File.ReadAllText(Repository.PathOf("OnRecord.slnx"));

        Assert.All(
            new[] { "src", "tests", "tools", "bench" }.SelectMany(folder => Repository.Files(folder, ".csproj")),
            project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }
}
