namespace OnRecord.Coding.Events;

/// <summary>What words do with the event that they govern: "agreed to meet" is not a meeting but an agreement.</summary>
internal enum Operation : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The actor commits itself to the event.</summary>
    Commit,

    /// <summary>The actor means to do it.</summary>
    Plan,

    /// <summary>The actor wants another to do it.</summary>
    Request,

    /// <summary>The actor will not do it or have it.</summary>
    Refuse,

    /// <summary>The actor threatens to do it.</summary>
    Threaten,

    /// <summary>A speaker says that another must do it.</summary>
    Oblige,
}
