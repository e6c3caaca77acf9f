namespace OnRecord.Ledger.Tests.Watches.Delivery;

/// <summary>A clock that stands still, on which every pause is over at once.</summary>
internal sealed class ImpatientTime(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.Zero, period);
}
