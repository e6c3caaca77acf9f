namespace OnRecord.Coding.Statements;

/// <summary>The kinds of quotation marks that do not close each other.</summary>
internal enum QuoteMark
{
    /// <summary>No quotation mark.</summary>
    None,

    /// <summary>A double mark in any style.</summary>
    Double,

    /// <summary>A single mark or an apostrophe.</summary>
    Single,
}
