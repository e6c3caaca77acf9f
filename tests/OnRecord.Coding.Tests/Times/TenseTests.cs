using System.Text;
using OnRecord.Language.Conllu;

namespace OnRecord.Coding.Tests.Times;

public class TenseTests
{
    // Word, lemma, universal tag, own tag, head (from 1), relation.
    private const string WillMeet = "They|they|PRON|PRP|3|nsubj will|will|AUX|MD|3|aux meet|meet|VERB|VB|0|root Friday|Friday|PROPN|NNP|3|obl:tmod";
    private const string Met = "They|they|PRON|PRP|2|nsubj met|meet|VERB|VBD|0|root Friday|Friday|PROPN|NNP|2|obl:tmod";
    private const string AreToMeet =
        "They|they|PRON|PRP|2|nsubj plan|plan|VERB|VBP|0|root to|to|PART|TO|4|mark meet|meet|VERB|VB|2|xcomp Friday|Friday|PROPN|NNP|4|obl:tmod";

    private const string HadBeenDue =
        "It|it|PRON|PRP|4|nsubj had|have|AUX|VBD|4|aux been|be|AUX|VBN|4|cop due|due|ADJ|JJ|0|root Friday|Friday|PROPN|NNP|4|obl:tmod";

    private const string SaidWouldMeet =
        "He|he|PRON|PRP|2|nsubj said|say|VERB|VBD|0|root Friday|Friday|PROPN|NNP|2|obl:tmod they|they|PRON|PRP|6|nsubj would|would|AUX|MD|6|aux "
        + "meet|meet|VERB|VB|2|ccomp";

    private const string ItFallsInMarch = "It|it|PRON|PRP|3|nsubj will|will|AUX|MD|3|aux end|end|VERB|VB|0|root in|in|ADP|IN|5|case March|March|PROPN|NNP|3|obl";
    private const string ItFellInMarch = "It|it|PRON|PRP|2|nsubj ended|end|VERB|VBD|0|root in|in|ADP|IN|4|case December|December|PROPN|NNP|2|obl";
    private const string MayAsVerb = "May|may|AUX|MD|3|aux he|he|PRON|PRP|3|nsubj rest|rest|VERB|VB|0|root";

    [Theory]
    [InlineData(WillMeet, "2021-07-16")]
    [InlineData(Met, "2021-07-09")]
    [InlineData(AreToMeet, "2021-07-16")]
    [InlineData(HadBeenDue, "2021-07-09")]
    [InlineData(SaidWouldMeet, "2021-07-09")]
    [InlineData(ItFallsInMarch, "2022-03")]
    [InlineData(ItFellInMarch, "2020-12")]
    public void Time_IsSoughtWhereItsVerbLooks(string words, string value)
    {
        var document = ConlluReader.Parse(Conllu(words));
        var time = Assert.Single(Plain.Finder.Find(document, new DateOnly(2021, 7, 10), explain: false));
        Assert.Equal(value, time.Value);
    }

    [Fact]
    public void TimeWord_TaggedAsAVerb_IsNone() =>
        Assert.Empty(Plain.Finder.Find(ConlluReader.Parse(Conllu(MayAsVerb)), new DateOnly(2021, 7, 10), explain: false));

    private static string Conllu(string words)
    {
        var lines = new StringBuilder();
        int number = 0;
        foreach (string[] word in words.Split(' ').Select(word => word.Split('|')))
        {
            lines.Append(++number).Append('\t').Append(string.Join('\t', word[0], word[1], word[2], word[3], "_", word[4], word[5])).Append("\t_\t_\n");
        }

        return lines.Append('\n').ToString();
    }
}
