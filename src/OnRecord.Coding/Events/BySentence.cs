using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Events;

/// <summary>Arranges what stands in a text by the sentences it stands in.</summary>
internal static class BySentence
{
    /// <summary>Returns the items of each sentence with the word that heads each.</summary>
    /// <typeparam name="T">What stands in the text.</typeparam>
    /// <param name="document">The document.</param>
    /// <param name="items">The items.</param>
    /// <param name="spanOf">Where an item stands.</param>
    public static ILookup<int, (int Head, T Item)> Of<T>(Document document, IEnumerable<T> items, Func<T, TextSpan> spanOf) => items
        .Select(item => (Range: document.TokensIn(spanOf(item)), Item: item))
        .Where(pair => pair.Range.Length > 0)
        .Select(pair => (Head: HeadOf(document, pair.Range), pair.Item))
        .ToLookup(pair => document.SentenceOf(pair.Head));

    private static int HeadOf(Document document, TokenRange range)
    {
        for (int token = range.Start; token < range.End; token++)
        {
            if (!range.Contains(document.Tokens[token].Head))
            {
                return token;
            }
        }

        return range.End - 1;
    }
}
