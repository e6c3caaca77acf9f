using OnRecord.Model.Plover;

namespace OnRecord.Model;

/// <summary>One happening, however many reports tell it.</summary>
public sealed record Entry
{
    /// <summary>Gets the identity in the ledger: <c>n</c> and ten letters and digits made from the first telling.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the PLOVER type.</summary>
    public required EventType Type { get; init; }

    /// <summary>Gets the PLOVER modes that any telling gives, in the vocabulary's order.</summary>
    public IReadOnlyList<string> Modes { get; init => field = value ?? []; } = [];

    /// <summary>Gets the PLOVER contexts that any telling gives, in the vocabulary's order.</summary>
    public IReadOnlyList<string> Contexts { get; init => field = value ?? []; } = [];

    /// <summary>Gets the CAMEO code that most tellings give; null when none gives one.</summary>
    public string? Cameo { get; init; }

    /// <summary>Gets the ACLED sub-event type that most tellings give; null where none applies.</summary>
    public string? Acled { get; init; }

    /// <summary>Gets the PLOVER score, from -10 (conflict) to 10 (cooperation); null where PLOVER gives none.</summary>
    public double? Score { get; init; }

    /// <summary>Gets the quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public required int Quad { get; init; }

    /// <summary>Gets the names of those who act, the best supported first; empty when unknown.</summary>
    public IReadOnlyList<string> Actors { get; init => field = value ?? []; } = [];

    /// <summary>Gets the names of those acted upon, the best supported first; empty when unknown.</summary>
    public IReadOnlyList<string> Recipients { get; init => field = value ?? []; } = [];

    /// <summary>Gets the actors and recipients with what is known of them, in the order of the two lists.</summary>
    public IReadOnlyList<EntryParty> Parties { get; init => field = value ?? []; } = [];

    /// <summary>Gets where it happened; null when unknown.</summary>
    public EntryPlace? Place { get; init; }

    /// <summary>Gets the first day on which it may have happened; null when unknown.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the first day after those on which it may have happened; null when unknown.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Gets what the record makes of it.</summary>
    public required Standing Standing { get; init; }

    /// <summary>Gets why it has this standing, a reason each, for people.</summary>
    public IReadOnlyList<string> StandingReasons { get; init => field = value ?? []; } = [];

    /// <summary>Gets the words of the clearest telling: the sentence that tells it.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the identities of the reports that tell it, the earliest first.</summary>
    public required IReadOnlyList<string> Reports { get; init; }

    /// <summary>Gets how many voices tell it: copies of one text, and reports that credit one agency, count once. At least 1.</summary>
    public required int IndependentSources { get; init; }

    /// <summary>Gets the events that tell it, in the order of the reports.</summary>
    public required IReadOnlyList<EntryEvent> Events { get; init; }

    /// <summary>Gets the figures that the tellings give, side by side.</summary>
    public IReadOnlyList<EntryFigure> Figures { get; init => field = value ?? []; } = [];

    /// <summary>Gets the earliest day of publication among its reports; null when no report is dated.</summary>
    public DateOnly? FirstReported { get; init; }

    /// <summary>Gets the latest day of publication among its reports; null when no report is dated.</summary>
    public DateOnly? LastReported { get; init; }

    /// <summary>Gets the probability that this happening was told, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Gets the identities of the reviews that shaped or confirmed it, the earliest first; empty when nobody has looked at it.</summary>
    public IReadOnlyList<string> Reviews { get; init => field = value ?? []; } = [];
}
