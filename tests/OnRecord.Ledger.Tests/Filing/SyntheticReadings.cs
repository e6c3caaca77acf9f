using System.Globalization;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Ledger.Tests.Filing;

/// <summary>
/// Makes readings of an invented war: happenings over towns, days and parties, each told by one to four reports on that day or the next,
/// with rival figures, claims, denials, promises and copies. The same seed gives the same readings.
/// </summary>
internal sealed class SyntheticReadings(int seed, int happeningsADay = 20, int eventsAReport = 6)
{
    private const string Nouns = "convoy bridge checkpoint market depot school hospital ridge valley station barracks harbour mill tower";

    private static readonly DateOnly FirstDay = new(2015, 1, 1);
    private static readonly EventType[] Types = Enum.GetValues<EventType>();
    private static readonly string[] Publishers = ["Northern Post", "Wire One", "Wire Two", "Harbour Radio", "The Ledgerman", "Valley News"];
    private static readonly string[] Countries = ["AFG", "SYR", "UKR", "SDN", "COD", "MMR"];

    /// <summary>Returns a number of readings, those of one day after those of the day before.</summary>
    public IEnumerable<Reading> Make(int count)
    {
        int reportsADay = Math.Max(1, happeningsADay * 2 / eventsAReport);
        for (int number = 0; number < count; number++)
        {
            yield return One(number, number / reportsADay);
        }
    }

    /// <summary>Returns one reading by its number, published on a day by its number.</summary>
    public Reading One(int number, int day)
    {
        var chance = new Random(HashCode(seed, number));
        var draft = new ReadingDraft(string.Create(CultureInfo.InvariantCulture, $"r{number}"), FirstDay.AddDays(day), Publishers[chance.Next(Publishers.Length)]);
        for (int index = 0; index < eventsAReport; index++)
        {
            // Most are happenings of the day, told by others too; a few are of the day before.
            int told = Math.Max(0, chance.Next(5) == 0 ? day - 1 : day);
            Tell(draft, new Random(HashCode(seed, -1 - told, chance.Next(happeningsADay))), chance, FirstDay.AddDays(told));
        }

        return draft.Finish();
    }

    private static void Tell(ReadingDraft draft, Random happening, Random chance, DateOnly day)
    {
        string country = Countries[happening.Next(Countries.Length)];
        int town = happening.Next(400);
        var type = Types[happening.Next(Types.Length)];
        string actor = draft.Actor(string.Create(CultureInfo.InvariantCulture, $"Front {happening.Next(30)}"), country);
        string recipient = draft.Actor(string.Create(CultureInfo.InvariantCulture, $"Brigade {happening.Next(300)}"), country);
        string place = draft.Place(string.Create(CultureInfo.InvariantCulture, $"Town {town}"), country, town);
        string noun = Nouns.Split(' ')[happening.Next(14)];
        int killed = happening.Next(1, 40) + (chance.Next(4) == 0 ? chance.Next(10) : 0);
        var status = chance.Next(12) switch { 0 => EventStatus.Negated, 1 => EventStatus.Planned, _ => EventStatus.Actual };
        string told = draft.Event(type, actor, recipient, place, day, noun, killed, status);
        switch (chance.Next(6))
        {
            case 0:
                string first = draft.Say(StatementAct.Assert, actor, told, answers: null);
                draft.Say(StatementAct.Deny, recipient, told, first);
                break;
            case 1:
                draft.Say(StatementAct.Promise, actor, told, answers: null);
                break;
            case 2:
                draft.Say(StatementAct.Assert, actor, told, answers: null);
                break;
        }
    }

    private static int HashCode(params ReadOnlySpan<int> parts)
    {
        uint hash = 2166136261;
        foreach (int part in parts)
        {
            hash = unchecked((hash ^ (uint)part) * 16777619);
            hash ^= hash >> 15;
        }

        return unchecked((int)hash);
    }
}
