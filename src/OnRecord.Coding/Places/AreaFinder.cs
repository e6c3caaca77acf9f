using OnRecord.Language.Documents;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>Finds places that phrases describe rather than name: parts of countries, borders, capitals.</summary>
internal sealed class AreaFinder
{
    private readonly DirectionPhrases _directions;
    private readonly BorderPhrases _borders;
    private readonly CapitalPhrases _capitals;

    public AreaFinder(PlaceLexicon lexicon, Gazetteer gazetteer)
    {
        _directions = new DirectionPhrases(lexicon, gazetteer);
        _borders = new BorderPhrases(lexicon, gazetteer);
        _capitals = new CapitalPhrases(lexicon, gazetteer);
    }

    /// <summary>Returns the areas and their words, none overlapping another; borders come before what they lie between.</summary>
    public List<(TokenRange Tokens, Area Area)> Find(PlaceScene scene, PlaceContext context)
    {
        var found = new List<(TokenRange Tokens, Area Area)>();
        var view = new PlaceView(scene, context.Foremost);
        bool[] claimed = new bool[scene.Document.Tokens.Length];
        foreach (var area in _borders.Find(view).Concat(_capitals.Find(view)).Concat(_directions.Find(view)))
        {
            if (!claimed.AsSpan(area.Tokens.Start, area.Tokens.Length).Contains(value: true))
            {
                claimed.AsSpan(area.Tokens.Start, area.Tokens.Length).Fill(value: true);
                found.Add(area);
            }
        }

        return found;
    }
}
