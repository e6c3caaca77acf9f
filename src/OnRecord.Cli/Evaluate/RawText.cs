using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OnRecord.Language.Conllu;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Cli.Evaluate;

/// <summary>A document of a treebank as it was before it was cut: its text, and where the gold words and sentences stand in it.</summary>
/// <param name="Text">The sentences' texts, paragraphs parted by an empty line.</param>
/// <param name="Sentences">The gold sentences, from the first word to the last.</param>
/// <param name="Words">The gold words; the words of a contraction that cannot be parted cover it all.</param>
internal sealed record RawText(string Text, ImmutableArray<TextSpan> Sentences, ImmutableArray<RawText.Word> Words)
{
    /// <summary>Reads the documents of a treebank.</summary>
    /// <param name="lines">The lines of a CoNLL-U file.</param>
    /// <exception cref="InvalidDataException">A sentence's words do not stand in its text.</exception>
    public static IEnumerable<RawText> Read(IEnumerable<string> lines)
    {
        var document = new Builder();
        foreach (string line in lines)
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) && document.Build() is { } whole)
            {
                yield return whole;
                document = new Builder();
            }

            document.Add(line);
        }

        document.Add(string.Empty);
        if (document.Build() is { } last)
        {
            yield return last;
        }
    }

    /// <summary>A gold word.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Upos">Its tag.</param>
    /// <param name="Head">The index of its head in the document; <see cref="Token.NoHead"/> for a root.</param>
    /// <param name="Deprel">Its relation to the head.</param>
    internal readonly record struct Word(TextSpan Span, Upos Upos, int Head, string Deprel);

    private sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly ImmutableArray<TextSpan>.Builder _sentences = ImmutableArray.CreateBuilder<TextSpan>();
        private readonly ImmutableArray<Word>.Builder _words = ImmutableArray.CreateBuilder<Word>();
        private readonly List<string[]> _rows = [];
        private string _sentence = string.Empty;
        private bool _newParagraph;

        public RawText? Build() => _sentences.Count == 0 ? null : new RawText(_text.ToString(), _sentences.ToImmutable(), _words.ToImmutable());

        public void Add(string line)
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                _sentence = line["# text = ".Length..].Trim();
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                _newParagraph = true;
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                _rows.Add(line.Split('\t'));
            }
            else if (line.Length == 0 && _rows.Count > 0)
            {
                EndSentence();
            }
        }

        private void EndSentence()
        {
            if (_text.Length > 0)
            {
                _text.Append(_newParagraph ? "\n\n" : " ");
            }

            int offset = _text.Length;
            int first = _words.Count;
            int position = 0;
            _text.Append(_sentence);
            for (int row = 0; row < _rows.Count; row++)
            {
                string[] cells = _rows[row];
                if (cells[0].Contains('.'))
                {
                    continue;
                }

                int start = _sentence.IndexOf(cells[1], position, StringComparison.Ordinal);
                if (start < 0)
                {
                    throw new InvalidDataException($"The word '{cells[1]}' does not stand in the text '{_sentence}'.");
                }

                position = start + cells[1].Length;
                string[][] parts = cells[0].Contains('-') ? PartsOf(row) : [cells];
                AddWords(parts, cells[1], offset + start, first);
                row += cells[0].Contains('-') ? parts.Length : 0;
            }

            _sentences.Add(new TextSpan(_words[first].Span.Start, _words[^1].Span.End));
            _rows.Clear();
            _newParagraph = false;
        }

        private string[][] PartsOf(int row)
        {
            int[] range = [.. _rows[row][0].Split('-').Select(static number => int.Parse(number, CultureInfo.InvariantCulture))];
            return [.. _rows.Skip(row + 1).Take(range[1] - range[0] + 1)];
        }

        private void AddWords(string[][] parts, string surface, int start, int first)
        {
            bool parted = string.Concat(parts.Select(static cells => cells[1])) == surface;
            int at = start;
            foreach (string[] cells in parts)
            {
                var span = parted ? new TextSpan(at, at + cells[1].Length) : new TextSpan(start, start + surface.Length);
                int head = int.Parse(cells[6], CultureInfo.InvariantCulture);
                _words.Add(new Word(span, ConlluTags.ParseUpos(cells[3]), head == 0 ? Token.NoHead : first + head - 1, cells[7]));
                at += cells[1].Length;
            }
        }
    }
}
