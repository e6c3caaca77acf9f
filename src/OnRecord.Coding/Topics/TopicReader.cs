using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Coding.Events;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Topics;

/// <summary>
/// Weighs what the first sentences of one report say of each topic. Of a sign that stands in several sentences the foremost counts.
/// For one use by one thread.
/// </summary>
internal sealed class TopicReader
{
    private const double LeastScore = 1;
    private const double Sharpness = 0.8;

    // How much a sentence counts by its place: news says first what it is about.
    private static readonly ImmutableArray<double> ByPlace = [1, 0.6, 0.4, 0.3, 0.2];

    private readonly Groundwork _groundwork;
    private readonly Document _document;
    private readonly ImmutableArray<Event> _events;
    private readonly TopicLexicon _lexicon;
    private readonly SentenceSets _sentence;
    private readonly double[] _scores;
    private readonly List<(int Topic, double Weight, TextSpan Span, string Why)> _evidence = [];

    /// <summary>Initializes a reader.</summary>
    /// <param name="groundwork">What is known of the report.</param>
    /// <param name="events">Its events.</param>
    /// <param name="lexicon">The topics.</param>
    /// <param name="forms">Tells the lemma of a word.</param>
    public TopicReader(Groundwork groundwork, ImmutableArray<Event> events, TopicLexicon lexicon, WordForms forms)
    {
        _groundwork = groundwork;
        _document = groundwork.Document;
        _events = events;
        _lexicon = lexicon;
        _sentence = new SentenceSets(_document, groundwork.Actors, lexicon.Sets, forms);
        _scores = new double[lexicon.Names.Length];
    }

    /// <summary>Returns the topic; null where nothing tells one.</summary>
    public Topic? Read()
    {
        WeighSigns();
        WeighEvents();
        int best = Array.IndexOf(_scores, _scores.Max());
        return _scores[best] < LeastScore ? null : Finish(best);
    }

    private void WeighSigns()
    {
        var seen = new HashSet<TopicSign>();
        var words = new List<int>();
        for (int place = 0; place < Math.Min(ByPlace.Length, _document.Sentences.Length); place++)
        {
            _sentence.Read(_document.Sentences[place].Tokens);
            foreach (var sign in _lexicon.Signs)
            {
                if (_sentence.Has(sign.Terms[0].Set) && !seen.Contains(sign) && _sentence.Find(sign, words))
                {
                    seen.Add(sign);
                    _scores[sign.Topic] += sign.Weight * ByPlace[place];
                    foreach (int word in words)
                    {
                        _evidence.Add((sign.Topic, sign.Weight, _document.Tokens[word].Span, sign.Source));
                    }
                }
            }
        }
    }

    private void WeighEvents()
    {
        var told = new double[_scores.Length];
        foreach (var found in _events)
        {
            int place = PlaceOf(found.Trigger.Start);
            if (place >= ByPlace.Length)
            {
                continue;
            }

            double share = ByPlace[place] * (found.Status is EventStatus.Actual or EventStatus.Historical ? 1 : 0.5);
            foreach (var (topic, weight) in _lexicon.ToldBy(found))
            {
                told[topic] = Math.Max(told[topic], weight * share);
                _evidence.Add((topic, weight, found.Trigger.Span, found.Id));
            }
        }

        for (int topic = 0; topic < told.Length; topic++)
        {
            _scores[topic] += told[topic];
        }
    }

    private int PlaceOf(int character)
    {
        int place = 0;
        while (place < _document.Sentences.Length && _document.Sentences[place].Span.End <= character)
        {
            place++;
        }

        return place;
    }

    private Topic Finish(int best)
    {
        var telling = _evidence.Where(item => item.Topic == best && item.Weight > 0).ToList();
        double all = _scores.Sum(score => Math.Exp(Sharpness * (score - _scores[best])));
        return new Topic
        {
            Name = _lexicon.Names[best],
            Signs = [.. telling.Select(item => item.Span).Distinct().OrderBy(span => span.Start).Select(span => Passage.Of(_document.Text, span))],
            Confidence = Math.Round(1 / all, 2),
            Because = _groundwork.Explain
                ? new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["name"] = string.Create(
                        CultureInfo.InvariantCulture,
                        $"topics.yaml, {_scores[best]:0.0}: {string.Join("; ", telling.Select(item => item.Why).Distinct())}"),
                }
                : Explanation.None,
        };
    }
}
