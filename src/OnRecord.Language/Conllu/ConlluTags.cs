using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Language.Conllu;

/// <summary>The names that CoNLL-U files use for tags and kinds of names.</summary>
public static class ConlluTags
{
    private static readonly string[] UposNames = [.. Enum.GetNames<Upos>().Select(name => name.ToUpperInvariant())];

    private static readonly string[] KindNames = ["PER", "ORG", "LOC", "MISC"];

    /// <summary>Returns the tag's name in capitals.</summary>
    /// <param name="upos">The tag.</param>
    public static string Name(Upos upos) => UposNames[(int)upos];

    /// <summary>Returns the tag of a name in capitals; <see cref="Upos.X"/> for an unknown one.</summary>
    /// <param name="name">The name, <c>NOUN</c> say.</param>
    public static Upos ParseUpos(string name)
    {
        int index = Array.IndexOf(UposNames, name);
        return index < 0 ? Upos.X : (Upos)index;
    }

    /// <summary>Returns the short name of a kind of name: PER, ORG, LOC or MISC.</summary>
    /// <param name="kind">The kind.</param>
    public static string Name(NameKind kind) => KindNames[(int)kind];

    /// <summary>Returns the names that a row of BIO tags marks, <c>B-PER</c> and <c>I-PER</c> say; other tags stand outside names.</summary>
    /// <param name="tags">The tags, one for each token of a document.</param>
    public static ImmutableArray<Name> Names(IReadOnlyList<string> tags)
    {
        var names = ImmutableArray.CreateBuilder<Name>();
        for (int start = 0; start < tags.Count; start++)
        {
            int kind = tags[start].Length > 2 ? Array.IndexOf(KindNames, tags[start][2..]) : -1;
            if (kind < 0)
            {
                continue;
            }

            int end = start + 1;
            while (end < tags.Count && tags[end].StartsWith("I-", StringComparison.Ordinal) && tags[end][2..] == KindNames[kind])
            {
                end++;
            }

            names.Add(new Name((NameKind)kind, new TokenRange(start, end), 1));
            start = end - 1;
        }

        return names.ToImmutable();
    }

    /// <summary>Returns the BIO tags of a document's names, <c>B-PER</c> and <c>I-PER</c> say, one for each token; empty outside names.</summary>
    /// <param name="document">The document.</param>
    public static string[] NameTags(Document document)
    {
        string[] tags = new string[document.Tokens.Length];
        Array.Fill(tags, string.Empty);
        foreach (var name in document.Names)
        {
            string kind = Name(name.Kind);
            for (int token = name.Tokens.Start; token < name.Tokens.End; token++)
            {
                tags[token] = token == name.Tokens.Start ? $"B-{kind}" : $"I-{kind}";
            }
        }

        return tags;
    }

    /// <summary>Returns the value of a key in the MISC column; an empty text where it is not there.</summary>
    /// <param name="misc">The column, <c>SpaceAfter=No|NER=B-PER</c> say.</param>
    /// <param name="key">The key.</param>
    public static string Misc(string misc, string key)
    {
        foreach (string part in misc.Split('|'))
        {
            if (part.Length > key.Length && part[key.Length] == '=' && part.StartsWith(key, StringComparison.Ordinal))
            {
                return part[(key.Length + 1)..];
            }
        }

        return string.Empty;
    }
}
