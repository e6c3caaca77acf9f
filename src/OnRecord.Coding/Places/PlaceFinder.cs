using OnRecord.Language;
using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>Finds the places that a report speaks of and says which they are. Immutable and safe to share between threads.</summary>
public sealed class PlaceFinder
{
    private readonly PlaceLexicon _lexicon;
    private readonly Gazetteer _gazetteer;
    private readonly MentionFinder _mentions;
    private readonly QualifierFinder _qualifiers;
    private readonly SubjectBuilder _subjects;
    private readonly PlaceResolver _resolver;
    private readonly AreaFinder _areas;

    internal PlaceFinder(PlaceLexicon lexicon, Gazetteer gazetteer, PlaceWeights weights)
    {
        _lexicon = lexicon;
        _gazetteer = gazetteer;
        _mentions = new MentionFinder(lexicon, gazetteer);
        _qualifiers = new QualifierFinder(lexicon);
        _subjects = new SubjectBuilder(lexicon, gazetteer);
        _resolver = new PlaceResolver(gazetteer, weights);
        _areas = new AreaFinder(lexicon, gazetteer);
    }

    /// <summary>Loads the finder of a language.</summary>
    /// <param name="pack">The language pack, which has the words.</param>
    /// <param name="gazetteer">The places.</param>
    /// <param name="worldFolder">The folder of the world's files, which has the weights; null for <c>world</c> beside the program.</param>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    /// <exception cref="InvalidDataException">A file is not well formed.</exception>
    public static PlaceFinder Load(LanguagePack pack, Gazetteer gazetteer, string? worldFolder = null) =>
        new(PlaceLexicon.Load(pack), gazetteer, PlaceWeights.Load(worldFolder));

    /// <summary>Finds the places of a report. Each name has one sense throughout; what cannot be told stays without a point.</summary>
    /// <param name="document">The analysis of the report's text.</param>
    /// <param name="report">The report.</param>
    /// <param name="explain">Whether each field is to say what filled it.</param>
    public PlaceMap Find(Document document, Report report, bool explain)
    {
        var scene = SceneOf(document, report);
        var context = _resolver.Resolve(scene);
        return new PlaceWriter(scene, _lexicon, explain).Write(_areas.Find(scene, context));
    }

    /// <summary>Gathers what of a report bears on its places.</summary>
    internal PlaceScene SceneOf(Document document, Report report)
    {
        var mentions = _mentions.Find(document);
        var demonyms = _mentions.FindDemonyms(document);
        demonyms.RemoveAll(demonym => MentionIndex.Around(mentions, demonym.Token) >= 0);
        _qualifiers.Find(document, mentions, demonyms);
        var subjects = _subjects.Build(document, mentions);
        return new PlaceScene(document, mentions, subjects, demonyms, SourceCountry.Of(report, _gazetteer));
    }
}
