using System.Text;
using OnRecord.Language.Conllu;

namespace OnRecord.Acceptance.Command;

public sealed class AnnotateCommandTests
{
    [Fact]
    public async Task Annotate_ASample_PrintsTreesThatCanBeReadBack()
    {
        var result = (await Onrecord.Run("annotate", Path.Combine("samples", "moscow-talks.txt"))).EndsWith(0);

        var document = ConlluReader.Parse(result.Output);
        Assert.True(document.Sentences.Length > 10);
        Assert.NotEmpty(document.Names);
    }

    [Fact]
    public async Task Pretokenized_Conllu_KeepsItsLinesAndWords()
    {
        const string Input = """
            # sent_id = 1
            # text = He can't swim.
            1	He	_	_	_	_	_	_	_	_
            2-3	can't	_	_	_	_	_	_	_	_
            2	ca	_	_	_	_	_	_	_	_
            3	n't	_	_	_	_	_	_	_	_
            4	swim	_	_	_	_	_	_	_	SpaceAfter=No
            4.1	gap	_	_	_	_	_	_	_	_
            5	.	_	_	_	_	_	_	_	_

            """;

        var result = (await Onrecord.RunWithInput(Encoding.UTF8.GetBytes(Input.ReplaceLineEndings("\n")), "annotate", "-", "--pretokenized")).EndsWith(0);

        string[] lines = result.Output.Split('\n');
        Assert.Equal(["# sent_id = 1", "# text = He can't swim.", "2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_"], [lines[0], lines[1], lines[3]]);
        Assert.Equal(["He", "ca", "n't", "swim", "."], ConlluReader.Parse(result.Output).Tokens.Select(token => token.Form));
        Assert.Contains("SpaceAfter=No", lines[6], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pretokenized_PlainWords_KeepsWordsAndSentences()
    {
        var result = (await Onrecord.RunWithInput("One two three .\n\nFour five .\n"u8.ToArray(), "annotate", "-", "--pretokenized")).EndsWith(0);

        var document = ConlluReader.Parse(result.Output);
        Assert.Equal([4, 3], document.Sentences.Select(sentence => sentence.Tokens.Length));
    }

    [Fact]
    public async Task Pretokenized_ThatIsBroken_IsTold()
    {
        var result = await Onrecord.RunWithInput("# text = a\n1\ta\n\n"u8.ToArray(), "annotate", "-", "--pretokenized");

        Assert.Contains("line 3", Assert.Single(result.EndsWith(1).Complaints), StringComparison.Ordinal);
    }
}
