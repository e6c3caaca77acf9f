using System.Collections.Immutable;

namespace OnRecord.Coding.Topics;

/// <summary>Words in one sentence that speak for a topic.</summary>
/// <param name="Topic">The number of the topic.</param>
/// <param name="Weight">How much they speak for it; below zero, against it.</param>
/// <param name="Terms">What must stand in the sentence, in this order where a term follows its forerunner.</param>
/// <param name="Barred">The sets of words that must not stand in the sentence.</param>
/// <param name="Source">The sign as written, for explanations.</param>
internal sealed record TopicSign(int Topic, double Weight, ImmutableArray<TopicTerm> Terms, ImmutableArray<int> Barred, string Source);
