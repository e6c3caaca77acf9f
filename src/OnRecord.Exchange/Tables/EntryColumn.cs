using OnRecord.Model;

namespace OnRecord.Exchange.Tables;

/// <summary>A column of the entry table, the same in every format that is a table.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Hashtag">The HXL hashtag with its attributes.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Value">Gives the value of an entry, of the type that the kind names; null when unknown.</param>
internal sealed record EntryColumn(string Name, string Hashtag, ColumnKind Kind, Func<Entry, object?> Value);
