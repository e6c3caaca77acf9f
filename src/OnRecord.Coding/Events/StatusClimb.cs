using OnRecord.Model;

namespace OnRecord.Coding.Events;

/// <summary>What is noted on the way from a trigger up the tree.</summary>
internal sealed class StatusClimb
{
    private EventStatus? _expected;
    private bool _negated;
    private string _negation = string.Empty;

    /// <summary>Gets what was found beyond doubt; null while nothing was.</summary>
    public EventStatus? Found { get; private set; }

    /// <summary>Gets or sets whether the climb came to the head of the sentence.</summary>
    public bool ReachedRoot { get; set; }

    /// <summary>Gets whether something tells of what is to come or may be.</summary>
    public bool Expected => _expected is not null;

    /// <summary>Gets the words that decided.</summary>
    public string Why { get; private set; } = string.Empty;

    /// <summary>Notes what is beyond doubt.</summary>
    /// <param name="status">The status.</param>
    /// <param name="why">The word that tells it.</param>
    public void Find(EventStatus status, string why)
    {
        Found ??= status;
        Note(why);
    }

    /// <summary>Gets whether somebody means to do it or it is to come.</summary>
    public bool IsIntended { get; private set; }

    /// <summary>Notes that the event is to come or may be.</summary>
    /// <param name="status">The status.</param>
    /// <param name="why">The word that tells it.</param>
    /// <param name="intended">Whether somebody means to do it or it is to come.</param>
    public void Expect(EventStatus status, string why, bool intended = false)
    {
        IsIntended |= intended && status == EventStatus.Planned;
        if (_expected is null || status == EventStatus.Hypothetical)
        {
            _expected = status;
            Note(why);
        }
    }

    /// <summary>Notes a negation; a second one undoes the first.</summary>
    /// <param name="why">The word that tells it.</param>
    public void Negate(string why)
    {
        _negated = !_negated;
        _negation = why;
    }

    /// <summary>Notes what a governing word does to the event.</summary>
    /// <param name="status">The status.</param>
    /// <param name="why">The word that tells it.</param>
    public void Govern(EventStatus status, string why)
    {
        if (status == EventStatus.Negated)
        {
            Negate(why);
        }
        else if (status != EventStatus.Actual)
        {
            Expect(status, why, intended: true);
        }
    }

    /// <summary>Returns the status that follows from all that was noted.</summary>
    public EventStatus Result()
    {
        if (Found is { } found)
        {
            return found;
        }

        if (_negated)
        {
            Note(_negation);
            return _expected == EventStatus.Hypothetical ? EventStatus.Hypothetical : EventStatus.Negated;
        }

        return _expected ?? EventStatus.Actual;
    }

    private void Note(string why) => Why = Why.Length == 0 ? why : $"{Why}, {why}";
}
