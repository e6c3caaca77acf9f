using System.Collections.Frozen;

namespace OnRecord.Cli.Evaluate;

/// <summary>The labels of CASE 2021 task 2 that a reading's topic stands for.</summary>
internal static class CaseLabels
{
    private const string Other = "OTHER";

    private static readonly FrozenDictionary<string, string> ByTopic = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Chemical weapon"] = "CHEM_WEAP",
        ["Suicide bomb"] = "SUIC_BOMB",
        ["Grenade"] = "GRENADE",
        ["Sexual violence"] = "SEX_VIOL",
        ["Abduction/forced disappearance"] = "ABDUCT_DISSAP",
        ["Air/drone strike"] = "AIR_STRIKE",
        ["Remote explosive/landmine/IED"] = "REM_EXPLOS",
        ["Shelling/artillery/missile attack"] = "ART_MISS_ATTACK",
        ["Disrupted weapons use"] = "DISR_WEAP",
        ["Headquarters or base established"] = "HQ_ESTABLISHED",
        ["Government regains territory"] = "GOV_REGAINS_TERIT",
        ["Non-state actor overtakes territory"] = "NON_STATE_ACTOR_OVERTAKES_TER",
        ["Non-violent transfer of territory"] = "NON_VIOL_TERRIT_TRANSFER",
        ["Excessive force against protesters"] = "FORCE_AGAINST_PROTEST",
        ["Protest with intervention"] = "PROTEST_WITH_INTER",
        ["Violent demonstration"] = "VIOL_DEMONSTR",
        ["Mob violence"] = "MOB_VIOL",
        ["Looting/property destruction"] = "PROPERTY_DISTRUCT",
        ["Peaceful protest"] = "PEACE_PROTEST",
        ["Arrests"] = "ARREST",
        ["Armed clash"] = "ARMED_CLASH",
        ["Attack"] = "ATTACK",
        ["Agreement"] = "AGREEMENT",
        ["Change to group/activity"] = "CHANGE_TO_GROUP_ACT",
        ["Natural disaster"] = "NATURAL_DISASTER",
        ["Man-made disaster"] = "MAN_MADE_DISASTER",
        ["Organized crime"] = "ORG_CRIME",
        ["Diplomatic event"] = "DIPLO",
        ["Attribution"] = "ATTRIB",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Returns the label of a snippet: that of its topic.</summary>
    /// <param name="reading">The reading of the snippet.</param>
    public static string Of(Model.Reading reading) =>
        reading.Topic is { } topic && ByTopic.TryGetValue(topic.Name, out string? label) ? label : Other;
}
