using System.Globalization;
using System.Text;
using OnRecord.Language.Analysis;
using OnRecord.Language.Conllu;
using OnRecord.Language.Documents;

namespace OnRecord.Cli.Annotate;

/// <summary>Writes the analysis of given words as CoNLL-U, in the lines they came in where they came in CoNLL-U.</summary>
internal static class PretokenizedWriter
{
    /// <summary>Returns the analysis of a batch of sentences.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="analyser">The analyser.</param>
    public static string Write(IReadOnlyList<PretokenizedSentence> batch, Analyser analyser)
    {
        var document = analyser.Analyse(GivenWords.Tokenize(batch.Select(static sentence => sentence.Words)));
        string[] names = ConlluTags.NameTags(document);
        var output = new StringBuilder();
        for (int index = 0; index < batch.Count; index++)
        {
            var tokens = document.Sentences[index].Tokens;
            if (batch[index].Lines is { } lines)
            {
                WriteInto(lines, document, tokens, names, output);
            }
            else
            {
                output.Append("# text = ").AppendJoin(' ', batch[index].Words).Append('\n');
                for (int token = tokens.Start; token < tokens.End; token++)
                {
                    WriteWord(document, tokens, token, Misc(names[token], "_"), output);
                }
            }

            output.Append('\n');
        }

        return output.ToString();
    }

    private static void WriteInto(IReadOnlyList<string> lines, Document document, TokenRange tokens, string[] names, StringBuilder output)
    {
        int token = tokens.Start;
        foreach (string line in lines)
        {
            string id = line[..Math.Max(line.IndexOf('\t'), 0)];
            if (line[0] == '#' || id.Contains('-'))
            {
                output.Append(line).Append('\n');
            }
            else if (!id.Contains('.'))
            {
                WriteWord(document, tokens, token, Misc(names[token], line[(line.LastIndexOf('\t') + 1)..]), output);
                token++;
            }
        }
    }

    private static void WriteWord(Document document, TokenRange tokens, int index, string misc, StringBuilder output)
    {
        var token = document.Tokens[index];
        int head = token.Head == Token.NoHead ? 0 : token.Head - tokens.Start + 1;
        output.Append(CultureInfo.InvariantCulture, $"{index - tokens.Start + 1}\t{token.Form}\t{token.Lemma}\t{ConlluTags.Name(token.Upos)}\t{token.Xpos}");
        output.Append(CultureInfo.InvariantCulture, $"\t_\t{head}\t{token.Deprel}\t_\t{misc}\n");
    }

    private static string Misc(string name, string given)
    {
        bool joined = ConlluTags.Misc(given, "SpaceAfter") == "No";
        return (joined, name.Length > 0) switch
        {
            (true, true) => $"NER={name}|SpaceAfter=No",
            (true, false) => "SpaceAfter=No",
            (false, true) => $"NER={name}",
            _ => "_",
        };
    }
}
