using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.BuildWorld.Places;

/// <summary>A place on its way into the file.</summary>
internal sealed class PlaceDraft
{
    /// <summary>Gets the usual name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what sort of place it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>Gets the ISO 3166-1 alpha-2 codes of its countries.</summary>
    public string[] Countries { get; init; } = [];

    /// <summary>Gets the code of its first-level division, country included (AF.11); null for none.</summary>
    public string? Admin1 { get; init; }

    /// <summary>Gets the code of its second-level division, the others included (AF.11.1102); null for none.</summary>
    public string? Admin2 { get; init; }

    /// <summary>Gets or sets the point; null where none is known.</summary>
    public GeoPoint? Point { get; set; }

    /// <summary>Gets or sets the number of inhabitants.</summary>
    public double Population { get; set; }

    /// <summary>Gets the GeoNames identity; 0 for none.</summary>
    public int GeonameId { get; init; }

    /// <summary>Gets what it is the seat of.</summary>
    public SettlementRank Rank { get; init; }

    /// <summary>Gets whether it is no more.</summary>
    public bool IsFormer { get; init; }

    /// <summary>Gets the folded names and how each matches; the best match of a name stands.</summary>
    public SortedDictionary<string, NameMatch> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a folded name unless the place has it with a better match.</summary>
    public void AddName(string folded, NameMatch match)
    {
        if (folded.Length > 0 && (!Names.TryGetValue(folded, out var known) || match < known))
        {
            Names[folded] = match;
        }
    }
}
