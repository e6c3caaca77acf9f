using OnRecord.World.Places;

namespace OnRecord.BuildWorld.Places;

/// <summary>A country on its way into the file.</summary>
internal sealed record CountryDraft(
    string Iso3,
    string Iso2,
    string[] Names,
    string[] Demonyms,
    string[] SecondaryDemonyms,
    string[] Neighbours,
    string Continent,
    GeoPoint Point,
    long Population,
    double Area,
    int GeonameId);
