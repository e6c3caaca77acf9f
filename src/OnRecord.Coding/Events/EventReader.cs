using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Coding.Events;

/// <summary>Reads the events of one report, sentence by sentence. For one use by one thread.</summary>
internal sealed class EventReader
{
    private const int ElsewhereWords = 3;
    private const double LeastConfidence = 0.25;

    private readonly Groundwork _groundwork;
    private readonly ImmutableArray<Statement> _statements;
    private readonly EventLexicon _lexicon;
    private readonly Document _document;
    private readonly ArgumentReader _arguments;
    private readonly FrameMatcher _matcher;
    private readonly PartyFiller _filler;
    private readonly FigureFinder _figures;
    private readonly StatusReader _status;
    private readonly Composer _composer;
    private readonly CircumstanceFinder _circumstances;
    private readonly ModeReader _modes;
    private readonly EventMerger _merger;

    /// <summary>Initializes a reader.</summary>
    /// <param name="groundwork">What is known of the report.</param>
    /// <param name="statements">Its statements.</param>
    /// <param name="lexicon">The event words.</param>
    /// <param name="status">The words that tell a status.</param>
    public EventReader(Groundwork groundwork, ImmutableArray<Statement> statements, EventLexicon lexicon, StatusWords status)
    {
        _groundwork = groundwork;
        _statements = statements;
        _lexicon = lexicon;
        _document = groundwork.Document;
        _arguments = new ArgumentReader(_document, lexicon);
        _matcher = new FrameMatcher(groundwork, lexicon, _arguments);
        var parties = new PartyFinder(groundwork, _arguments);
        _filler = new PartyFiller(groundwork, lexicon, _arguments, parties);
        _figures = new FigureFinder(groundwork, lexicon, _arguments);
        _status = new StatusReader(_document, status, _arguments);
        _composer = new Composer(_document, lexicon, _arguments, parties);
        _circumstances = new CircumstanceFinder(groundwork, lexicon, _arguments);
        _modes = new ModeReader(_document, lexicon, _arguments);
        _merger = new EventMerger(_document, _arguments);
    }

    /// <summary>Returns the events in the order of the text.</summary>
    public ImmutableArray<Event> Read()
    {
        var all = new List<Candidate>();
        foreach (var sentence in _document.Sentences)
        {
            if (!IsElsewhere(sentence.Tokens))
            {
                all.AddRange(ReadSentence(sentence.Tokens));
            }
        }

        _merger.Merge(all);
        return [.. all.Where(IsWhole).OrderBy(candidate => candidate.Trigger).Select(Finish)];
    }

    private List<Candidate> ReadSentence(TokenRange range)
    {
        var candidates = new Dictionary<int, Candidate>();
        for (int token = range.Start; token < range.End; token++)
        {
            if (_document.Tokens[token].Upos is Upos.Verb or Upos.Noun or Upos.Adj or Upos.Adv or Upos.Aux && _matcher.Best(token) is { } frame)
            {
                var candidate = new Candidate(token, frame, _arguments.Of(token));
                candidate.Words.Add(token);
                candidates.Add(token, candidate);
            }
        }

        Spend(candidates);
        foreach (var candidate in candidates.Values)
        {
            _filler.Fill(candidate);
            var told = _status.Of(candidate.Trigger, candidate.Arguments.Light);
            bool obliges = candidate.Frame.Meaning.Over == Operation.Oblige;
            candidate.Status = obliges ? EventStatus.Actual : told.Status;
            candidate.IsIntended = told.IsIntended;
            candidate.Because["type"] = candidate.Frame.Source;
            if (told.Why.Length > 0 && !obliges)
            {
                candidate.Because["status"] = $"status.yaml: {told.Why}";
            }
        }

        _composer.Compose(candidates);
        var whole = candidates.Values.Where(candidate => !candidate.IsSpent).OrderBy(candidate => candidate.Trigger).ToList();
        _merger.Fuse(whole);
        _merger.Absorb(whole);
        whole.RemoveAll(candidate => candidate.IsSpent);
        AddCircumstances(whole);
        return whole;
    }

    // "lifted the sanctions" is one event: the noun that the verb's frame asks for is no second one.
    private void Spend(Dictionary<int, Candidate> candidates)
    {
        foreach (var candidate in candidates.Values.Where(candidate => candidate.Frame.Meaning.Over == Operation.None))
        {
            foreach (int word in _matcher.Meeting(candidate.Frame, candidate.Trigger))
            {
                if (candidates.TryGetValue(word, out var part) && part != candidate && part.Frame.Kind != FrameKind.Verb)
                {
                    // Of "began a hunger strike" the noun tells more, if it leans on the verb and tells the same.
                    bool told = part.Type == candidate.Type && part.Arguments.Light == candidate.Trigger;
                    (told ? candidate : part).IsSpent = true;
                }
            }
        }

        foreach (var spent in candidates.Where(pair => pair.Value.IsSpent).Select(pair => pair.Key).ToArray())
        {
            candidates.Remove(spent);
        }
    }

