using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Cli.Evaluate;

/// <summary>The evaluations that <c>onrecord evaluate</c> knows, in the order they are run and printed.</summary>
public static class EvaluationRegistry
{
    /// <summary>Gets the evaluations, one a line.</summary>
    public static ImmutableArray<IEvaluation> All { get; } =
    [
        new TreebankEvaluation("trees-ewt", "ud/ewt-dev.conllu.gz", "Tags, lemmas and trees in web text", wantedTags: 95, wantedArcs: 83),
        new TreebankEvaluation("trees-gum", "ud/gum-dev.conllu.gz", "Tags, lemmas and trees in fifteen genres", wantedTags: null, wantedArcs: null),
        new RawTextEvaluation("raw-ewt", "ud/ewt-dev.conllu.gz", "Sentences, words and trees from raw web text"),
        new RawTextEvaluation("raw-gum", "ud/gum-dev.conllu.gz", "Sentences, words and trees from raw text of fifteen genres"),
        new NamesEvaluation(
            "names-uner-ewt", "ner/uner-ewt-dev.bio", "Names in web text", [NameKind.Person, NameKind.Organisation, NameKind.Place], labels: null, wanted: 70),
        new NamesEvaluation(
            "names-crossner-politics", "ner/crossner-politics-dev.bio", "Names in an encyclopaedia's articles on politics", Enum.GetValues<NameKind>().ToImmutableArray(), "ner/crossner-labels.tsv", wanted: null),
        new NamesEvaluation(
            "names-gum", "ner/gum-dev.bio", "Names in fifteen genres (derived, not annotated)", [NameKind.Person, NameKind.Organisation, NameKind.Place], labels: null, wanted: null),
        new PolNearEvaluation(),
        new TimeBankEvaluation(),
        new PloverGoldEvaluation(),
        new PlvEvaluation(),
        new CaseEvaluation(),
        new LglEvaluation(),
    ];
}
