namespace OnRecord.Coding.Topics;

/// <summary>One word of a set, as part of a sign.</summary>
/// <param name="Set">The number of the set of words.</param>
/// <param name="Reach">How many words after the word of the term before it may stand; 0 where it may stand anywhere in the sentence.</param>
internal readonly record struct TopicTerm(int Set, int Reach);
