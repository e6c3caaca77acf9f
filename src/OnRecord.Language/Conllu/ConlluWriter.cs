using System.Globalization;
using OnRecord.Language.Documents;

namespace OnRecord.Language.Conllu;

/// <summary>Writes documents as CoNLL-U (Universal Dependencies), names in MISC as <c>NER=B-PER</c>.</summary>
public static class ConlluWriter
{
    /// <summary>Writes a document, one sentence after another.</summary>
    /// <param name="document">The document.</param>
    /// <param name="id">The identity of the document, written after <c># newdoc id</c>.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(Document document, string id, TextWriter writer)
    {
        string[] tags = ConlluTags.NameTags(document);
        writer.Write($"# newdoc id = {id}\n");
        for (int index = 0; index < document.Sentences.Length; index++)
        {
            var sentence = document.Sentences[index];
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {id}-{index + 1}\n"));
            writer.Write($"# text = {OneLine(sentence.Span.Of(document.Text))}\n");
            for (int token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                WriteToken(document, sentence, token, tags[token], writer);
            }

            writer.Write('\n');
        }
    }

    private static void WriteToken(Document document, Sentence sentence, int index, string tag, TextWriter writer)
    {
        var token = document.Tokens[index];
        int first = sentence.Tokens.Start;
        int head = token.Head == Token.NoHead ? 0 : token.Head - first + 1;
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{index - first + 1}\t{token.Form}\t{token.Lemma}\t"));
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{ConlluTags.Name(token.Upos)}\t{token.Xpos}\t_\t{head}\t{token.Deprel}\t_\t"));
        bool joined = index + 1 < sentence.Tokens.End && document.Tokens[index + 1].Span.Start == token.Span.End;
        string misc = (joined, tag.Length > 0) switch
        {
            (true, true) => $"NER={tag}|SpaceAfter=No",
            (true, false) => "SpaceAfter=No",
            (false, true) => $"NER={tag}",
            _ => "_",
        };
        writer.Write($"{misc}\n");
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
