using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>A place that a phrase describes rather than names.</summary>
/// <param name="Key">Tells it from other places of the report.</param>
/// <param name="Name">What to call it.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Country">The code of its country; null where there are two or none.</param>
/// <param name="Admin1">The name of its first-level division; null where there is none.</param>
/// <param name="Point">A point to stand for it; null where none can be told.</param>
/// <param name="GeonameId">The GeoNames identity; null where it has none.</param>
/// <param name="Confidence">The probability that it is the place meant.</param>
/// <param name="Because">The pattern that found it.</param>
internal sealed record Area(
    string Key,
    string Name,
    PlaceKind Kind,
    string? Country,
    string? Admin1,
    GeoPoint? Point,
    int? GeonameId,
    double Confidence,
    string Because);
