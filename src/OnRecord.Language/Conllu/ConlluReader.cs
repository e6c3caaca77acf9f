using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Language.Conllu;

/// <summary>
/// Reads CoNLL-U (Universal Dependencies). The text of a document is put together from the words and their <c>SpaceAfter</c>, sentences parted
/// by a line break; ranges of multiword tokens and empty nodes are passed over. Names are taken from MISC, <c>NER=B-PER</c>.
/// </summary>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>Reads the documents of a file: one for each <c># newdoc</c>, a single one where there is none.</summary>
    /// <param name="reader">The file.</param>
    /// <exception cref="ConlluException">A line does not follow the format; the message names it.</exception>
    public static IEnumerable<Document> Read(TextReader reader)
    {
        var builder = new Builder();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) && builder.Build() is { } document)
            {
                yield return document;
                builder = new Builder();
            }

            if (line.Length == 0)
            {
                builder.EndSentence(number);
            }
            else if (line[0] != '#')
            {
                builder.Add(line, number);
            }
        }

        builder.EndSentence(number);
        if (builder.Build() is { } last)
        {
            yield return last;
        }
    }

    /// <summary>Returns the single document of a text in CoNLL-U.</summary>
    /// <param name="conllu">The text; it holds at least one sentence.</param>
    /// <exception cref="ConlluException">A line does not follow the format, or there is not one document.</exception>
    public static Document Parse(string conllu)
    {
        using var reader = new StringReader(conllu);
        var documents = Read(reader).ToList();
        return documents.Count == 1 ? documents[0] : throw new ConlluException(0, $"One document was expected, {documents.Count} were found.");
    }

    /// <summary>Collects the sentences of one document.</summary>
    private sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>();
        private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
        private readonly List<string> _tags = [];
        private int _sentenceStart;
        private int _textEnd;

        public void Add(string line, int number)
        {
            string[] cells = line.Split('\t');
            if (cells.Length != Columns)
            {
                throw new ConlluException(number, $"{Columns} columns were expected, {cells.Length} were found.");
            }

            if (cells[0].AsSpan().ContainsAny('-', '.'))
            {
                return;
            }

            int start = _text.Length;
            _text.Append(cells[1]);
            _textEnd = _text.Length;
            _tokens.Add(new Token
            {
                Span = new TextSpan(start, _textEnd),
                Form = cells[1],
                Lemma = cells[2],
                Upos = ConlluTags.ParseUpos(cells[3]),
                Xpos = cells[4],
                Head = ParseHead(cells[6], number),
                Deprel = cells[7],
                HeadConfidence = 1,
            });
            _tags.Add(ConlluTags.Misc(cells[9], "NER"));
            if (ConlluTags.Misc(cells[9], "SpaceAfter") != "No")
            {
                _text.Append(' ');
            }
        }

        public void EndSentence(int number)
        {
            if (_tokens.Count == _sentenceStart)
            {
                return;
            }

            var range = new TokenRange(_sentenceStart, _tokens.Count);
            foreach (var token in _tokens.Skip(_sentenceStart))
            {
                if (token.Head != Token.NoHead && !range.Contains(token.Head))
                {
                    throw new ConlluException(number, "A head lies outside the sentence that ends here.");
                }
            }

            _sentences.Add(new Sentence(range, new TextSpan(_tokens[range.Start].Span.Start, _textEnd)));
            _sentenceStart = _tokens.Count;
            _text.Length = _textEnd;
            _text.Append('\n');
        }

        public Document? Build() => _sentences.Count == 0
            ? null
            : new Document(_text.ToString(), _tokens.ToImmutable(), _sentences.ToImmutable(), ConlluTags.Names(_tags), []);

        private int ParseHead(string cell, int number)
        {
            if (!int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int head))
            {
                return cell == "_" ? Token.NoHead : throw new ConlluException(number, $"'{cell}' is no head.");
            }

            return head == 0 ? Token.NoHead : _sentenceStart + head - 1;
        }
    }
}
