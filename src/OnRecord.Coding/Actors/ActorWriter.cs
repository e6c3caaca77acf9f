using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Actors;

/// <summary>Turns the parties of a report into its actors.</summary>
internal static class ActorWriter
{
    private const int ReasonsShown = 8;

    public static ActorMap Write(Document document, PartyTable table, List<PartyMention> mentions, bool explain)
    {
        foreach (var party in table.Parties)
        {
            LinkPost(table, party);
        }

        var ordered = mentions.OrderBy(mention => mention.Tokens.Start).ThenByDescending(mention => mention.Tokens.Length).ToList();
        var ids = new Dictionary<Party, string>(ReferenceEqualityComparer.Instance);
        var byParty = new Dictionary<Party, List<PartyMention>>(ReferenceEqualityComparer.Instance);
        var order = new List<Party>();
        foreach (var mention in ordered)
        {
            if (ids.TryAdd(mention.Party!, string.Create(CultureInfo.InvariantCulture, $"a{ids.Count + 1}")))
            {
                order.Add(mention.Party!);
                byParty.Add(mention.Party!, []);
            }

            byParty[mention.Party!].Add(mention);
        }

        var actors = order.Select(party => ToActor(document, party, byParty[party], ids, explain)).ToImmutableArray();
        return new ActorMap(actors, [.. ordered.Select(mention => new ActorMention(ids[mention.Party!], mention.Tokens, mention.Head, mention.Form))]);
    }

    /// <summary>An office of a body that the report names: the two belong together.</summary>
    private static void LinkPost(PartyTable table, Party party)
    {
        if (party.Known?.PostOn(table.Published) is { Of: { } body })
        {
            party.GiveOf(table.IfMentioned(body), "who's who");
        }
    }

    private static Actor ToActor(Document document, Party party, List<PartyMention> mentions, Dictionary<Party, string> ids, bool explain) => new()
    {
        Id = ids[party],
        Name = party.Name,
        Kind = party.Kind,
        Country = party.Country,
        Sectors = party.Sectors,
        Role = party.Role,
        Of = party.Of is { } of && ids.TryGetValue(of, out string? id) ? id : null,
        Wikidata = party.Known?.Wikidata,
        Mentions = [.. mentions.Select(mention => Passage.Of(document.Text, document.SpanOf(mention.Tokens)))],
        Because = explain ? Explain(document, party, mentions) : Explanation.None,
    };

    private static Dictionary<string, string> Explain(Document document, Party party, List<PartyMention> mentions)
    {
        var because = new Dictionary<string, string>(party.Because, StringComparer.Ordinal);
        var reasons = mentions.Take(ReasonsShown).Select(mention => $"{document.TextOf(mention.Tokens)} ({mention.Reason})");
        because["mentions"] = string.Join("; ", reasons);
        return because;
    }
}
