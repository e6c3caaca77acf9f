namespace OnRecord.Model;

/// <summary>What one report says: its statements and events, and the actors, places, times and figures in them, each with its words.</summary>
public sealed record Reading
{
    /// <summary>The name and number of the contract that readings follow.</summary>
    public const string SchemaName = "onrecord/reading/1";

    /// <summary>Gets the contract followed; <see cref="SchemaName"/>.</summary>
    public string Schema { get; init; } = SchemaName;

    /// <summary>Gets the report read.</summary>
    public required Report Report { get; init; }

    /// <summary>Gets the sentences in the order of the text.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; init => field = value ?? []; } = [];

    /// <summary>Gets the actors, one for each however often mentioned, in the order of first mention.</summary>
    public IReadOnlyList<Actor> Actors { get; init => field = value ?? []; } = [];

    /// <summary>Gets the places in the order of first mention.</summary>
    public IReadOnlyList<Place> Places { get; init => field = value ?? []; } = [];

    /// <summary>Gets the time expressions in the order of the text.</summary>
    public IReadOnlyList<TimeExpression> Times { get; init => field = value ?? []; } = [];

    /// <summary>Gets the quantities in the order of the text.</summary>
    public IReadOnlyList<Quantity> Quantities { get; init => field = value ?? []; } = [];

    /// <summary>Gets the statements in the order of their cues.</summary>
    public IReadOnlyList<Statement> Statements { get; init => field = value ?? []; } = [];

    /// <summary>Gets the events in the order of their triggers.</summary>
    public IReadOnlyList<Event> Events { get; init => field = value ?? []; } = [];

    /// <summary>Gets what the report tells of in the main; null where nothing tells it.</summary>
    public Topic? Topic { get; init; }

    /// <summary>Gets remarks on how the report could be read, for people: a missing publication date, say. Often empty.</summary>
    public IReadOnlyList<string> Notes { get; init => field = value ?? []; } = [];
}
