using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Coding.Statements;

/// <summary>The words with which one statement refers to another.</summary>
internal sealed class AnswerLexicon
{
    /// <summary>Initializes the lexicon.</summary>
    /// <param name="words">The words.</param>
    /// <param name="sayings">The nouns for what another said.</param>
    internal AnswerLexicon(AnswerWords words, IEnumerable<string> sayings)
    {
        Pronouns = words.Pronouns.ToFrozenSet();
        Figures = words.Figures.ToFrozenSet();
        Amounts = [.. words.Amounts.Select(phrase => phrase.Split(' ').ToImmutableArray())];
        Blame = words.Blame.ToFrozenSet();
        Refutations = words.Refutations.ToFrozenSet();
        Sayings = sayings.Concat(words.Figures).ToFrozenSet();
    }

    /// <summary>Gets the pronouns that stand for what was said.</summary>
    internal FrozenSet<string> Pronouns { get; }

    /// <summary>Gets the nouns for a figure that was given.</summary>
    internal FrozenSet<string> Figures { get; }

    /// <summary>Gets the phrases, word by word, that stand for a figure that was given.</summary>
    internal ImmutableArray<ImmutableArray<string>> Amounts { get; }

    /// <summary>Gets the nouns for what an accused has.</summary>
    internal FrozenSet<string> Blame { get; }

    /// <summary>Gets the nouns and adjectives that say of a statement that it is not so.</summary>
    internal FrozenSet<string> Refutations { get; }

    /// <summary>Gets the nouns for what another said, figures included.</summary>
    internal FrozenSet<string> Sayings { get; }
}
