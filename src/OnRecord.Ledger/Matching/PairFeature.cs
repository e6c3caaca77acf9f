namespace OnRecord.Ledger.Matching;

/// <summary>What is asked of two tellings. Each answer is a number from 0 to 1; where nothing is known it is 0.</summary>
internal enum PairFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>The PLOVER types are the same.</summary>
    TypeSame,

    /// <summary>The types are of two groups.</summary>
    TypeFar,

    /// <summary>They have a mode in common.</summary>
    ModeShared,

    /// <summary>Both have modes, none in common.</summary>
    ModeOther,

    /// <summary>How much of the CAMEO codes agrees, from the left.</summary>
    Cameo,

    /// <summary>The triggers are forms of one word, as far as their letters tell.</summary>
    Trigger,

    /// <summary>The share of actors that are the same.</summary>
    ActorSame,

    /// <summary>The share of actors that are members or masters of the other's.</summary>
    ActorKin,

    /// <summary>The share of actors that may be the other's by country and sector.</summary>
    ActorAlike,

    /// <summary>The share of actors that are certainly others.</summary>
    ActorOther,

    /// <summary>The share of recipients that are the same.</summary>
    RecipientSame,

    /// <summary>The share of recipients that are members or masters of the other's.</summary>
    RecipientKin,

    /// <summary>The share of recipients that may be the other's by country and sector.</summary>
    RecipientAlike,

    /// <summary>The share of recipients that are certainly others.</summary>
    RecipientOther,

    /// <summary>The places are the same spot or small area.</summary>
    PlaceSame,

    /// <summary>A place is unknown or large, but the sentences name the same spot.</summary>
    PlaceNamed,

    /// <summary>A place is unknown or large, and the sentences name spots, none the same.</summary>
    PlaceNamedOther,

    /// <summary>The places, or some that the sentences name, are the same province or other large area.</summary>
    PlaceSameWide,

    /// <summary>One place lies in the other.</summary>
    PlaceWithin,

    /// <summary>Two spots are near each other: 1 at 0 km, 0 from 40 km on.</summary>
    PlaceNear,

    /// <summary>The places of one country are apart: 0 at 20 km, 1 from 200 km on.</summary>
    PlaceApart,

    /// <summary>The places lie in two countries.</summary>
    PlaceAbroad,

    /// <summary>A place is unknown.</summary>
    PlaceUnknown,

    /// <summary>Both are dated to a day or two, and these overlap.</summary>
    TimeSame,

    /// <summary>The times overlap, one being longer than two days.</summary>
    TimeOverlap,

    /// <summary>They are on days that follow each other, as when one report takes a night for the day after.</summary>
    TimeNextDay,

    /// <summary>Both are dated to a day or two, and these neither overlap nor follow each other.</summary>
    TimeOtherDay,

    /// <summary>More days lie between them: 0 where none does, 1 from nine on.</summary>
    TimeApart,

    /// <summary>A time is unknown.</summary>
    TimeUnknown,

    /// <summary>Days between them, the days before a publication standing for an unknown time: 0 at none, 1 from ten on.</summary>
    PublishedApart,

    /// <summary>A figure of one kind is exactly the same.</summary>
    FigureSame,

    /// <summary>Figures of one kind differ, yet may mean one number.</summary>
    FigureLike,

    /// <summary>Figures of one kind differ: 0 where they need not, 1 from the fourfold on.</summary>
    FigureApart,

    /// <summary>The share of the shorter sentence's words that the longer has.</summary>
    Words,

    /// <summary>The share of all their words that both sentences have.</summary>
    WordsBoth,

    /// <summary>One is told as done, the other as planned, or the like.</summary>
    StatusOther,

    /// <summary>One report tells both.</summary>
    ReportSame,
}
