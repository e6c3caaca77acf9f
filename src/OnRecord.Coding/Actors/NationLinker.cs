using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Actors;

namespace OnRecord.Coding.Actors;

/// <summary>Makes parties of the nations that a document names: the states, and their peoples.</summary>
internal sealed class NationLinker(Document document, PartyTable table, NameBoard board)
{
    /// <summary>Adds a nation.</summary>
    public void Add(NationSpan nation)
    {
        var party = nation.Form == NationForm.Nationals ? People(nation) : table.State(nation.Country);
        if (party is null)
        {
            return;
        }

        if (nation.Form == NationForm.Seat)
        {
            party.GiveSectors(["GOV"], "seat of government");
        }

        board.Add(party, nation.Tokens, nation.Head, nation.Form.ToString());
    }

    private Party People(NationSpan nation)
    {
        var token = document.Tokens[nation.Head];
        bool isOne = token.Xpos is "NN" or "NNP" && token.Form[^1] != 's';
        var create = () => new Party
        {
            Name = document.TextOf(nation.Tokens),
            Kind = isOne ? ActorKind.Person : ActorKind.People,
            Country = nation.Country,
            IsSeveral = !isOne,
            Sectors = ["CVL"],
            Because = { ["country"] = "demonym", ["sectors"] = "demonym" },
        };
        return isOne || IsCounted(nation.Head) ? table.Add(create()) : table.Keyed("people " + nation.Country, create);
    }

    private bool IsCounted(int head)
    {
        foreach (int dependent in document.Dependents(head))
        {
            if (document.Tokens[dependent].Is("nummod"))
            {
                return true;
            }
        }

        return false;
    }
}
