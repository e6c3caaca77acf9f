using OnRecord.Cli.Evaluate;
using OnRecord.Coding.Places;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.TrainPlaces;

/// <summary>An article of LGL, analysed.</summary>
/// <param name="Report">The article.</param>
/// <param name="Document">Its analysis.</param>
/// <param name="Gold">The names marked.</param>
internal sealed record TrainingReport(Report Report, Document Document, LglToponym[] Gold)
{
    private const double SamePlaceKilometres = 25;

    /// <summary>Returns the examples that the scene's subjects are, with their present features.</summary>
    public IEnumerable<Example> Examples(PlaceScene scene)
    {
        foreach (var subject in scene.Subjects.Where(subject => subject.Options.Length > 0))
        {
            LglToponym? gold = null;
            foreach (int mention in subject.Mentions)
            {
                var span = Document.SpanOf(scene.Mentions[mention].Tokens);
                foreach (var toponym in Gold)
                {
                    if (toponym.Span.Overlaps(span) && (gold is null || gold.Value.Point is null))
                    {
                        gold = toponym;
                    }
                }
            }

            bool[] right = [.. subject.Options.Select(option => gold is not null && IsSame(option, gold.Value))];
            yield return new Example([.. subject.Options.Select(option => (double[])option.Features.Clone())], right, subject.Weight);
        }
    }

    private static bool IsSame(PlaceOption option, LglToponym gold)
    {
        var place = option.Candidate.Place;
        if (gold.Point is null)
        {
            return false;
        }

        return (place.GeonameId is { } id && id == gold.GeonameId)
            || (place.Kind is not (PlaceKind.Country or PlaceKind.Admin1)
                && place.Point is { } point && point.KilometresTo(gold.Point.Value) <= SamePlaceKilometres);
    }
}
