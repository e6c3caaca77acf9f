namespace OnRecord.Model;

/// <summary>
/// A person's decision about the record, kept beside the machine's. Reviews are only ever added; a later one on the same matter
/// takes precedence. They point at words of reports, not at what is derived from them, and so survive a new reading.
/// </summary>
public sealed record Review
{
    /// <summary>Gets the identity: <c>v</c> and ten letters and digits made from its content.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what is decided.</summary>
    public required ReviewKind Kind { get; init; }

    /// <summary>Gets what the decision is about.</summary>
    public required ReviewTarget Target { get; init; }

    /// <summary>Gets the other happening of a merge; null for other kinds.</summary>
    public ReviewTarget? Other { get; init; }

    /// <summary>Gets the name of the field corrected (<c>type</c>, <c>from</c>, <c>to</c>, <c>place</c>, <c>actors</c>, <c>recipients</c>, <c>standing</c>); null for other kinds.</summary>
    public string? Field { get; init; }

    /// <summary>Gets the corrected value, or the status or outcome that settles it; null for other kinds.</summary>
    public string? Value { get; init; }

    /// <summary>Gets who decided.</summary>
    public required string By { get; init; }

    /// <summary>Gets when, in UTC.</summary>
    public required DateTimeOffset When { get; init; }

    /// <summary>Gets the reason given; null when none was.</summary>
    public string? Why { get; init; }
}
