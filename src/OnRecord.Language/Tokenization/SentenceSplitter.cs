using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Language.Tokenization;

/// <summary>Groups tokens into sentences by terminal marks, abbreviations, quotation marks and line breaks.</summary>
internal sealed class SentenceSplitter
{
    private const int MostClosers = 6;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _titles;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _openers;

    public SentenceSplitter(TokenRules rules)
    {
        _titles = rules.Titles.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _openers = rules.SentenceOpeners.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Returns the sentences as ranges of <paramref name="tokens"/>; together they cover all of them.</summary>
    public ImmutableArray<TokenRange> Split(string text, List<TextSpan> tokens)
    {
        var layout = LineLayout.Of(text);
        var sentences = ImmutableArray.CreateBuilder<TokenRange>();
        int start = 0;
        int end = 1;
        for (; end < tokens.Count; end++)
        {
            if (layout.BreaksBetween(text, tokens[end - 1].End, tokens[end].Start) || EndsBefore(text, tokens, start, end))
            {
                sentences.Add(new TokenRange(start, end));
                start = end;
            }
        }

        if (tokens.Count > 0)
        {
            sentences.Add(new TokenRange(start, tokens.Count));
        }

        return sentences.ToImmutable();
    }

    /// <summary>Checks whether a sentence that began at token <paramref name="start"/> ends before token <paramref name="next"/>.</summary>
    private bool EndsBefore(string text, List<TextSpan> tokens, int start, int next)
    {
        bool spaced = tokens[next].Start > tokens[next - 1].End;
        int last = LastBeforeClosers(text, tokens, start, next);
        var terminal = text.AsSpan(tokens[last].Start, tokens[last].Length);
        if (!Characters.IsTerminal(terminal[^1]) || ContinuesWith(text, tokens[next]))
        {
            return false;
        }

        bool stop = terminal[^1] == '.';
        if (stop && terminal.Length > 1 && char.IsLetter(terminal[0]))
        {
            return spaced && EndsAfterAbbreviation(text, tokens, last, next);
        }

        if (!spaced)
        {
            // A stop without a space after it ("…ended.Then") is a typing slip between two words.
            return stop && terminal.Length == 1 && last > start && char.IsLower(text[tokens[last].Start - 1]) && StartsUpper(text, tokens[next]);
        }

        // In lower case a sentence goes on after a quotation or an ellipsis, and begins after a plain mark.
        return OpensSentence(text, tokens, next) || (last == next - 1 && terminal.Length == 1 && terminal[0] != '\u2026');
    }

    /// <summary>Skips the quotation marks and brackets that close after a terminal mark; returns the token before them.</summary>
    private static int LastBeforeClosers(string text, List<TextSpan> tokens, int start, int next)
    {
        int last = next - 1;
        while (last > start && last > next - MostClosers && tokens[last].Start == tokens[last - 1].End && tokens[last].Length <= 2 && IsCloser(text[tokens[last].Start]))
        {
            last--;
        }

        return last;
    }

    private static bool IsCloser(char mark) =>
        Characters.IsClosingBracket(mark) || (Characters.IsQuote(mark) && mark is not ('\u201C' or '\u2018' or '\u00AB'));

    /// <summary>A closing mark set apart by a space, or a mark that never opens a sentence, still belongs to the one before.</summary>
    private static bool ContinuesWith(string text, TextSpan next)
    {
        char first = text[next.Start];
        return Characters.IsClosingBracket(first) || first is ',' or ';' or ':' or '\u201D' or '\u00BB' || Characters.IsTerminal(first);
    }

    private bool EndsAfterAbbreviation(string text, List<TextSpan> tokens, int last, int next)
    {
        var word = text.AsSpan(tokens[last].Start, tokens[last].Length);
        if (_titles.Contains(word))
        {
            return false;
        }

        // After a single initial ("George W. Bush") only a clear opener starts a sentence.
        int opener = FirstWord(text, tokens, next);
        return opener < tokens.Count && _openers.Contains(text.AsSpan(tokens[opener].Start, tokens[opener].Length));
    }

    private static int FirstWord(string text, List<TextSpan> tokens, int next)
    {
        while (next < tokens.Count && !char.IsLetterOrDigit(text[tokens[next].Start]))
        {
            next++;
        }

        return next;
    }

    private static bool OpensSentence(string text, List<TextSpan> tokens, int next)
    {
        const int marksBeforeWord = 4;
        for (int index = next; index < tokens.Count && index < next + marksBeforeWord; index++)
        {
            char first = text[tokens[index].Start];
            if (char.IsLetterOrDigit(first))
            {
                return !char.IsLower(first);
            }
        }

        return true;
    }

    private static bool StartsUpper(string text, TextSpan token) => char.IsUpper(text[token.Start]);
}
