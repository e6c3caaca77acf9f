using OnRecord.Language.Conllu;
using OnRecord.Language.Documents;

namespace OnRecord.Language.Tests.Conllu;

public sealed class ConlluTests
{
    private const string Sample = """
        # newdoc id = sample
        # sent_id = sample-1
        # text = Kabul didn't fall.
        1	Kabul	Kabul	PROPN	NNP	_	4	nsubj	_	NER=B-LOC
        2	did	do	AUX	VBD	_	4	aux	_	SpaceAfter=No
        3	n't	not	PART	RB	_	4	advmod	_	_
        4	fall	fall	VERB	VB	_	0	root	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	4	punct	_	_

        # sent_id = sample-2
        # text = Herat did.
        1	Herat	Herat	PROPN	NNP	_	2	nsubj	_	NER=B-LOC
        2	did	do	VERB	VBD	_	0	root	_	SpaceAfter=No
        3	.	.	PUNCT	.	_	2	punct	_	_


        """;

    [Fact]
    public void Read_Sample_KeepsTextTreeAndNames()
    {
        var document = ConlluReader.Parse(Sample);

        Assert.Equal("Kabul didn't fall.\nHerat did.\n", document.Text);
        Assert.Equal(3, document.Tokens[0].Head);
        Assert.Equal(Token.NoHead, document.Tokens[6].Head);
        Assert.Equal(["Kabul", "Herat"], document.Names.Select(name => document.TextOf(name.Tokens)));
        Assert.Equal([0, 1, 2, 4], document.Dependents(3).ToArray());
        Assert.Equal(new TokenRange(0, 5), document.Reach(3));
    }

    [Fact]
    public void Write_WhatWasRead_GivesTheSame()
    {
        using var writer = new StringWriter();
        ConlluWriter.Write(ConlluReader.Parse(Sample), "sample", writer);

        Assert.Equal(Sample.ReplaceLineEndings("\n").TrimEnd(), writer.ToString().TrimEnd());
    }

    [Theory]
    [InlineData("1\tKabul\tKabul", 1)]
    [InlineData("1\tKabul\tKabul\tPROPN\tNNP\t_\tx\troot\t_\t_", 1)]
    [InlineData("1\tKabul\tKabul\tPROPN\tNNP\t_\t7\troot\t_\t_\n\n", 2)]
    public void Read_BrokenLine_NamesIt(string conllu, int line)
    {
        var error = Assert.Throws<ConlluException>(() => ConlluReader.Parse(conllu));

        Assert.Equal(line, error.Line);
    }

    [Fact]
    public void Read_CircularHeads_Refuses()
    {
        const string circle = "1\ta\ta\tX\t_\t_\t2\tdep\t_\t_\n2\tb\tb\tX\t_\t_\t1\tdep\t_\t_\n\n";

        Assert.Throws<ArgumentException>(() => ConlluReader.Parse(circle));
    }
}
