using System.Collections.Immutable;
using OnRecord.Language;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Times;

/// <summary>
/// Finds the words of a document that say when, how long or how often, and reads them as TIMEX3.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class TimeFinder
{
    private readonly TimeGrammar _grammar;

    private TimeFinder(TimeGrammar grammar) => _grammar = grammar;

    /// <summary>Reads the time rules of a language pack.</summary>
    /// <param name="pack">The pack; its <c>time.yaml</c> and <c>numbers.yaml</c> are read.</param>
    /// <exception cref="FileNotFoundException">The pack lacks one of the files.</exception>
    /// <exception cref="InvalidDataException">A rule is not well formed; the message names it.</exception>
    public static TimeFinder Load(LanguagePack pack) => new(TimeGrammar.Load(pack));

    /// <summary>Returns the time expressions of a document in the order of the text, not overlapping.</summary>
    /// <param name="document">The document; tags and trees help where it has them, but are not needed.</param>
    /// <param name="published">The day of publication; null leaves relative times without a value.</param>
    /// <param name="explain">Whether each value is to name the rule that gave it and what it was reckoned from.</param>
    public ImmutableArray<TimeExpression> Find(Document document, DateOnly? published, bool explain)
    {
        var context = new TimeContext(published);
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        foreach (var sentence in document.Sentences)
        {
            var atoms = _grammar.Atomizer.Cut(document, sentence);
            var matches = new TimeMatcher(_grammar, document, atoms).All();
            for (int index = 0; index < matches.Count; index++)
            {
                var match = matches[index];
                context.YearBeside = index + 1 < matches.Count ? YearBeside(match, matches[index + 1]) : null;
                context.Direction = _grammar.Tense.Of(document, atoms, match.Start, match.End);
                var meaning = TimeNormalizer.Resolve(match, context);
                if (meaning.Period is { } period)
                {
                    context.Tell(period, match.Rule.Operation == TimeOperation.Part);
                }

                var span = new TextSpan(atoms[match.Start].Start, atoms[match.End - 1].End);
                found.Add(new TimeExpression
                {
                    Id = $"t{found.Count + 1}",
                    Start = span.Start,
                    End = span.End,
                    Text = span.Of(document.Text),
                    Type = meaning.Type,
                    Value = meaning.Value,
                    From = FromOf(meaning),
                    To = ToOf(meaning),
                    Because = explain ? Because(match, meaning) : Explanation.None,
                });
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Returns the year of a month or day for which one word away the next date names it; null where that is not so.</summary>
    private static int? YearBeside(TimeMatch match, TimeMatch next)
    {
        if (next.Start != match.End + 1 || !match.Has(TimeSlot.Month) || !next.Has(TimeSlot.Month) || !next.Has(TimeSlot.Year))
        {
            return null;
        }

        int year = next.Get(TimeSlot.Year, 0);
        return match.Get(TimeSlot.Month, 0) <= next.Get(TimeSlot.Month, 0) ? year : year - 1;
    }

    /// <summary>A stretch without an end on the calendar is not placed at all.</summary>
    private static DateOnly? FromOf(in TimeMeaning meaning) => ToOf(meaning) is null ? null : meaning.From ?? meaning.Period?.From;

    private static DateOnly? ToOf(in TimeMeaning meaning) => meaning.To ?? meaning.Period?.To;

    private static Dictionary<string, string> Because(TimeMatch match, in TimeMeaning meaning) => new(StringComparer.Ordinal)
    {
        ["value"] = meaning.Anchor is null ? $"time rule {match.Rule.Id}" : $"time rule {match.Rule.Id}, from {meaning.Anchor}",
    };
}
