using OnRecord.Coding.Places;
using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Actors;

namespace OnRecord.Coding.Actors;

/// <summary>Makes parties of the names and nations of a document.</summary>
internal sealed class NameLinker(ActorLexicon lexicon, Document document, PlaceMap places, PartyTable table)
{
    /// <summary>Links everything, and returns the mentions by name.</summary>
    public NameBoard Link(IReadOnlyList<NameSpan> spans, IReadOnlyList<NationSpan> nations)
    {
        var board = new NameBoard(document);
        var nationLinker = new NationLinker(document, table, board);
        foreach (var nation in nations)
        {
            nationLinker.Add(nation);
        }

        // "The Senate" is the American one only where the report speaks of America, or of no country at all.
        var countries = nations.Select(nation => nation.Country).ToHashSet(StringComparer.Ordinal);
        var names = spans.Where(name => !IsInNoun(name) && !IsPlace(name)).Where(name => !IsNoun(name) || (name.Known is { } known
            && (known.Country is null || countries.Count == 0 || countries.Contains(known.Country)))).ToList();
        var bodies = new BodyLinker(lexicon, document, places, table, board);
        foreach (var name in names)
        {
            bool isBody = name.Known is not null || name.Kind != NameKind.Person;
            if (isBody && board.Around[name.Head] is null && (name.Known is not null || !AddRuler(name, board)))
            {
                bodies.Add(name);
            }
        }

        // Full names first, so that a bare family name finds its person even where it comes before.
        var persons = new PersonLinker(lexicon, document, table, board);
        foreach (var name in names.OrderBy(name => name.Tokens.Length == 1).ThenBy(name => name.Tokens.Start))
        {
            if (name.Kind == NameKind.Person && name.Known is null && board.Around[name.Head] is null)
            {
                persons.Add(name);
            }
        }

        return board;
    }

    /// <summary>"The Bush administration": a known ruler's name before a noun for rulers, which the network takes for a body.</summary>
    private bool AddRuler(NameSpan name, NameBoard board)
    {
        int next = name.Tokens.End;
        if (name.Tokens.Length > 1 || next >= document.Tokens.Length || lexicon.EntryAt(document, next, out _) is not { Use: NounUse.Ruler }
            || table.WhosWho.Find(document.TextOf(name.Tokens), table.Published) is not [{ Actor: { Kind: ActorKind.Person, Rank: ActorRank.Prominent } actor }, ..])
        {
            return false;
        }

        board.Add(table.Known(actor, "ruler"), name.Tokens, name.Head, "name of a ruler");
        return true;
    }

    /// <summary>"National Security" is nobody before "Adviser".</summary>
    private bool IsInNoun(NameSpan name) => name.Known is null && name.Tokens.End < document.Tokens.Length
        && lexicon.EntryAt(document, name.Tokens.End, out int first) is { Length: > 1 } && first <= name.Tokens.Start;

    /// <summary>A town that the network takes for a person, but that the gazetteer knows.</summary>
    private bool IsPlace(NameSpan name) => name is { Known: null, Tokens.Length: 1 } && places.At(name.Head) is not null
        && !table.WhosWho.TryGetNation(document.Tokens[name.Head].Form, out _);

    /// <summary>"Minister" and "Government" are nouns, whatever their capitals.</summary>
    private bool IsNoun(NameSpan name) =>
        lexicon.EntryAt(document, name.Tokens.End - 1, out int first) is { } && first <= name.Tokens.Start;
}
