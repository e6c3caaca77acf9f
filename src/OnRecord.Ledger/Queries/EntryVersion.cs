using OnRecord.Model;

namespace OnRecord.Ledger.Queries;

/// <summary>An entry as it stood for a time.</summary>
/// <param name="Since">The day of publication from which it stood so; null where only undated reports made it so.</param>
/// <param name="Until">The first day from which it stood otherwise; null while it stands.</param>
/// <param name="Entry">The entry as it stood.</param>
public sealed record EntryVersion(DateOnly? Since, DateOnly? Until, Entry Entry);
