using System.Collections.Immutable;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Statements;

/// <summary>What a statement says, ready to be compared with others of its report.</summary>
internal sealed class SaidWords
{
    /// <summary>Initializes the words of a statement.</summary>
    /// <param name="ground">The report.</param>
    /// <param name="draft">Where the words stand.</param>
    /// <param name="statement">The statement.</param>
    internal SaidWords(Groundwork ground, Draft draft, Statement statement)
    {
        var document = ground.Document;
        Statement = statement;
        Draft = draft;
        Tokens = [.. draft.Content.SelectMany(piece => Enumerable.Range(piece.Start, piece.Length)).Where(token => document.Tokens[token].Upos != Upos.Punct)];
        Lemmas = [.. Tokens.Select(token => document.Tokens[token]).Where(CarriesMeaning).Select(word => word.Lemma.ToLowerInvariant())];
        Names = [.. Tokens.Select(token => document.Tokens[token]).Where(word => word.Upos is Upos.Noun or Upos.Propn).Select(word => word.Lemma.ToLowerInvariant())];
        Forms = [.. Lemmas, .. Tokens.Select(token => document.Tokens[token].Form.ToLowerInvariant())];
        Figures = [.. ground.Quantities.Where(figure => statement.Content.Any(piece => piece.Span.Contains(figure.Span)))];
    }

    /// <summary>Gets the statement.</summary>
    internal Statement Statement { get; }

    /// <summary>Gets where its words stand.</summary>
    internal Draft Draft { get; }

    /// <summary>Gets the tokens of the content without punctuation.</summary>
    internal ImmutableArray<int> Tokens { get; }

    /// <summary>Gets the lemmas that carry meaning.</summary>
    internal HashSet<string> Lemmas { get; }

    /// <summary>Gets the lemmas of nouns and names.</summary>
    internal HashSet<string> Names { get; }

    /// <summary>Gets the lemmas that carry meaning and the words as they stand: a noun here may be taken for a verb there.</summary>
    internal HashSet<string> Forms { get; }

    /// <summary>Gets the figures.</summary>
    internal ImmutableArray<Quantity> Figures { get; }

    private static bool CarriesMeaning(Token word) => word.Upos is Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj or Upos.Num;
}
