using System.Collections.Immutable;
using OnRecord.Language;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Quantities;

/// <summary>
/// Finds the figures of a document: numbers in words and figures, how they bound the true number, and what they count.
/// Times, ages, names and list numbers are none. Immutable and safe to share between threads.
/// </summary>
public sealed class QuantityFinder
{
    private readonly QuantityWords _words;
    private readonly NumberGuard _guard;
    private readonly UnitFinder _units;
    private readonly BoundFinder _bounds;

    private QuantityFinder(QuantityWords words)
    {
        _words = words;
        _guard = new NumberGuard(words);
        _units = new UnitFinder(words);
        _bounds = new BoundFinder(words);
    }

    /// <summary>Reads the number words and units of a language pack.</summary>
    /// <param name="pack">The pack; its <c>numbers.yaml</c> and <c>units.yaml</c> are read.</param>
    /// <exception cref="FileNotFoundException">The pack lacks one of the files.</exception>
    /// <exception cref="InvalidDataException">One of the files is not well formed; the message says how.</exception>
    public static QuantityFinder Load(LanguagePack pack) => new(QuantityWords.Load(pack));

    /// <summary>Returns the quantities of a document in the order of the text, not overlapping.</summary>
    /// <param name="document">The document; its tree tells best what is counted, its words do where it has none.</param>
    /// <param name="times">The document's time expressions; numbers in them are no quantities.</param>
    /// <param name="explain">Whether each field is to name what filled it.</param>
    public ImmutableArray<Quantity> Find(Document document, ImmutableArray<TimeExpression> times, bool explain)
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        int time = 0;
        for (int sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            var atoms = _words.Atomizer.Cut(document, document.Sentences[sentence]);
            var scan = new QuantityScan(document, sentence, atoms, Timed(atoms, times, ref time));
            int free = 0;
            var drafts = new List<QuantityDraft>();
            for (int index = 0; index < atoms.Count; index++)
            {
                if (Read(scan, index, free) is { } draft)
                {
                    drafts.Add(draft);
                    free = draft.End;
                    index = draft.End - 1;
                }
            }

            _units.Share(scan, drafts);
            foreach (var draft in drafts)
            {
                found.Add(Finish(scan, draft, found.Count + 1, explain));
            }
        }

        return found.ToImmutable();
    }

    private static bool[] Timed(List<Atom> atoms, ImmutableArray<TimeExpression> times, ref int time)
    {
        bool[] timed = new bool[atoms.Count];
        for (int index = 0; index < atoms.Count; index++)
        {
            while (time < times.Length && times[time].End <= atoms[index].Start)
            {
                time++;
            }

            timed[index] = time < times.Length && times[time].Start < atoms[index].End;
        }

        return timed;
    }

    private QuantityDraft? Read(QuantityScan scan, int start, int free)
    {
        if (_words.Numbers.Read(scan.Atoms, start) is not { } reading || !_guard.Counts(scan, start, reading))
        {
            return null;
        }

        var draft = _bounds.Range(scan, start, reading, _guard) ?? new QuantityDraft
        {
            NumberStart = start,
            NumberEnd = reading.End,
            Reading = reading,
            Value = reading.Value,
            Start = start,
            End = reading.End,
            Bound = reading.Kind is NumberKind.Order or NumberKind.Vague ? QuantityBound.About : QuantityBound.Exact,
        };
        if (BoundFinder.IsScore(draft))
        {
            return null;
        }

        if (!_units.Find(scan, draft))
        {
            return null;
        }

        _bounds.Find(scan, draft, free);
        return draft;
    }

    private static Quantity Finish(QuantityScan scan, QuantityDraft draft, int number, bool explain)
    {
        var span = scan.SpanOf(draft.Start, draft.End);
        return new Quantity
        {
            Id = $"q{number}",
            Start = span.Start,
            End = span.End,
            Text = span.Of(scan.Document.Text),
            Value = draft.Value,
            Upper = draft.Upper,
            Bound = draft.Bound,
            Unit = draft.Unit,
            Because = explain ? Because(draft) : Explanation.None,
        };
    }

    private static Dictionary<string, string> Because(QuantityDraft draft)
    {
        var because = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["value"] = draft.Reading.InFigures ? "figures" : $"number words, {draft.Reading.Kind}",
        };
        if (draft.BoundWords is { } words)
        {
            because["bound"] = $"the words '{words}'";
        }

        if (draft.UnitSource is { } source)
        {
            because["unit"] = source;
        }

        return because;
    }
}
