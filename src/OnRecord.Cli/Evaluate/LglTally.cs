using OnRecord.Coding.Places;
using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.Cli.Evaluate;

/// <summary>Counts how well place names are found and pinned.</summary>
public sealed class LglTally
{
    /// <summary>The distance within which a pin counts as right: a hundred miles.</summary>
    public const double RightWithinKilometres = 161;

    private readonly List<double> _errors = [];

    /// <summary>Gets the counts of names with exactly the words marked.</summary>
    public Tally Exact { get; private set; }

    /// <summary>Gets the counts of names that share words with one marked, each with one other at most.</summary>
    public Tally Overlapping { get; private set; }

    /// <summary>Gets the number of gold names that have a point.</summary>
    public int WithPoint { get; private set; }

    /// <summary>Gets the number of gold names that have a point and were found.</summary>
    public int WithPointFound { get; private set; }

    /// <summary>Gets the number of gold names pinned within <see cref="RightWithinKilometres"/> of their point.</summary>
    public int Right { get; private set; }

    /// <summary>Gets the number of gold names with a point that were pinned anywhere.</summary>
    public int Pinned => _errors.Count;

    /// <summary>Gets the median distance in kilometres of pins from the points; 0 when nothing was pinned.</summary>
    public double MedianError
    {
        get
        {
            double[] sorted = [.. _errors.Order()];
            return sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
        }
    }

    /// <summary>Adds an article.</summary>
    /// <param name="gold">The names marked, in the order of the text.</param>
    /// <param name="found">The places found.</param>
    public void Add(IReadOnlyList<LglToponym> gold, PlaceMap found)
    {
        (TextSpan Span, Place Place)[] mentions = [.. found.Places.SelectMany(place => place.Mentions.Select(mention => (mention.Span, place)))];
        Exact += Tally.Of(gold.Select(toponym => toponym.Span), mentions.Select(mention => mention.Span));
        bool[] used = new bool[mentions.Length];
        int overlapping = 0;
        foreach (var toponym in gold)
        {
            int match = BestMatch(toponym.Span, mentions, used);
            if (match >= 0)
            {
                used[match] = true;
                overlapping++;
            }

            if (toponym.Point is { } point)
            {
                WithPoint++;
                if (match >= 0)
                {
                    WithPointFound++;
                    Measure(point, mentions[match].Place);
                }
            }
        }

        Overlapping += new Tally(overlapping, mentions.Length, gold.Count);
    }

    private void Measure(GeoPoint point, Place place)
    {
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            double error = point.KilometresTo(new GeoPoint(latitude, longitude));
            _errors.Add(error);
            Right += error <= RightWithinKilometres ? 1 : 0;
        }
    }

    private static int BestMatch(TextSpan span, (TextSpan Span, Place Place)[] mentions, bool[] used)
    {
        int best = -1;
        int most = 0;
        for (int index = 0; index < mentions.Length; index++)
        {
            int shared = Math.Min(span.End, mentions[index].Span.End) - Math.Max(span.Start, mentions[index].Span.Start);
            if (!used[index] && shared > most)
            {
                (best, most) = (index, shared);
            }
        }

        return best;
    }
}
