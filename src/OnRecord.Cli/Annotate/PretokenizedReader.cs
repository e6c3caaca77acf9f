using System.Runtime.CompilerServices;

namespace OnRecord.Cli.Annotate;

/// <summary>Reads text that is already cut: CoNLL-U, or a sentence a line with spaces between the words.</summary>
internal static class PretokenizedReader
{
    private const int BatchSentences = 512;
    private const int MaxLineLength = 1024 * 1024;
    private const int Columns = 10;

    /// <summary>Reads sentences in batches.</summary>
    /// <param name="reader">The input.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="FormatException">A line is not what the first line promised; the message names it.</exception>
    public static async IAsyncEnumerable<IReadOnlyList<PretokenizedSentence>> ReadAsync(
        TextReader reader, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var batch = new List<PretokenizedSentence>();
        var lines = new List<string>();
        bool? conllu = null;
        int number = 0;
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            number++;
            if (line.Length > MaxLineLength)
            {
                throw new FormatException($"line {number} has more than {MaxLineLength:N0} characters");
            }

            conllu ??= line.Length == 0 ? null : line[0] == '#' || line.Split('\t').Length == Columns;
            if (conllu != true)
            {
                AddPlain(line, batch);
            }
            else if (line.Length == 0)
            {
                AddConllu(lines, batch, number);
                lines = [];
            }
            else
            {
                lines.Add(line);
            }

            if (batch.Count == BatchSentences)
            {
                yield return batch;
                batch = [];
            }
        }

        AddConllu(lines, batch, number);
        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private static void AddPlain(string line, List<PretokenizedSentence> batch)
    {
        string[] words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0)
        {
            batch.Add(new PretokenizedSentence(null, words));
        }
    }

    private static void AddConllu(List<string> lines, List<PretokenizedSentence> batch, int number)
    {
        var words = new List<string>();
        foreach (string line in lines.Where(static line => line[0] != '#'))
        {
            string[] cells = line.Split('\t');
            if (cells.Length != Columns || cells[1].Length == 0)
            {
                throw new FormatException($"the sentence that ends at line {number} is not CoNLL-U: {Columns} columns are expected");
            }

            if (!cells[0].AsSpan().ContainsAny('-', '.'))
            {
                words.Add(cells[1]);
            }
        }

        if (words.Count > 0)
        {
            batch.Add(new PretokenizedSentence(lines, words));
        }
    }
}
