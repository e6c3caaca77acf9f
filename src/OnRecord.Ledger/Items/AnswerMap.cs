using OnRecord.Model;

namespace OnRecord.Ledger.Items;

/// <summary>Which statements of a reading answer which, and where each stands on the proposition at the root.</summary>
internal sealed class AnswerMap
{
    private const int Deepest = 16;

    private readonly Dictionary<string, Statement> _statements;
    private readonly HashSet<string> _answered;
    private readonly HashSet<string> _carriers;

    /// <summary>Initializes the map.</summary>
    /// <param name="reading">The reading.</param>
    internal AnswerMap(Reading reading)
    {
        _statements = reading.Statements.Where(statement => statement.Content.Count > 0)
            .DistinctBy(statement => statement.Id, StringComparer.Ordinal)
            .ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        _answered = [.. _statements.Values.SelectMany(Answered).Select(statement => statement.Id)];
        _carriers = [.. reading.Events.Where(happening => IsTold(happening.Status)).SelectMany(CarriersOf).Select(statement => statement.Id)];
    }

    /// <summary>Checks whether an event is told as having happened or not, rather than as planned or possible.</summary>
    internal static bool IsTold(EventStatus status) => status is EventStatus.Actual or EventStatus.Negated or EventStatus.Historical;

    /// <summary>
    /// Returns the statements in whose words an event is told. The event of saying itself (a condemnation, a promise) is told by the report,
    /// not by the one who speaks.
    /// </summary>
    internal IEnumerable<Statement> CarriersOf(Event happening) => happening.SaidIn.Select(Find).OfType<Statement>()
        .Where(statement => statement.Cue is not { } cue || !cue.Span.Overlaps(happening.Trigger.Span));

    /// <summary>Returns the statements that this one answers.</summary>
    internal IEnumerable<Statement> Answered(Statement statement) =>
        statement.Answers.Where(id => id != statement.Id).Select(id => _statements.GetValueOrDefault(id)).OfType<Statement>();

    /// <summary>Returns the statements that answer one of these.</summary>
    internal IEnumerable<Statement> AnswersTo(IReadOnlyCollection<string> statements) =>
        _statements.Values.Where(statement => !statements.Contains(statement.Id) && statement.Answers.Any(statements.Contains));

    /// <summary>Checks whether a statement answers another or is answered.</summary>
    internal bool IsPart(Statement statement) => _answered.Contains(statement.Id) || Answered(statement).Any();

    /// <summary>Checks whether the statement, or the one that it answers in the end, carries an event: then the dispute is over the event.</summary>
    internal bool IsCarrier(Statement statement)
    {
        var root = statement;
        for (int step = 0; step < Deepest && Answered(root).FirstOrDefault() is { } answered; step++)
        {
            root = answered;
        }

        return _carriers.Contains(statement.Id) || _carriers.Contains(root.Id);
    }

    /// <summary>Returns where the speakers stand: a denial turns the stance it answers round; null where the act says nothing of what is so.</summary>
    internal Stance? StanceOf(Statement statement) => StanceOf(statement, Deepest);

    private Statement? Find(string id) => _statements.GetValueOrDefault(id);

    private Stance? StanceOf(Statement statement, int depth)
    {
        if (!SaysWhatIsSo(statement.Act))
        {
            return null;
        }

        var answered = depth > 0 ? Answered(statement).FirstOrDefault() : null;
        if (answered is null)
        {
            return statement.Act switch { StatementAct.Deny => Stance.Denies, StatementAct.Concede => Stance.Concedes, _ => Stance.Affirms };
        }

        bool denies = StanceOf(answered, depth - 1) is Stance.Denies or Stance.Doubts;
        return statement.Act switch
        {
            StatementAct.Deny => denies ? Stance.Affirms : Stance.Denies,
            StatementAct.Concede => denies ? Stance.Denies : Stance.Concedes,
            _ => denies ? Stance.Denies : Stance.Affirms,
        };
    }

    private static bool SaysWhatIsSo(StatementAct act) => act is not (StatementAct.Demand or StatementAct.Promise or StatementAct.Threaten);
}
