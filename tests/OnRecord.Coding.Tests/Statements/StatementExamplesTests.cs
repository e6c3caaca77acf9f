namespace OnRecord.Coding.Tests.Statements;

/// <summary>
/// Sentences and the statements in them, from <c>statement-sentences.txt</c>: a sentence a line, below it, indented, one statement a line
/// as act, form, [source], &lt;cue&gt;, {content}. Lines that begin with # are headings.
/// </summary>
public sealed class StatementExamplesTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            string? sentence = null;
            var statements = new List<string>();
            foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Statements", "statement-sentences.txt")))
            {
                if (line.StartsWith(' '))
                {
                    statements.Add(line.Trim());
                }
                else if (line.Length > 0 && line[0] != '#')
                {
                    Close();
                    sentence = line;
                }
            }

            Close();
            return examples;

            void Close()
            {
                if (sentence is not null)
                {
                    examples.Add(sentence, string.Join('\n', statements));
                    statements.Clear();
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Find_Sentence_GivesItsStatements(string text, string expected)
    {
        Assert.Equal(expected, string.Join('\n', English.StatementsIn(text).Select(English.Show)));
    }
}
