using OnRecord.Language.Tokenization;

namespace OnRecord.Language.Tests.Tokenization;

public sealed class TokenizerTests
{
    private static readonly Tokenizer English = Tokenizer.Load(LanguagePack.Open("en"));

    [Theory]
    [InlineData("They didn't, couldn’t and cannot go.", "They did n't , could n’t and can not go .")]
    [InlineData("The minister's men say they're ready.", "The minister 's men say they 're ready .")]
    [InlineData("a 900-kilometer-long, well-known border", "a 900 - kilometer - long , well - known border")]
    [InlineData("pre-war and anti-government protesters", "pre-war and anti-government protesters")]
    [InlineData("About 1,500 soldiers, 3.5 million people, 85%", "About 1,500 soldiers , 3.5 million people , 85 %")]
    [InlineData("It cost $2.5bn (€2bn).", "It cost $ 2.5bn ( € 2bn ) .")]
    [InlineData("Mr. Smith met Gen. Lee in Washington, D.C. on Jan. 5.", "Mr. Smith met Gen. Lee in Washington , D.C. on Jan. 5 .")]
    [InlineData("US-led and U.S.-backed forces", "US - led and U.S. - backed forces")]
    [InlineData("at 10:30 p.m. on 9/11", "at 10:30 p.m. on 9/11")]
    [InlineData("See https://example.org/a,b?c=d. Then write to desk@example.org.", "See https://example.org/a,b?c=d . Then write to desk@example.org .")]
    [InlineData("“We will go,” he said…", "“ We will go , ” he said …")]
    [InlineData("the Kabul-Kandahar road—closed since May", "the Kabul - Kandahar road — closed since May")]
    [InlineData("on 2021-07-09 or +1-555-0100", "on 2021-07-09 or + 1-555-0100")]
    [InlineData("O'Brien of Sana'a at five o'clock", "O'Brien of Sana'a at five o'clock")]
    [InlineData("wait... what?!", "wait ... what ?!")]
    [InlineData("the '90s and 'em", "the '90s and 'em")]
    [InlineData("peace 🕊️ now", "peace 🕊 ️ now")]
    public void Tokenize_News_FollowsTreebankConventions(string text, string tokens)
    {
        var tokenized = English.Tokenize(text);

        Assert.Equal(tokens, string.Join(' ', tokenized.Tokens.Select(span => span.Of(text))));
    }

    [Theory]
    [InlineData("One came. Two went! Did three stay? Yes.", 4)]
    [InlineData("Gen. Mark Milley spoke to Mr. Austin at 5 p.m. on Friday.", 1)]
    [InlineData("Troops left the U.S. The president was told at 6 p.m. He did not reply.", 3)]
    [InlineData("“It is unsafe,” he said. “We are leaving.” They left.", 3)]
    [InlineData("“Is it safe?” she asked. Nobody knew.", 2)]
    [InlineData("He said (by telephone.) Then the line went dead.", 2)]
    [InlineData("Taliban: Control 85% of the country\nThe group said so on Friday.", 2)]
    [InlineData("A headline without a stop\n\nA first sentence. A second.", 3)]
    [InlineData("Fighting spread to the north... and went on.", 1)]
    [InlineData("George W. Bush and John F. Kennedy were presidents.", 1)]
    [InlineData("no capitals here. none here either.", 2)]
    public void Tokenize_Text_FindsSentences(string text, int sentences)
    {
        Assert.Equal(sentences, English.Tokenize(text).Sentences.Length);
    }

    [Fact]
    public void Tokenize_WrappedLines_JoinsThem()
    {
        const string text = """
            The delegation arrived in the capital on Thursday evening for two days of
            talks about the border, and its members met the ministers of three of the
            neighbouring states before they spoke to reporters at a hotel in the city
            and left again.
            The next round is to be held in August, a spokesman said, and it may well
            be the last.
            """;

        Assert.Equal(2, English.Tokenize(text).Sentences.Length);
    }

    [Fact]
    public void Tokenize_EmptyText_FindsNothing()
    {
        Assert.Empty(English.Tokenize(string.Empty).Tokens);
        Assert.Empty(English.Tokenize(" \n\t\u200F ").Sentences);
    }

    [Fact]
    public void Tokenize_RightToLeftMarks_KeepsOffsets()
    {
        const string text = "\u200FKabul\u200F 🙂 fell.";
        var tokenized = English.Tokenize(text);

        Assert.Equal(["Kabul", "🙂", "fell", "."], tokenized.Tokens.Select(span => span.Of(text)));
    }
}
