using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Actors;

namespace OnRecord.Coding.Actors;

/// <summary>Reads the titles, offices and countries before a person's name: "Russian Foreign Minister Lavrov".</summary>
internal sealed class TitleReader(ActorLexicon lexicon)
{
    private const int LongestTitle = 9;

    /// <summary>Returns what stands before a name.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">The words of the name.</param>
    /// <param name="around">The mentions found so far by token: nations and bodies.</param>
    public Title Read(Document document, TokenRange name, PartyMention?[] around)
    {
        int first = FirstOf(document, name, around);
        var title = new Title(name.Start);
        var role = new List<string>();
        var sectors = new List<string>();
        bool isTitle = false;
        int start = name.Start;
        for (int token = name.Start - 1; token >= first; token--)
        {
            string word = document.Tokens[token].Form.ToLowerInvariant();
            if (around[token] is { Party: { } party } mention)
            {
                title = party.Kind == ActorKind.State || mention.Noun is not null
                    ? title with { Country = title.Country ?? party.Country }
                    : title with { Of = title.Of ?? party, Country = title.Country ?? party.Country };
                start = mention.Tokens.Start;
                token = mention.Tokens.Start;
                continue;
            }

            if (title.Noun is null && lexicon.EntryAt(document, token, out int entryStart) is { One: ActorKind.Person } entry && entryStart >= first)
            {
                title = title with { Noun = entry, Sex = title.Sex == Sex.Unknown ? entry.Sex : title.Sex };
                role.Insert(0, entry.Words.Replace(" - ", "-", StringComparison.Ordinal));
                sectors.AddRange(entry.Sectors);
                start = token = entryStart;
                isTitle = true;
            }
            else if (lexicon.Title(word.TrimEnd('.')) is { } group)
            {
                title = title with { Sex = title.Sex == Sex.Unknown ? ActorLexicon.ParseSex(group.Sex) : title.Sex };
                sectors.AddRange(group.Sectors);
                start = token;
                isTitle = true;
            }
            else if (lexicon.Former.Contains(word))
            {
                title = title with { IsFormer = true };
                start = token;
            }
            else if (char.IsLetter(word[0]))
            {
                if (lexicon.SectorOf(word) is { } sector)
                {
                    sectors.Insert(0, sector);
                }

                role.Insert(0, word);
                start = token;
            }
        }

        if (sectors.Count == 0 && title is { Noun: { } noun, Country: not null, Of: null })
        {
            sectors.AddRange(noun.National);
        }

        return isTitle
            ? title with { Start = start, Role = role.Count > 0 && title.Noun is not null ? string.Join(' ', role) : null, Sectors = [.. sectors.Distinct()] }
            : new Title(name.Start) { Country = title.Country };
    }

    /// <summary>A singular office or a title right before a name belongs to it, whatever the tree says.</summary>
    private bool IsTitle(Document document, int token)
    {
        var word = document.Tokens[token];
        return word.Xpos != "NNS"
            && (lexicon.EntryAt(document, token, out _) is { One: ActorKind.Person } || lexicon.Title(word.Form.ToLowerInvariant().TrimEnd('.')) is not null);
    }

    /// <summary>Returns the first token of the run of nouns, adjectives and names that lean on the name.</summary>
    private int FirstOf(Document document, TokenRange name, PartyMention?[] around)
    {
        int sentence = document.Sentences[document.SentenceOf(name.Start)].Tokens.Start;
        int first = name.Start;
        while (first > sentence && name.Start - first < LongestTitle)
        {
            var token = document.Tokens[first - 1];
            bool leans = token.Head >= first && token.Head < name.End;
            bool isHyphen = token.Upos == Upos.Punct && token.Form is "-" or "–";
            bool isPossessive = token.Upos == Upos.Part && first - 2 >= sentence && around[first - 2] is { } owner
                && document.Tokens[owner.Head].Head >= first && document.Tokens[owner.Head].Head < name.End;
            bool isWord = token.Upos is Upos.Adj or Upos.Noun or Upos.Propn or Upos.X || (token.Upos == Upos.Verb && token.Is("amod"));
            if (!((isWord && (leans || IsTitle(document, first - 1) || around[first - 1] is not null)) || (isHyphen && leans) || isPossessive))
            {
                break;
            }

            first--;
        }

        return first;
    }
}
