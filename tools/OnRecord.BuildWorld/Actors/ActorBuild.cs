using System.Text;
using OnRecord.World.Actors;

namespace OnRecord.BuildWorld.Actors;

/// <summary>Builds the who's who.</summary>
internal static class ActorBuild
{
    /// <summary>Writes <c>actors.tsv</c> and returns how many actors it holds.</summary>
    /// <param name="actorsFolder">The folder of the public lists.</param>
    /// <param name="worldFolder">The folder to write to; its <c>sources</c> hold the tables made by hand.</param>
    public static int Run(string actorsFolder, string worldFolder)
    {
        string own = Path.Combine(worldFolder, "sources");
        var pool = new ActorPool();
        OwnSources.AddStates(pool, own);
        OwnSources.AddOrganisations(pool, own);
        OwnSources.AddPersons(pool, own);
        WikidataLeaders.Add(pool, Path.Combine(actorsFolder, "world-leaders-2021-wikidata.csv"));
        var countries = pool.Drafts.Where(draft => draft.Adjectives.Count > 0 || draft.Seats.Count > 0).Select(draft => draft.Country!);
        var codes = new SectorCodes(Path.Combine(own, "cameo-sectors.tsv"), countries);
        Dictionaries.Add(pool, Path.Combine(actorsFolder, "actors.jsonl.gz"), codes);
        ReignLeaders.Add(pool, Path.Combine(actorsFolder, "reign-leaders-2021-03.csv"), Path.Combine(own, "states.tsv"));

        using var writer = new StreamWriter(Path.Combine(worldFolder, ActorFile.FileName), append: false, new UTF8Encoding(false))
        {
            NewLine = "\n",
        };
        foreach (var draft in pool.Drafts)
        {
            writer.WriteLine(ActorFile.Format(draft.ToEntry()));
        }

        return pool.Drafts.Count;
    }
}
