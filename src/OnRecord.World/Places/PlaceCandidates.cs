using System.Collections;
using System.Collections.Immutable;

namespace OnRecord.World.Places;

/// <summary>
/// The places that a name may mean: none, one or many. Which of many is meant the text around the name must say;
/// the order is no advice.
/// </summary>
public sealed class PlaceCandidates : IReadOnlyList<PlaceCandidate>
{
    private readonly ImmutableArray<PlaceCandidate> _candidates;

    internal PlaceCandidates(ImmutableArray<PlaceCandidate> candidates) => _candidates = candidates;

    /// <summary>Gets the answer to a name nobody bears.</summary>
    public static PlaceCandidates None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _candidates.Length;

    /// <summary>Gets whether no place answers to the name.</summary>
    public bool IsEmpty => _candidates.IsEmpty;

    /// <inheritdoc/>
    public PlaceCandidate this[int index] => _candidates[index];

    /// <summary>Returns the enumerator of the candidates.</summary>
    public ImmutableArray<PlaceCandidate>.Enumerator GetEnumerator() => _candidates.GetEnumerator();

    IEnumerator<PlaceCandidate> IEnumerable<PlaceCandidate>.GetEnumerator() => ((IEnumerable<PlaceCandidate>)_candidates).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_candidates).GetEnumerator();
}