    private void AddCircumstances(List<Candidate> candidates)
    {
        var triggers = candidates.SelectMany(candidate => candidate.Words).ToFrozenSet();
        foreach (var candidate in candidates)
        {
            _modes.Complete(candidate);
            if (_circumstances.PlaceOf(candidate, out string placeWhy) is { } place)
            {
                candidate.Place = place.Id;
                candidate.Because["place"] = placeWhy;
            }

            if (_circumstances.TimeOf(candidate, out string timeWhy) is { } time)
            {
                candidate.Time = time.Id;
                candidate.Because["time"] = timeWhy;
                if (candidate.Status == EventStatus.Actual && IsLongAgo(time))
                {
                    candidate.Status = EventStatus.Historical;
                    candidate.Because["status"] = "time long before publication";
                }
            }

            candidate.Quantities.AddRange(_figures.Of(candidate, triggers));
        }
    }

    // A year and a half: last year's events are still news in an annual review, older ones are background.
    private bool IsLongAgo(TimeExpression time) =>
        _groundwork.Report.Published is { } published && time.To is { } to && to < published.AddMonths(-18);

    private bool IsElsewhere(TokenRange range)
    {
        foreach (var words in _lexicon.Elsewhere)
        {
            int seen = 0;
            for (int token = range.Start; token < range.End; token++)
            {
                seen += words.Contains(_arguments.Tree.Lemma(token)) ? 1 : 0;
            }

            if (seen >= ElsewhereWords)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWhole(Candidate candidate)
    {
        bool verbal = candidate.Type is EventType.Agree or EventType.Support or EventType.Request or EventType.Accuse or EventType.Reject
            or EventType.Threaten or EventType.Consult or EventType.Concede;
        bool told = candidate.Actors.Count > 0 || (!verbal && (candidate.Recipients.Count > 0 || StandsAlone(candidate)));
        return !candidate.IsSpent && told && ConfidenceOf(candidate) >= LeastConfidence;
    }

    // "Fighting broke out in the north": that it happened is told, though not who fought.
    private bool StandsAlone(Candidate candidate) =>
        candidate.Frame.Kind == FrameKind.Noun
        && (candidate.Arguments.Light is not null || _document.Tokens[candidate.Trigger].Is("nsubj"))
        && candidate.Type is EventType.Protest or EventType.Assault or EventType.Coerce or EventType.Retreat or EventType.Mobilize;

    private static double ConfidenceOf(Candidate candidate)
    {
        double parties = candidate.Actors.Count == 0 ? (candidate.Recipients.Count == 0 ? 0.6 : 0.7) : candidate.Recipients.Count + candidate.Actors.Count > 1 ? 1 : 0.9;
        return Math.Round(candidate.Trust * parties, 2);
    }

    private Event Finish(Candidate candidate, int index)
    {
        var trigger = TriggerSpan(candidate);
        var recipients = candidate.Recipients.Select(_groundwork.Actors.Get);
        return new Event
        {
            Id = $"e{index + 1}",
            Type = candidate.Type,
            Modes = [.. candidate.Modes],
            Contexts = [.. candidate.Contexts],
            Cameo = candidate.Cameo,
            Acled = AcledTypes.Of(candidate, candidate.Actors.Select(_groundwork.Actors.Get), recipients),
            Score = PloverVocabulary.Score(candidate.Type, candidate.Modes),
            Quad = PloverVocabulary.Of(candidate.Type).Quad,
            Trigger = Passage.Of(_document.Text, trigger),
            Actors = [.. candidate.Actors],
            Recipients = [.. candidate.Recipients],
            Status = candidate.Status!.Value,
            Place = candidate.Place,
            Time = candidate.Time,
            Quantities = [.. candidate.Quantities],
            SaidIn = [.. _statements.Where(statement => Carries(statement, trigger)).Select(statement => statement.Id)],
            Confidence = ConfidenceOf(candidate),
            Because = _groundwork.Explain ? candidate.Because : Explanation.None,
        };
    }

    private static bool Carries(Statement statement, TextSpan trigger) =>
        (statement.Cue is { } cue && cue.Span.Overlaps(trigger)) || statement.Content.Any(piece => piece.Span.Contains(trigger));

    private TextSpan TriggerSpan(Candidate candidate)
    {
        int last = candidate.Trigger;
        if (candidate.Frame.Kind == FrameKind.Verb && last + 1 < _document.Tokens.Length
            && candidate.Frame.Companions.Contains(_arguments.Tree.Lemma(last + 1)))
        {
            last++;
        }

        return _document.SpanOf(new TokenRange(candidate.Trigger, last + 1));
    }
}
