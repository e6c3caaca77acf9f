using System.Text;
using OnRecord.Language.Conllu;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Tests.Quantities;

public class QuantityUnitTests
{
    // Word, lemma, universal tag, head (from 1), relation.
    private const string AfghanSoldiers =
        "more|more|ADJ|3|advmod than|than|ADP|1|fixed 1,500|1,500|NUM|5|nummod Afghan|afghan|ADJ|5|amod soldiers|soldier|NOUN|6|nsubj fled|flee|VERB|0|root";

    private const string ShiaMembers =
        "tens|ten|NOUN|7|nsubj of|of|ADP|3|case thousands|thousand|NOUN|1|nmod of|of|ADP|6|case Shia|Shia|PROPN|6|compound members|member|NOUN|3|nmod "
        + "fled|flee|VERB|0|root";

    private const string Third =
        "a|a|DET|2|det third|third|NOUN|6|nsubj of|of|ADP|5|case the|the|DET|5|det villages|village|NOUN|2|nmod burnt|burn|VERB|0|root";

    private const string Shared =
        "60|60|NUM|6|nummod Afghan|afghan|ADJ|6|amod and|and|CCONJ|4|cc 13|13|NUM|1|conj American|american|ADJ|2|conj soldiers|soldier|NOUN|7|nsubj "
        + "died|die|VERB|0|root";

    private const string OneOfThem =
        "one|one|PRON|5|nsubj of|of|ADP|4|case the|the|DET|4|det officers|officer|NOUN|1|nmod died|die|VERB|0|root";

    private const string OneOfficer = "one|one|NUM|2|nummod officer|officer|NOUN|3|nsubj died|die|VERB|0|root";

    private const string StrongForce =
        "a|a|DET|5|det 20,000|20,000|NUM|4|advmod -|-|PUNCT|4|punct strong|strong|ADJ|5|amod force|force|NOUN|6|nsubj left|leave|VERB|0|root";

    private const string Killed = "12|12|NUM|3|nsubj:pass were|be|AUX|3|aux:pass killed|kill|VERB|0|root";

    [Theory]
    [InlineData(AfghanSoldiers, "more than 1,500 Afghan soldiers", "soldier")]
    [InlineData(ShiaMembers, "tens of thousands of Shia members", "member")]
    [InlineData(Third, "a third of the villages", "village")]
    [InlineData(OneOfficer, "one officer", "officer")]
    [InlineData(StrongForce, "20,000 - strong force", "force")]
    [InlineData(Killed, "12", null)]
    public void Unit_IsTheNounCounted(string words, string text, string? unit)
    {
        var quantity = Assert.Single(QuantityCase.Finder.Find(Tree(words), [], explain: false));
        Assert.Equal(text, quantity.Text);
        Assert.Equal(unit, quantity.Unit);
    }

    [Fact]
    public void Unit_OfNumbersInARow_IsShared() =>
        Assert.Equal(["soldier", "soldier"], QuantityCase.Finder.Find(Tree(Shared), [], explain: false).Select(quantity => quantity.Unit));

    [Fact]
    public void One_StandingForSomebody_IsNoQuantity() => Assert.Empty(QuantityCase.Finder.Find(Tree(OneOfThem), [], explain: false));

    [Theory]
    [InlineData("It fell 85%.", "85%", "percent")]
    [InlineData("It fell 85 percent.", "85 percent", "percent")]
    [InlineData("It fell 85 per cent.", "85 per cent", "percent")]
    [InlineData("It fell 3 percentage points.", "3 percentage points", "percentage point")]
    [InlineData("It cost $2bn.", "$2bn", "usd")]
    [InlineData("It cost US$5 million.", "US$5 million", "usd")]
    [InlineData("It cost C$5.", "C$5", "cad")]
    [InlineData("It cost £3.5 million.", "£3.5 million", "gbp")]
    [InlineData("It cost 5 million euros.", "5 million euros", "eur")]
    [InlineData("It cost 300 rubles.", "300 rubles", "rub")]
    [InlineData("A 900-kilometer-long border.", "900-kilometer", "kilometre")]
    [InlineData("It lies 20km off.", "20km", "kilometre")]
    [InlineData("They hold 5,000 square kilometres.", "5,000 square kilometres", "square kilometre")]
    [InlineData("They sent 40 tonnes.", "40 tonnes", "tonne")]
    [InlineData("The 15-member council met.", "15-member", "member")]
    [InlineData("They sent 40 trucks.", "40 trucks", "trucks")]
    public void Unit_BesideTheNumber_IsNamed(string text, string words, string unit)
    {
        var quantity = Assert.Single(QuantityCase.In(text));
        Assert.Equal(words, quantity.Text);
        Assert.Equal(unit, quantity.Unit);
    }

    [Theory]
    [InlineData("The 24-year-old scored.")]
    [InlineData("John Smith, 24, was held.")]
    [InlineData("He is 24 years old.")]
    [InlineData("A boy aged 12 fled.")]
    [InlineData("M23 took it.")]
    [InlineData("The F-16 and the S-400 flew.")]
    [InlineData("The Group of 7 met.")]
    [InlineData("Resolution 2231 passed.")]
    [InlineData("It passed 14-0 there.")]
    [InlineData("Call 555-0100-22 now.")]
    [InlineData("1. Introduction")]
    [InlineData("The 3rd man left first.")]
    [InlineData("They met at 10:30 in 2019 for three days.")]
    [InlineData("He died on 3 March 2020 after 20 years.")]
    [InlineData("The second half began.")]
    [InlineData("A two-state solution failed.")]
    [InlineData("It is 4x4 and 3D.")]
    public void Number_ThatCountsNothing_IsNoQuantity(string text) =>
        Assert.Empty(QuantityCase.In(text).Select(quantity => quantity.Text));

    [Fact]
    public void Find_WithExplanation_NamesWhatFilledEachField()
    {
        var quantity = Assert.Single(QuantityCase.In("We paid more than $2bn."));
        Assert.Equal("the words 'more than'", quantity.Because["bound"]);
        Assert.Equal("figures", quantity.Because["value"]);
        Assert.Contains("money", quantity.Because["unit"], StringComparison.Ordinal);
    }

    private static Document Tree(string words)
    {
        var lines = new StringBuilder();
        int number = 0;
        foreach (string[] word in words.Split(' ').Select(word => word.Split('|')))
        {
            lines.Append(++number).Append('\t').Append(string.Join('\t', word[0], word[1], word[2], "_", "_", word[3], word[4])).Append("\t_\t_\n");
        }

        return ConlluReader.Parse(lines.Append('\n').ToString());
    }
}
