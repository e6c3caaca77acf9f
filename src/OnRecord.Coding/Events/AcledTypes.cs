using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Coding.Events;

/// <summary>The ACLED sub-event types that follow from a PLOVER type and mode.</summary>
internal static class AcledTypes
{
    private const string Occupation = "192";

    private static readonly Dictionary<(EventType Type, string Mode), string> ByMode = new()
    {
        [(EventType.Assault, "aerial")] = "Air/drone strike",
        [(EventType.Assault, "drone")] = "Air/drone strike",
        [(EventType.Assault, "heavy-weapons")] = "Shelling/artillery/missile attack",
        [(EventType.Assault, "explosives")] = "Remote explosive/landmine/IED",
        [(EventType.Assault, "suicide-attack")] = "Suicide bomb",
        [(EventType.Assault, "unconventional")] = "Chemical weapon",
        [(EventType.Assault, "abduct")] = "Abduction/forced disappearance",
        [(EventType.Assault, "sexual")] = "Sexual violence",
        [(EventType.Assault, "destroy")] = "Looting/property destruction",
        [(EventType.Assault, "torture")] = "Attack",
        [(EventType.Assault, "targeted")] = "Attack",
        [(EventType.Assault, "crowd-control")] = "Excessive force against protesters",
        [(EventType.Protest, "demo")] = "Peaceful protest",
        [(EventType.Protest, "hunger")] = "Peaceful protest",
        [(EventType.Protest, "strike")] = "Peaceful protest",
        [(EventType.Protest, "obstruct")] = "Peaceful protest",
        [(EventType.Protest, "riot")] = "Violent demonstration",
        [(EventType.Protest, "vandalize")] = "Looting/property destruction",
        [(EventType.Coerce, "arrest")] = "Arrests",
    };

    /// <summary>Returns the sub-event type of an event; null where none applies.</summary>
    /// <param name="candidate">The event.</param>
    /// <param name="actors">Those who act.</param>
    /// <param name="recipients">Those acted upon.</param>
    public static string? Of(Candidate candidate, IEnumerable<Actor> actors, IEnumerable<Actor> recipients)
    {
        if (candidate.Type == EventType.Assault && candidate.Cameo == Occupation && actors.FirstOrDefault() is { } taker)
        {
            return taker.Sectors.Any(IsState) ? "Government regains territory"
                : taker.Sectors.Any(IsArmedOpposition) ? "Non-state actor overtakes territory"
                : candidate.Acled;
        }

        if (candidate.Acled is { } told)
        {
            return told;
        }

        foreach (string mode in candidate.Modes)
        {
            if (ByMode.TryGetValue((candidate.Type, mode), out string? type))
            {
                return type;
            }
        }

        return candidate.Type switch
        {
            EventType.Assault when recipients.Any(IsCivilian) => "Attack",
            EventType.Assault => "Armed clash",
            EventType.Protest => "Peaceful protest",
            _ => null,
        };
    }

    private static bool IsState(string sector) => sector is "MIL" or "GOV" or "COP" or "PRM";

    private static bool IsArmedOpposition(string sector) => sector is "REB" or "UAF";

    private static bool IsCivilian(Actor actor) => actor.Sectors.Count > 0 && actor.Sectors[0] is "CVL" or "REF" or "JRN" or "MED" or "EDU" or "REL" or "SOC" or "AGR";
}
