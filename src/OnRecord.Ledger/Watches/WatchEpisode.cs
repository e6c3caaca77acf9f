namespace OnRecord.Ledger.Watches;

/// <summary>Days in a row on which a watch's count stood high enough.</summary>
/// <param name="First">The first of them: the day on which the watch fires.</param>
/// <param name="Last">The last of them.</param>
/// <param name="Count">How many entries the window that ends with the first day holds.</param>
/// <param name="Expected">How many were to be expected in it; null where no rise is asked for.</param>
public sealed record WatchEpisode(DateOnly First, DateOnly Last, int Count, double? Expected);
