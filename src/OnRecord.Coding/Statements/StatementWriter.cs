using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Statements;

/// <summary>Turns drafts into statements, one after the other in the order of the text.</summary>
internal sealed class StatementWriter
{
    // The share of a content's words that must stand in quotation marks for it to be the speaker's own.
    private const double DirectShare = 0.9;

    // Fewer quoted words than this in a row do not make a content mixed.
    private const int ShortestQuoted = 1;

    private const string GovernmentSector = "GOV";

    private readonly SpeechContext _context;
    private readonly Groundwork _groundwork;
    private readonly Participants _participants;
    private int _written;

    public StatementWriter(SpeechContext context, Groundwork groundwork)
    {
        _context = context;
        _groundwork = groundwork;
        _participants = new Participants(context, groundwork);
    }

    public Statement Write(Draft draft)
    {
        var speakers = _participants.SpeakersOf(draft);
        var (act, ground) = ActClassifier.Classify(_context, draft, token => IsOwn(draft, speakers, token));
        var (place, time) = _participants.Setting(draft);
        var quoted = FormOf(draft);
        return new Statement
        {
            Id = $"s{++_written}",
            Act = act,
            Speakers = speakers,
            Audience = draft.Hearer < 0 ? [] : _participants.ActorsAt(draft.Hearer),
            Via = draft.Via < 0 ? [] : _participants.ActorsAt(draft.Via),
            Cue = draft.Cue is { } cue ? PassageOf(cue) : null,
            Source = draft.Source is { } source ? PassageOf(source) : null,
            Content = [.. Merged(draft.Content).Select(span => Passage.Of(_context.Document.Text, span))],
            Quoted = quoted,
            Place = place,
            Time = time,
            Confidence = Math.Round((draft.IsTagged ? _context.Lexicon.TaggerCalibration : _context.Lexicon.PatternCalibration).Of(draft.Confidence), 3),
            Because = _groundwork.Explain ? Explain(draft, speakers, ground, quoted, place, time) : Explanation.None,
        };
    }

    private Passage PassageOf(TokenRange range) => Passage.Of(_context.Document.Text, _context.Document.SpanOf(range));

    // Pieces that only white space parts are one.
    private List<TextSpan> Merged(ImmutableArray<TokenRange> pieces)
    {
        var spans = new List<TextSpan>();
        foreach (var piece in pieces.OrderBy(piece => piece.Start))
        {
            var span = _context.Document.SpanOf(piece);
            if (spans.Count > 0 && (span.Start <= spans[^1].End
                || _context.Document.Text.AsSpan(spans[^1].End, span.Start - spans[^1].End).IsWhiteSpace()))
            {
                spans[^1] = new TextSpan(spans[^1].Start, Math.Max(span.End, spans[^1].End));
            }
            else
            {
                spans.Add(span);
            }
        }

        return spans;
    }

    private QuotedForm FormOf(Draft draft)
    {
        int words = 0;
        int quoted = 0;
        foreach (var piece in draft.Content)
        {
            for (int token = piece.Start; token < piece.End; token++)
            {
                if (_context.Document.Tokens[token].Upos != Upos.Punct)
                {
                    words++;
                    quoted += _context.Quotations.Around(token) is null ? 0 : 1;
                }
            }
        }

        return quoted >= words * DirectShare && quoted > 0 ? QuotedForm.Direct
            : quoted >= ShortestQuoted ? QuotedForm.Mixed
            : QuotedForm.Indirect;
    }

    private bool IsOwn(Draft draft, IReadOnlyList<string> speakers, int token)
    {
        if (draft.Speaker < 0)
        {
            return false;
        }

        var actors = _participants.ActorsAt(token);
        bool pronoun = _context.Document.Tokens[token].Upos == Upos.Pron
            && _context.Lexicon.ThirdPerson.Contains(_context.Document.Tokens[token].Lemma.ToLowerInvariant());
        return actors.Count > 0 && speakers.Count > 0 ? actors.Any(actor => speakers.Any(speaker => IsSpokenFor(speaker, actor))) : pronoun && !IsThingBesidePerson(speakers, token);
    }

    // A spokesman speaks for the body he belongs to, a member of a government for the state.
    private bool IsSpokenFor(string speaker, string actor)
    {
        if (speaker == actor)
        {
            return true;
        }

        var person = _groundwork.Actors.Get(speaker);
        var body = _groundwork.Actors.Get(actor);
        return person.Kind == ActorKind.Person
            && (person.Of == actor || (body.Kind == ActorKind.State && body.Country == person.Country && body.Country is not null && person.Sectors.Contains(GovernmentSector)));
    }

    // "It would help, he said": a person does not mean himself.
    private bool IsThingBesidePerson(IReadOnlyList<string> speakers, int token) =>
        _context.Lexicon.Things.Contains(_context.Document.Tokens[token].Lemma.ToLowerInvariant())
        && speakers.Any(speaker => _groundwork.Actors.Get(speaker).Kind == ActorKind.Person);

    private Dictionary<string, string> Explain(
        Draft draft, IReadOnlyList<string> speakers, string ground, QuotedForm quoted, string? place, string? time)
    {
        var because = new Dictionary<string, string>
        {
            ["content"] = draft.Pattern,
            ["confidence"] = string.Create(CultureInfo.InvariantCulture, $"score {draft.Confidence:F3}"),
            ["act"] = ground,
            ["quoted"] = quoted.ToString().ToLowerInvariant(),
        };
        AddWhere(because, "cue", draft.Cue is not null, draft.Pattern);
        AddWhere(because, "source", draft.Source is not null, draft.Pattern);
        AddWhere(because, "speakers", speakers.Count > 0, draft.Source is null ? "carried over from the statement before" : WayTo(draft.Speaker));
        AddWhere(because, "audience", draft.Hearer >= 0, WayTo(draft.Hearer));
        AddWhere(because, "via", draft.Via >= 0, $"passed on: {WayTo(draft.Via)}");
        AddWhere(because, "place", place is not null, "hangs on the cue");
        AddWhere(because, "time", time is not null, "hangs on the cue");
        return because;
    }

    // A token and its way to the next one up: “envoy”, nsubj of “said”.
    private string WayTo(int token)
    {
        if (token < 0)
        {
            return string.Empty;
        }

        var word = _context.Document.Tokens[token];
        return word.Head == Token.NoHead
            ? $"“{word.Form}”, {word.Deprel}"
            : $"“{word.Form}”, {word.Deprel} of “{_context.Document.Tokens[word.Head].Form}”";
    }

    private static void AddWhere(Dictionary<string, string> because, string field, bool filled, string ground)
    {
        if (filled)
        {
            because[field] = ground;
        }
    }
}
