namespace OnRecord.Coding.Places;

/// <summary>What speaks for or against a candidate. Each is from 0 to about 1, 0 when it does not apply.</summary>
internal enum PlaceFeature
{
    /// <summary>Always 1: that the name means a place on record at all.</summary>
    Bias,

    /// <summary>The logarithm of the population.</summary>
    Population,

    /// <summary>The population's share among the candidates.</summary>
    PopulationShare,

    /// <summary>It is a country.</summary>
    Country,

    /// <summary>It is a first-level division.</summary>
    Admin1,

    /// <summary>It is a second-level division.</summary>
    Admin2,

    /// <summary>It is a part of a town.</summary>
    Section,

    /// <summary>It is a region or a feature.</summary>
    Area,

    /// <summary>It stands in the hand-made table of places that the news speaks of.</summary>
    Notable,

    /// <summary>It is no more.</summary>
    Former,

    /// <summary>It is a capital.</summary>
    Capital,

    /// <summary>It is the seat of a first-level division.</summary>
    FirstSeat,

    /// <summary>It is the seat of a second-level division.</summary>
    SecondSeat,

    /// <summary>The name is not its usual one.</summary>
    OtherName,

    /// <summary>The name is not its usual one, but the place is large; the more, the larger.</summary>
    OtherNameOfLarge,

    /// <summary>The name lacks the division's word.</summary>
    ShortName,

    /// <summary>The name is an abbreviation.</summary>
    Abbreviation,

    /// <summary>The name only sounds like its own.</summary>
    Alike,

    /// <summary>How unlike the two names are.</summary>
    Unlike,

    /// <summary>The text calls it what it is: a province, a city.</summary>
    KindAgrees,

    /// <summary>The text calls it what it is not.</summary>
    KindClashes,

    /// <summary>The text says that it lies in a place it does lie in.</summary>
    Inside,

    /// <summary>The text says that it lies in a place that another candidate lies in, and not this one.</summary>
    NotInside,

    /// <summary>After a comma there is the place it lies in.</summary>
    CommaInside,

    /// <summary>After a comma there is a place that another candidate lies in, and not this one.</summary>
    CommaNotInside,

    /// <summary>The share of its country among the report's other places and peoples.</summary>
    CountryShare,

    /// <summary>How often its country and places in it are named besides.</summary>
    CountryMass,

    /// <summary>The share of its first-level division among the report's other places.</summary>
    DivisionShare,

    /// <summary>How often its first-level division and places in it are named besides.</summary>
    DivisionMass,

    /// <summary>How many other places lie within some 100 km.</summary>
    Near,

    /// <summary>How many other places lie within some 500 km.</summary>
    Around,

    /// <summary>The analyser does not take the words for a name.</summary>
    Untagged,

    /// <summary>The analyser takes the words for an organisation.</summary>
    TaggedOrganisation,

    /// <summary>The analyser takes the words for another name.</summary>
    TaggedOther,

    /// <summary>The analyser takes the words for a person.</summary>
    TaggedPerson,

    /// <summary>The analyser's doubt.</summary>
    TagDoubt,

    /// <summary>The words are part of a longer name.</summary>
    Nested,

    /// <summary>A preposition of place stands before the name.</summary>
    Preposition,

    /// <summary>The report has a person with this surname.</summary>
    Surname,

    /// <summary>Its first-level division is named in the report.</summary>
    DivisionNamed,

    /// <summary>Its country is named in the report.</summary>
    CountryNamed,

    /// <summary>How near the nearest other place is.</summary>
    Nearest,

    /// <summary>The name is also a common word of the text.</summary>
    CommonWord,

    /// <summary>How many places bear the name.</summary>
    Rivals,

    /// <summary>How often the report has the name.</summary>
    Mentions,

    /// <summary>The name is of several words.</summary>
    LongName,
}
