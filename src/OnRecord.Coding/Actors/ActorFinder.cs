using OnRecord.Coding.Places;
using OnRecord.Language;
using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Actors;

namespace OnRecord.Coding.Actors;

/// <summary>
/// Finds the actors of a report: everyone named, every state under any of its names, every group or person that a noun for people or
/// bodies stands for, and whom the pronouns mean. Mentions of one actor are brought together. Thread-safe.
/// </summary>
public sealed class ActorFinder
{
    private readonly ActorLexicon _lexicon;
    private readonly WhosWho _whosWho;
    private readonly NationSpotter _nations;

    private ActorFinder(ActorLexicon lexicon, WhosWho whosWho)
    {
        _lexicon = lexicon;
        _whosWho = whosWho;
        _nations = new NationSpotter(lexicon, whosWho);
    }

    /// <summary>Loads the words of a language.</summary>
    /// <param name="pack">The language pack.</param>
    /// <param name="whosWho">The who's who.</param>
    /// <exception cref="FileNotFoundException">The pack has no <c>actors.yaml</c>.</exception>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static ActorFinder Load(LanguagePack pack, WhosWho whosWho) => new(ActorLexicon.Load(pack), whosWho);

    /// <summary>Returns the actors of a report and the words that stand for them.</summary>
    /// <param name="document">The language analysis of the report's text.</param>
    /// <param name="report">The report; its day of publication decides who holds which office.</param>
    /// <param name="places">The places of the report.</param>
    /// <param name="explain">Whether each field is to name what filled it.</param>
    public ActorMap Find(Document document, Report report, PlaceMap places, bool explain)
    {
        var table = new PartyTable(_whosWho, report.Published);
        var names = NameSpotter.Spot(document, places, _whosWho);
        var nations = _nations.Spot(document, places, names);
        var board = new NameLinker(_lexicon, document, places, table).Link(names, nations);
        var story = new StoryCountry(document, places, board.Around, nations);
        var mentions = new PhraseLinker(_lexicon, document, places, table, board.Around, story).Link(board.Mentions);
        return ActorWriter.Write(document, table, mentions, explain);
    }
}
