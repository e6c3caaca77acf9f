using OnRecord.Model;
using OnRecord.World.Names;

namespace OnRecord.BuildWorld.Actors;

/// <summary>The actors gathered so far, found by name within a country.</summary>
internal sealed class ActorPool
{
    private readonly Dictionary<(string Name, string Country), ActorDraft> _byName = [];
    private readonly Dictionary<(string Family, string Country), List<ActorDraft>> _byFamily = [];
    private readonly Dictionary<(string Skeleton, string Country), ActorDraft> _bySkeleton = [];

    public List<ActorDraft> Drafts { get; } = [];

    public void Add(ActorDraft draft)
    {
        Drafts.Add(draft);
        string country = draft.Country ?? string.Empty;
        foreach (string name in draft.Aliases.Prepend(draft.Name))
        {
            string folded = NameKey.Fold(name);
            _byName.TryAdd((folded, country), draft);
            if (draft.Kind == ActorKind.Person && folded.Contains(' ', StringComparison.Ordinal))
            {
                _bySkeleton.TryAdd((NameKey.Skeleton(folded), country), draft);
                var key = (FamilyName(folded), country);
                if (!_byFamily.TryGetValue(key, out var family))
                {
                    _byFamily.Add(key, family = []);
                }

                if (!family.Contains(draft))
                {
                    family.Add(draft);
                }
            }
        }
    }

    /// <summary>Returns the actor of a name in this or, romanised alike, another spelling; null when it is new.</summary>
    public ActorDraft? Get(string name, string? country)
    {
        string folded = NameKey.Fold(name);
        if (_byName.TryGetValue((folded, country ?? string.Empty), out var draft))
        {
            return draft;
        }

        return folded.Contains(' ', StringComparison.Ordinal)
            && _bySkeleton.TryGetValue((NameKey.Skeleton(folded), country ?? string.Empty), out var alike)
            && NameSimilarity.Of(folded, NameKey.Fold(alike.Name)) >= 0.9
                ? alike
                : null;
    }

    /// <summary>Returns the persons of a country whose family name a name is.</summary>
    public IReadOnlyList<ActorDraft> Family(string name, string country) =>
        _byFamily.TryGetValue((FamilyName(NameKey.Fold(name)), country), out var family) ? family : [];

    private static string FamilyName(string folded) => folded[(folded.LastIndexOf(' ') + 1)..];
}
