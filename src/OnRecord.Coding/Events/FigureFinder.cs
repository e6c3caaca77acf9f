using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Coding.Events;

/// <summary>Finds the figures of an event and what they count there.</summary>
internal sealed class FigureFinder
{
    private readonly Document _document;
    private readonly EventLexicon _lexicon;
    private readonly ArgumentReader _arguments;
    private readonly ILookup<int, (int Head, Quantity Item)> _figures;

    /// <summary>Initializes a finder.</summary>
    /// <param name="groundwork">What is known of the report.</param>
    /// <param name="lexicon">The event words.</param>
    /// <param name="arguments">The arguments of the report's words.</param>
    public FigureFinder(Groundwork groundwork, EventLexicon lexicon, ArgumentReader arguments)
    {
        _document = groundwork.Document;
        _lexicon = lexicon;
        _arguments = arguments;
        _figures = BySentence.Of(_document, groundwork.Quantities, quantity => quantity.Span);
    }

    /// <summary>Returns the figures of an event.</summary>
    /// <param name="candidate">The event.</param>
    /// <param name="others">The triggers of the sentence's other events.</param>
    public List<EventQuantity> Of(Candidate candidate, IReadOnlySet<int> others)
    {
        var found = new List<EventQuantity>();
        foreach (var (head, quantity) in _figures[_document.SentenceOf(candidate.Trigger)])
        {
            if (Carrier(head, candidate, others) is { } carrier && RoleOf(quantity, head, carrier, candidate) is { } role)
            {
                found.Add(new EventQuantity(quantity.Id, role));
            }
        }

        return found;
    }

    private int? Carrier(int head, Candidate candidate, IReadOnlySet<int> others)
    {
        var own = candidate.WordsAndLight().ToHashSet();
        for (int climbed = head; climbed != Token.NoHead; climbed = _document.Tokens[climbed].Head)
        {
            if (own.Contains(climbed))
            {
                return climbed;
            }

            if (others.Contains(climbed) || (climbed != head && _document.Tokens[climbed].Is("ccomp")))
            {
                return null;
            }
        }

        return null;
    }

    private QuantityRole? RoleOf(Quantity quantity, int head, int carrier, Candidate candidate)
    {
        string unit = quantity.Unit ?? string.Empty;
        for (int climbed = head; ; climbed = _document.Tokens[climbed].Head)
        {
            if (_lexicon.CountedBy.TryGetValue(_arguments.Tree.Lemma(climbed), out var told))
            {
                return told;
            }

            if (climbed == carrier)
            {
                break;
            }
        }

        if (_lexicon.CountedIn.TryGetValue(unit, out var counted))
        {
            return counted;
        }

        return candidate.Type == EventType.Protest && _arguments.Of(carrier)[Slots.Subject].Contains(head) ? QuantityRole.Participants : QuantityRole.Other;
    }
}
