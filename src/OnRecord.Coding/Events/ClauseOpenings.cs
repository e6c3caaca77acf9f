using OnRecord.Language.Documents;

namespace OnRecord.Coding.Events;

/// <summary>Compares the first words of clauses with words, several perhaps, that open a condition or the like.</summary>
internal sealed class ClauseOpenings
{
    private readonly Document _document;

    /// <summary>Initializes a comparison.</summary>
    /// <param name="document">The document.</param>
    public ClauseOpenings(Document document) => _document = document;

    /// <summary>Checks whether a clause begins with one of several openings, or stands right behind it.</summary>
    /// <param name="clause">The head of the clause.</param>
    /// <param name="beginnings">The openings, word by word.</param>
    public bool Match(int clause, IEnumerable<string[]> beginnings)
    {
        var reach = _document.Reach(clause);
        foreach (string[] beginning in beginnings)
        {
            for (int start = Math.Max(0, reach.Start - beginning.Length); start < clause && start < reach.Start + 3; start++)
            {
                if (Matches(beginning, start))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Matches(string[] words, int start)
    {
        for (int index = 0; index < words.Length; index++)
        {
            if (start + index >= _document.Tokens.Length
                || !string.Equals(_document.Tokens[start + index].Form, words[index], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
