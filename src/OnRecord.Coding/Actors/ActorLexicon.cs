using System.Collections.Frozen;
using OnRecord.Language;
using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.Model.Plover;
using OnRecord.World.Actors;

namespace OnRecord.Coding.Actors;

/// <summary>A language's words for parties, ready for look-up. Immutable.</summary>
internal sealed class ActorLexicon
{
    private readonly FrozenDictionary<string, NounEntry[]> _nouns;
    private readonly FrozenDictionary<string, string> _modifiers;
    private readonly FrozenDictionary<string, TitleGroup> _titles;
    private readonly FrozenDictionary<string, string> _offices;
    private readonly FrozenDictionary<string, (PronounKind Kind, Sex Sex)> _pronouns;
    private readonly FrozenDictionary<string, Sex> _givenNames;
    private readonly string[] _agentEndings;
    private readonly FrozenSet<string> _nobody;

    private ActorLexicon(ActorsFile file)
    {
        _nouns = file.Nouns.SelectMany(Entries)
            .GroupBy(entry => entry.Noun)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Length).ToArray());
        _modifiers = file.Modifiers.SelectMany(pair => pair.Value.Select(word => (Word: word, Sector: CheckSector(pair.Key))))
            .DistinctBy(pair => pair.Word)
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Sector);
        _titles = file.Titles.SelectMany(group => group.Words.Select(word => (Word: word, Group: group)))
            .DistinctBy(pair => pair.Word)
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Group);
        _offices = file.Offices.SelectMany(pair => pair.Value.Select(word => (Word: word, Office: pair.Key)))
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Office);
        _pronouns = file.Pronouns
            .SelectMany(group => group.Words.Select(word => (Word: word, Kind: ParseEnum<PronounKind>(group.Kind), Sex: ParseSex(group.Sex))))
            .ToFrozenDictionary(pronoun => pronoun.Word, pronoun => (pronoun.Kind, pronoun.Sex));
        _givenNames = file.GivenNames.SelectMany(pair => pair.Value.Select(name => (Name: name, Sex: ParseSex(pair.Key))))
            .DistinctBy(pair => pair.Name)
            .ToFrozenDictionary(pair => pair.Name, pair => pair.Sex);
        _agentEndings = [.. file.AgentEndings];
        _nobody = file.Nobody.ToFrozenSet();
        Former = file.Former.ToFrozenSet();
        Never = file.Never.ToFrozenSet();
        Definite = file.Definite.ToFrozenSet();
        Belonging = file.Belonging.ToFrozenSet();
        Locative = file.Locative.ToFrozenSet();
    }

    /// <summary>Gets the words that put an office into the past.</summary>
    public FrozenSet<string> Former { get; }

    /// <summary>Gets the determiners that leave nobody: no, neither.</summary>
    public FrozenSet<string> Never { get; }

    /// <summary>Gets the determiners that point at somebody known.</summary>
    public FrozenSet<string> Definite { get; }

    /// <summary>Gets the prepositions between a group and what it belongs to.</summary>
    public FrozenSet<string> Belonging { get; }

    /// <summary>Gets the prepositions after which a capital is a place.</summary>
    public FrozenSet<string> Locative { get; }

    /// <summary>Reads the words of a language.</summary>
    /// <param name="pack">The language pack.</param>
    /// <exception cref="InvalidDataException">The file names an unknown sector, kind or use.</exception>
    public static ActorLexicon Load(LanguagePack pack) => new(pack.ReadYaml<ActorsFile>(ActorsFile.FileName));

    /// <summary>Returns the longest entry that ends in a token; null where the token is no noun for a party.</summary>
    /// <param name="document">The document.</param>
    /// <param name="token">The token's index.</param>
    /// <param name="first">The index of the entry's first token.</param>
    public NounEntry? EntryAt(Document document, int token, out int first)
    {
        first = token;
        string form = document.Tokens[token].Form.ToLowerInvariant();
        return EntryAt(document, token, form, ref first)
            ?? EntryAt(document, token, document.Tokens[token].Lemma.ToLowerInvariant(), ref first)
            ?? EntryAt(document, token, Singular(form), ref first);
    }

    /// <summary>Checks whether a noun that no list has ends like a noun for people.</summary>
    /// <param name="noun">The noun in lower case.</param>
    public bool IsAgent(string noun) => !_nobody.Contains(noun)
        && Array.Exists(_agentEndings, ending => noun.Length > ending.Length + 2 && noun.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Returns the sector that a word brings to the noun after it; null when none.</summary>
    /// <param name="word">The word in lower case.</param>
    public string? SectorOf(string word) => _modifiers.GetValueOrDefault(word);

    /// <summary>Returns what a title says; null when the word is none.</summary>
    /// <param name="word">The word in lower case, without full stop.</param>
    public TitleGroup? Title(string word) => _titles.GetValueOrDefault(word);

    /// <summary>Returns the name that the who's who has for an office; null when it has none.</summary>
    /// <param name="role">The office in lower case.</param>
    public string? Office(string role) => _offices.GetValueOrDefault(role);

    /// <summary>Looks up a pronoun.</summary>
    /// <param name="word">The word in lower case.</param>
    /// <param name="pronoun">What it stands for.</param>
    public bool TryGetPronoun(string word, out (PronounKind Kind, Sex Sex) pronoun) => _pronouns.TryGetValue(word, out pronoun);

    /// <summary>Returns the sex that a first name tells.</summary>
    /// <param name="name">The name, folded.</param>
    public Sex SexOf(string name) => _givenNames.GetValueOrDefault(name);

    /// <summary>Returns the sex that a word of the file names.</summary>
    /// <param name="text">The word; null for none.</param>
    public static Sex ParseSex(string? text) => text is null ? Sex.Unknown : ParseEnum<Sex>(text);

    private static IEnumerable<NounEntry> Entries(NounGroup group)
    {
        var one = ParseEnum<ActorKind>(group.One);
        var several = group.Several is not null ? ParseEnum<ActorKind>(group.Several) : one == ActorKind.Person ? ActorKind.Group : one;
        var use = group.Use is null ? NounUse.Plain : ParseEnum<NounUse>(group.Use);
        string[] sectors = [.. group.Sectors.Select(CheckSector)];
        string[] national = [.. group.National.Select(CheckSector)];
        return group.Words.SelectMany(Spellings).Select(words => new NounEntry(words, one, several, use, ParseSex(group.Sex), sectors, national));
    }

    /// <summary>A hyphen or a possessive ending may stand as a token of its own.</summary>
    private static IEnumerable<string> Spellings(string words)
    {
        yield return words;
        string apart = words.Replace("-", " - ", StringComparison.Ordinal).Replace("'", " '", StringComparison.Ordinal);
        if (apart != words)
        {
            yield return apart;
        }
    }

    private static string CheckSector(string sector) => PloverVocabulary.Sectors.Contains(sector)
        ? sector
        : throw new InvalidDataException($"{ActorsFile.FileName}: {sector} is no PLOVER sector.");

    private static T ParseEnum<T>(string text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value)
            ? value
            : throw new InvalidDataException($"{ActorsFile.FileName}: '{text}' is no {typeof(T).Name}.");

    /// <summary>Where the lemma is wrong, the plain plural ending is taken off.</summary>
    private static string Singular(string form) => form.Length > 3 && form[^1] == 's' ? form[..^1] : form;

    private NounEntry? EntryAt(Document document, int token, string noun, ref int first)
    {
        if (!_nouns.TryGetValue(noun, out var entries))
        {
            return null;
        }

        int sentence = document.Sentences[document.SentenceOf(token)].Tokens.Start;
        foreach (var entry in entries)
        {
            int start = token - entry.Length + 1;
            if (start >= sentence && (entry.Length == 1 || Matches(document, start, token, entry.Words)))
            {
                first = start;
                return entry;
            }
        }

        return null;
    }

    private static bool Matches(Document document, int start, int token, string words)
    {
        int index = start;
        foreach (var range in words.AsSpan().Split(' '))
        {
            if (index < token && !words.AsSpan(range).Equals(document.Tokens[index].Form, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            index++;
        }

        return true;
    }
}
