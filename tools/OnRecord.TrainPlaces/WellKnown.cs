using System.Collections.Immutable;
using OnRecord.Coding.Places;
using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.TrainPlaces;

/// <summary>
/// Reports of a single name each: every country, every capital, the largest towns, the regions and features. A name that stands alone means the place that everybody knows;
/// local news alone would teach that it means the small town round the corner.
/// </summary>
internal static class WellKnown
{
    private const double LargeTown = 400_000;

    public static IEnumerable<(PlaceScene Scene, GazetteerPlace Right)> Scenes(PlaceFinder finder, Gazetteer gazetteer)
    {
        var places = gazetteer.Countries
            .Where(country => country.Population > 0)
            .SelectMany(country => (IEnumerable<GazetteerPlace>)[gazetteer.PlaceOf(country), .. Towns(gazetteer, country)])
            .Concat(gazetteer.Notable());
        foreach (var place in places.Distinct())
        {
            var document = DocumentOf(place.Name);
            var scene = finder.SceneOf(document, new Report { Id = "r", Text = document.Text });
            if (scene.Subjects is [var subject] && subject.Options.Any(option => option.Candidate.Place == place))
            {
                yield return (scene, place);
            }
        }
    }

    private static IEnumerable<GazetteerPlace> Towns(Gazetteer gazetteer, Country country)
    {
        if (gazetteer.CapitalOf(country) is { } capital && capital.Name != country.Name)
        {
            yield return capital;
        }

        foreach (var town in gazetteer.Settlements(country, LargeTown))
        {
            yield return town;
        }
    }

    private static Document DocumentOf(string name)
    {
        string[] words = name.Split(' ');
        var tokens = ImmutableArray.CreateBuilder<Token>();
        int start = 0;
        foreach (string word in words)
        {
            tokens.Add(new Token
            {
                Span = new TextSpan(start, start + word.Length),
                Form = word,
                Lemma = word,
                Upos = Upos.Propn,
                Xpos = "NNP",
                Head = tokens.Count == 0 ? Token.NoHead : 0,
                Deprel = tokens.Count == 0 ? "root" : "flat",
            });
            start += word.Length + 1;
        }

        var all = new TokenRange(0, tokens.Count);
        return new Document(
            name,
            tokens.ToImmutable(),
            [new Sentence(all, new TextSpan(0, name.Length))],
            [new Name(NameKind.Place, all, 0.95f)],
            []);
    }
}
