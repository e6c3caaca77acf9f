using System.Globalization;
using System.Text;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Ledger.Tests.Filing;

/// <summary>Writes a report and its reading together, so that every passage stands in the text.</summary>
internal sealed class ReadingDraft(string id, DateOnly? published, string? source)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _sentences = [];
    private readonly Dictionary<string, Actor> _actors = [];
    private readonly Dictionary<string, Place> _places = [];
    private readonly Dictionary<DateOnly, TimeExpression> _times = [];
    private readonly List<Quantity> _quantities = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Event> _events = [];

    /// <summary>Returns the identity of an actor, named for the first time where it is new.</summary>
    public string Actor(string name, string country)
    {
        if (!_actors.TryGetValue(name, out var actor))
        {
            actor = new Actor { Id = $"a{_actors.Count + 1}", Name = name, Kind = ActorKind.Group, Country = country, Sectors = ["REB"], Mentions = [Write(name)] };
            _actors.Add(name, actor);
        }

        return actor.Id;
    }

    /// <summary>Returns the identity of a place.</summary>
    public string Place(string name, string country, int number)
    {
        if (!_places.TryGetValue(name + country, out var place))
        {
            place = new Place
            {
                Id = $"p{_places.Count + 1}",
                Name = name,
                Kind = PlaceKind.Settlement,
                Country = country,
                Admin1 = string.Create(CultureInfo.InvariantCulture, $"Province {number / 20}"),
                Latitude = 20 + (number % 40),
                Longitude = 30 + (number % 37),
                GeonameId = (1000 * country[0]) + number,
                Confidence = 0.9,
                Mentions = [Write(name)],
            };
            _places.Add(name + country, place);
        }

        return place.Id;
    }

    /// <summary>Adds an event in a sentence of its own and returns its identity.</summary>
    public string Event(EventType type, string actor, string recipient, string place, DateOnly day, string noun, int killed, EventStatus status)
    {
        int start = _text.Length;
        var trigger = Write(PloverVocabulary.Of(type).Name.ToLowerInvariant());
        Write($"by {Name(actor)} on {Name(recipient)} at the {noun} near {_places.Values.First(known => known.Id == place).Name} left");
        var figure = Write(killed.ToString(CultureInfo.InvariantCulture));
        Write("dead on");
        string time = Time(day);
        _text.Append(". ");
        _sentences.Add(new TextSpan(start, _text.Length - 1));
        var quantity = new Quantity { Id = $"q{_quantities.Count + 1}", Start = figure.Start, End = figure.End, Text = figure.Text, Value = killed, Bound = QuantityBound.Exact, Unit = "person" };
        _quantities.Add(quantity);
        var one = new Event
        {
            Id = $"e{_events.Count + 1}",
            Type = type,
            Quad = PloverVocabulary.Of(type).Quad,
            Trigger = trigger,
            Actors = [actor],
            Recipients = [recipient],
            Status = status,
            Place = place,
            Time = time,
            Quantities = [new EventQuantity(quantity.Id, QuantityRole.Killed)],
            Confidence = 0.8,
        };
        _events.Add(one);
        return one.Id;
    }

    /// <summary>Adds a statement about an event and returns its identity.</summary>
    public string Say(StatementAct act, string speaker, string about, string? answers)
    {
        int index = _events.FindIndex(one => one.Id == about);
        string said = $"s{_statements.Count + 1}";
        _statements.Add(new Statement
        {
            Id = said,
            Act = act,
            Speakers = [speaker],
            Content = [_events[index].Trigger],
            Quoted = QuotedForm.Indirect,
            About = [about],
            Answers = answers is null ? [] : [answers],
            Confidence = 0.7,
        });
        _events[index] = _events[index] with { SaidIn = [.. _events[index].SaidIn, said] };
        return said;
    }

    /// <summary>Returns the reading.</summary>
    public Reading Finish() => new()
    {
        Report = new Report { Id = id, Published = published, Source = source, Text = _text.ToString(), Language = "en" },
        Sentences = _sentences,
        Actors = [.. _actors.Values],
        Places = [.. _places.Values],
        Times = [.. _times.Values],
        Quantities = _quantities,
        Statements = _statements,
        Events = _events,
    };

    private string Name(string actor) => _actors.Values.First(known => known.Id == actor).Name;

    private string Time(DateOnly day)
    {
        if (!_times.TryGetValue(day, out var time))
        {
            var words = Write(day.ToString("O", CultureInfo.InvariantCulture));
            time = new TimeExpression { Id = $"t{_times.Count + 1}", Start = words.Start, End = words.End, Text = words.Text, Type = TimeType.Date, Value = words.Text, From = day, To = day.AddDays(1) };
            _times.Add(day, time);
        }

        return time.Id;
    }

    private Passage Write(string words)
    {
        int start = _text.Length;
        _text.Append(words).Append(' ');
        return new Passage(start, start + words.Length, words);
    }
}
