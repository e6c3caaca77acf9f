using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Actors;

/// <summary>The mentions by name found so far, in the order found and by token.</summary>
internal sealed class NameBoard(Document document)
{
    /// <summary>Gets the mentions in the order found.</summary>
    public List<PartyMention> Mentions { get; } = [];

    /// <summary>Gets the mention around each token; null where there is none.</summary>
    public PartyMention?[] Around { get; } = new PartyMention?[document.Tokens.Length];

    /// <summary>Adds a name of a party.</summary>
    public void Add(Party party, TokenRange range, int head, string reason) => Add(new PartyMention
    {
        Tokens = range,
        Head = head,
        Form = MentionForm.Name,
        IsModifier = IsModifier(document.Tokens[head]),
        Country = party.Country,
        Party = party,
        Reason = reason,
    });

    /// <summary>Returns the country of the nation right before a token, a possessive ending between them; null when there is none.</summary>
    public string? CountryBefore(int token)
    {
        int before = token - 1;
        if (before > 0 && document.Tokens[before].Upos == Upos.Part)
        {
            before--;
        }

        return before >= 0 && Around[before] is { Party.Kind: ActorKind.State } nation ? nation.Country : null;
    }

    private static bool IsModifier(Token token) => token.Is("amod") || token.Is("compound") || token.Is("nmod");

    private void Add(PartyMention mention)
    {
        Mentions.Add(mention);
        for (int token = mention.Tokens.Start; token < mention.Tokens.End; token++)
        {
            Around[token] = mention;
        }
    }
}
