namespace OnRecord.Exchange.Tables;

/// <summary>What the cells of a column hold.</summary>
internal enum ColumnKind
{
    /// <summary>Words: <see cref="string"/>.</summary>
    Text,

    /// <summary>Several words: an <see cref="IReadOnlyList{T}"/> of <see cref="string"/>, never null.</summary>
    List,

    /// <summary>A whole number: <see cref="long"/>.</summary>
    Integer,

    /// <summary>A number: <see cref="double"/>.</summary>
    Number,

    /// <summary>A calendar day: <see cref="DateOnly"/>.</summary>
    Day,
}
