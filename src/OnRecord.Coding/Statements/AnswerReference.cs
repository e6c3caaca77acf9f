using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Statements;

/// <summary>Finds the earlier statements that the content of a denial or a concession refers to.</summary>
internal sealed class AnswerReference
{
    // The share of the content's words that must come back where no word of reference tells.
    private const double Alike = 0.4;

    // A content of so many words must share more than one.
    private const int Long = 4;

    private readonly SpeechContext _context;
    private readonly Groundwork _ground;

    internal AnswerReference(SpeechContext context, Groundwork ground)
    {
        _context = context;
        _ground = ground;
    }

    private AnswerLexicon Words => _context.Lexicon.Answers;

    /// <summary>Returns the identities of the statements answered and the ground for it; null for none.</summary>
    /// <param name="words">The answer.</param>
    /// <param name="earlier">The statements before it, the nearest first.</param>
    /// <param name="refutes">Whether it is an assertion that calls another untrue.</param>
    internal (IReadOnlyList<string> Answered, string Ground)? Find(SaidWords words, List<SaidWords> earlier, bool refutes)
    {
        if (words.Tokens.IsEmpty)
        {
            return null;
        }

        if (!refutes && ByPerson(words, earlier) is { } contradicted)
        {
            return ([contradicted.Statement.Id], "the person contradicted");
        }

        var others = earlier.FindAll(other => IsOther(words.Statement, other.Statement));
        int head = Phrases.HeadOf(_context.Document, new TokenRange(words.Tokens[0], words.Tokens[^1] + 1));
        string lemma = _context.Document.Tokens[head].Lemma.ToLowerInvariant();
        if (Words.Blame.Contains(lemma))
        {
            return Through(others.Find(other => other.Statement.Act == StatementAct.Accuse), "the accusation before");
        }

        return Through(others.Find(other => SharesFigure(words, other)), "the same figure")
            ?? (HasAmount(words) || Words.Figures.Contains(lemma) ? Through(others.Find(other => !other.Figures.IsEmpty), "the figure before") : null)
            ?? (Refers(words, head, refutes) ? Through(others.Find(other => SaysWhatIsSo(other.Statement.Act)), "the statement before") : null)
            ?? (refutes ? null : Through(others.Find(other => IsAlike(words, other)), "the same words"));
    }

    /// <summary>Who rejects what a rejection rejected stands beside it, not against it.</summary>
    private static (IReadOnlyList<string> Answered, string Ground)? Through(SaidWords? found, string ground) => found switch
    {
        null => null,
        { Statement: { Act: StatementAct.Deny, Answers.Count: > 0 } denial } => (denial.Answers, ground),
        { Statement.Act: StatementAct.Deny } => null,
        _ => ([found.Statement.Id], ground),
    };

    private static bool SaysWhatIsSo(StatementAct act) => act is not (StatementAct.Demand or StatementAct.Promise or StatementAct.Threaten);

    private static bool SharesFigure(SaidWords words, SaidWords other) =>
        words.Figures.Any(figure => other.Figures.Any(same => same.Value.Equals(figure.Value) && same.Unit is not null && same.Unit == figure.Unit));

    private static bool IsAlike(SaidWords words, SaidWords other)
    {
        int shared = words.Lemmas.Count(other.Forms.Contains);
        return words.Names.Overlaps(other.Forms) && shared >= Alike * words.Lemmas.Count && shared >= (words.Lemmas.Count >= Long ? 2 : 1);
    }

    /// <summary>The content is nothing but a person who said something.</summary>
    private SaidWords? ByPerson(SaidWords words, List<SaidWords> earlier)
    {
        string? actor = _ground.Actors.Around(words.Tokens[0])?.Actor;
        return actor is null || words.Tokens.Any(token => _ground.Actors.Around(token)?.Actor != actor)
            ? null
            : earlier.Find(other => other.Statement.Speakers.Contains(actor));
    }

    private bool IsOther(Statement answer, Statement other) =>
        !answer.Speakers.Any(speaker => other.Speakers.Any(second => AreOneSide(speaker, second)));

    private bool AreOneSide(string first, string second) =>
        first == second || BodyOf(first) == second || BodyOf(second) == first || (BodyOf(first) is { } body && body == BodyOf(second));

    private string? BodyOf(string actor) => _ground.Actors.Get(actor).Of;

    private bool HasAmount(SaidWords words) => Words.Amounts.Any(phrase => Enumerable.Range(0, Math.Max(0, words.Tokens.Length - phrase.Length + 1))
        .Any(at => phrase.Select((word, index) => Form(words.Tokens[at + index]) == word).All(same => same)));

    /// <summary>A pronoun, or a noun for what was said that does not itself go on to say it.</summary>
    private bool Refers(SaidWords words, int head, bool anywhere) => anywhere
        ? words.Tokens.Any(token => Words.Pronouns.Contains(Form(token)) || Words.Sayings.Contains(_context.Document.Tokens[token].Lemma))
        : (words.Tokens.Length == 1 && Words.Pronouns.Contains(Form(head)))
            || (Words.Sayings.Contains(_context.Document.Tokens[head].Lemma) && Phrases.Dependent(_context.Document, head, "acl") < 0
                && Phrases.Dependent(_context.Document, head, "ccomp") < 0);

    private string Form(int token) => _context.Document.Tokens[token].Form.ToLowerInvariant();
}
