using System.Collections.Immutable;
using OnRecord.Model;

namespace OnRecord.Coding.Statements;

/// <summary>Joins statements that deny or concede to the earlier statements of the report that they answer.</summary>
internal sealed class AnswerLinker
{
    // Nobody answers what was said so many statements before.
    private const int Farthest = 40;

    // "He called the claim an absolute lie" is short; what is longer says something of its own.
    private const int LongestRefutation = 12;

    private readonly SpeechContext _context;
    private readonly Groundwork _ground;
    private readonly AnswerReference _reference;

    internal AnswerLinker(SpeechContext context, Groundwork ground)
    {
        _context = context;
        _ground = ground;
        _reference = new AnswerReference(context, ground);
    }

    /// <summary>Returns the statements with what each answers. An assertion that calls another untrue is a denial.</summary>
    /// <param name="drafts">Where the statements' words stand, in the same order.</param>
    /// <param name="statements">The statements in the order of their cues.</param>
    internal ImmutableArray<Statement> Link(ImmutableArray<Draft> drafts, ImmutableArray<Statement> statements)
    {
        var said = new List<SaidWords>();
        foreach (var (draft, statement) in drafts.Zip(statements))
        {
            said.Add(Link(said, new SaidWords(_ground, draft, statement)));
        }

        return [.. said.Select(words => words.Statement)];
    }

    private SaidWords Link(List<SaidWords> before, SaidWords words)
    {
        bool refutes = words.Statement.Act == StatementAct.Assert && IsRefutation(words);
        if (before.Count == 0 || (!refutes && words.Statement.Act is not (StatementAct.Deny or StatementAct.Concede)))
        {
            return words;
        }

        var earlier = before.TakeLast(Farthest).Where(other => !Overlap(other, words)).Reverse().ToList();
        if (_reference.Find(words, earlier, refutes) is not ({ } answered, var ground))
        {
            return words;
        }

        var because = new Dictionary<string, string>(words.Statement.Because);
        if (_ground.Explain)
        {
            because["answers"] = ground;
        }

        return new SaidWords(_ground, words.Draft, words.Statement with
        {
            Act = refutes ? StatementAct.Deny : words.Statement.Act,
            Answers = answered,
            Because = because,
        });
    }

    /// <summary>Words of refutation that are not themselves negated.</summary>
    private bool IsRefutation(SaidWords words) => words.Tokens.Length <= LongestRefutation && words.Tokens.Any(token =>
        _context.Lexicon.Answers.Refutations.Contains(_context.Document.Tokens[token].Lemma.ToLowerInvariant())
        && !Phrases.IsNegated(_context.Document, token, _context.Lexicon));

    /// <summary>One said within the other: the report of a saying, not its answer.</summary>
    private static bool Overlap(SaidWords first, SaidWords second) =>
        second.Draft.Content.Any(first.Draft.ContentOverlaps)
        || (first.Draft.Cue is { } cue && second.Draft.ContentCovers(cue))
        || (second.Draft.Cue is { } own && first.Draft.ContentCovers(own));
}
