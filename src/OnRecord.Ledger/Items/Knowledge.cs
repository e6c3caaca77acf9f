namespace OnRecord.Ledger.Items;

/// <summary>
/// When something counts as known, in days of publication: from the first day inclusive to the last exclusive. What undated reports say
/// is known only in the present, never as of a past day.
/// </summary>
/// <param name="From">The first day; <see cref="Present"/> for what undated reports say.</param>
/// <param name="To">The first day on which it no longer counts, a later edition having replaced it; null while it counts.</param>
public readonly record struct Knowledge(DateOnly From, DateOnly? To)
{
    /// <summary>The day that stands for the present: after every day of publication.</summary>
    public static readonly DateOnly Present = DateOnly.MaxValue;

    /// <summary>Checks whether it counts as of a day.</summary>
    /// <param name="day">The day; <see cref="Present"/> for now.</param>
    public bool HoldsOn(DateOnly day) => From <= day && (To is not { } to || day < to);
}
