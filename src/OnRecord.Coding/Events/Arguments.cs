namespace OnRecord.Coding.Events;

/// <summary>What a word takes with it: its subject, objects, obliques and clauses by slot, spoken or understood.</summary>
internal sealed class Arguments
{
    private static readonly IReadOnlyList<int> Nothing = [];

    private readonly Dictionary<string, List<int>> _slots = new(StringComparer.Ordinal);

    /// <summary>Gets or sets whether the word is a verb in the passive.</summary>
    public bool IsPassive { get; set; }

    /// <summary>Gets or sets the light verb that an event noun leans on; null where there is none.</summary>
    public int? Light { get; set; }

    /// <summary>Gets the names of the slots that are filled.</summary>
    public IReadOnlyCollection<string> Filled => _slots.Keys;

    /// <summary>Gets the heads of the phrases in a slot, in the order they were found; none where it is empty.</summary>
    /// <param name="slot">The name of the slot.</param>
    public IReadOnlyList<int> this[string slot] => _slots.TryGetValue(slot, out var tokens) ? tokens : Nothing;

    /// <summary>Puts a phrase into a slot; once only.</summary>
    /// <param name="slot">The name of the slot.</param>
    /// <param name="token">The head of the phrase.</param>
    public void Add(string slot, int token)
    {
        if (!_slots.TryGetValue(slot, out var tokens))
        {
            tokens = [];
            _slots.Add(slot, tokens);
        }

        if (!tokens.Contains(token))
        {
            tokens.Add(token);
        }
    }

    /// <summary>Moves what is in one slot to another.</summary>
    /// <param name="from">The name of the slot to be emptied.</param>
    /// <param name="to">The name of the slot to be filled.</param>
    public void Move(string from, string to)
    {
        AddRange(to, this[from]);
        _slots.Remove(from);
    }

    /// <summary>Puts phrases into a slot.</summary>
    /// <param name="slot">The name of the slot.</param>
    /// <param name="tokens">The heads of the phrases.</param>
    public void AddRange(string slot, IEnumerable<int> tokens)
    {
        foreach (int token in tokens.ToArray())
        {
            Add(slot, token);
        }
    }
}
