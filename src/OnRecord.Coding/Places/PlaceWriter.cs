using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>Turns resolved names and areas into the reading's places: one object for each place, in the order of first mention.</summary>
internal sealed class PlaceWriter
{
    // A place less likely than this is not pinned: a wrong pin is worse than none.
    private const double LeastProbability = 0.25;
    private const float LeastTagConfidence = 0.5f;

    private readonly PlaceScene _scene;
    private readonly PlaceLexicon _lexicon;
    private readonly bool _explain;
    private readonly HashSet<string> _persons;
    private readonly List<(TokenRange Tokens, string Key, Func<string, IReadOnlyList<Passage>, Place> Make)> _found = [];

    public PlaceWriter(PlaceScene scene, PlaceLexicon lexicon, bool explain)
    {
        _scene = scene;
        _lexicon = lexicon;
        _explain = explain;
        _persons = [.. scene.Document.Names.Where(name => name.Kind == NameKind.Person).Select(name => scene.Document.TextOf(name.Tokens))];
    }

    /// <summary>Returns the place of the gazetteer that a mention means; null where it cannot be told.</summary>
    public static PlaceOption? Meant(PlaceScene scene, int mention) =>
        scene.SubjectOf[mention].Best() is { } best && best.Probability >= LeastProbability ? best : null;

    private void AddArea(TokenRange tokens, Area area) =>
        _found.Add((tokens, area.Key, (id, mentions) => new Place
        {
            Id = id,
            Name = area.Name,
            Kind = area.Kind,
            Country = area.Country,
            Admin1 = area.Admin1,
            Latitude = Rounded(area.Point?.Latitude),
            Longitude = Rounded(area.Point?.Longitude),
            GeonameId = area.GeonameId,
            Confidence = Math.Round(area.Confidence, 3),
            Mentions = mentions,
            Because = _explain ? new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = area.Because } : Explanation.None,
        }));

    /// <summary>Writes all places.</summary>
    /// <param name="areas">The areas that phrases describe; names inside the phrases make way.</param>
    public PlaceMap Write(List<(TokenRange Tokens, Area Area)> areas)
    {
        foreach (var (tokens, area) in areas)
        {
            AddArea(tokens, area);
        }

        bool[] claimed = new bool[_scene.Document.Tokens.Length];
        foreach (var (tokens, _) in areas)
        {
            claimed.AsSpan(tokens.Start, tokens.Length).Fill(value: true);
        }

        bool IsFree(TokenRange range) => !claimed.AsSpan(range.Start, range.Length).Contains(value: true);
        for (int index = 0; index < _scene.Mentions.Count; index++)
        {
            var mention = _scene.Mentions[index];
            if (IsFree(mention.Tokens))
            {
                AddMention(index, mention);
            }
        }

        foreach (var demonym in _scene.Demonyms)
        {
            var range = new TokenRange(demonym.Token, demonym.Token + demonym.Length);
            if (IsFree(range))
            {
                AddDemonym(range, demonym);
            }
        }

        _found.Sort((a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, key, _) in _found)
        {
            ids.TryAdd(key, $"p{ids.Count + 1}");
        }

        var byKey = _found.ToLookup(found => found.Key, StringComparer.Ordinal);
        return new PlaceMap(
            [.. ids.Select(pair => byKey[pair.Key].First().Make(pair.Value, PassagesOf(byKey[pair.Key].Select(found => found.Tokens))))],
            [.. _found.Select(found => new PlaceMention(ids[found.Key], found.Tokens, HeadOf(found.Tokens)))]);
    }

    private void AddMention(int index, MentionDraft mention)
    {
        var subject = _scene.SubjectOf[index];
        if (Meant(_scene, index) is { } option)
        {
            var place = option.Candidate.Place;
            _found.Add((mention.Tokens, KeyOf(place), (id, mentions) => Resolved(id, mentions, option, subject)));
        }
        else if (mention.Tagged == NameKind.Place && mention.TagConfidence >= LeastTagConfidence && !IsWord(mention))
        {
            // Where the name inside a longer one leads nowhere, the longer one is what the text speaks of.
            var tokens = mention.Whole ?? mention.Tokens;
            string name = _scene.Document.TextOf(tokens);
            if (!IsPerson(name))
            {
                _found.Add((tokens, "?" + name, (id, mentions) => Unresolved(id, mentions, tokens, mention.TagConfidence * subject.NoneProbability)));
            }
        }
    }

    /// <summary>Checks whether the name is but a word for a kind of thing: "Highway", "District".</summary>
    private bool IsWord(MentionDraft mention) =>
        mention.Tokens.Length == 1
        && (_lexicon.FeatureWords.Contains(mention.Name) || _lexicon.KindWords.ContainsKey(mention.Name) || _lexicon.Directions.ContainsKey(mention.Name)
            || _scene.CommonWords.Contains(mention.Name) || !char.IsUpper(mention.Name[0]) || mention.Name.Any(char.IsDigit));

    /// <summary>Checks whether a name ends like that of a person of the report: "Aung San Suu Kyi" beside "Suu Kyi".</summary>
    private bool IsPerson(string name)
    {
        for (int start = 0; start >= 0; start = name.IndexOf(' ', start + 1))
        {
            if (_persons.Contains(name[start..].TrimStart()))
            {
                return true;
            }
        }

        return false;
    }

    private void AddDemonym(TokenRange range, DemonymMention demonym)
    {
        var country = demonym.Countries[0];
        double confidence = demonym.Countries.Length == 1 ? 0.95 : 0.6;
        _found.Add((range, $"c{country.Iso3}", (id, mentions) => new Place
        {
            Id = id,
            Name = country.Name,
            Kind = PlaceKind.Country,
            Country = country.Iso3,
            Latitude = country.Point.Latitude,
            Longitude = country.Point.Longitude,
            GeonameId = country.GeonameId,
            Confidence = confidence,
            Mentions = mentions,
            Because = _explain ? new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = "places: demonym" } : Explanation.None,
        }));
    }

    private Place Resolved(string id, IReadOnlyList<Passage> mentions, PlaceOption option, PlaceSubject subject)
    {
        var place = option.Candidate.Place;
        return new Place
        {
            Id = id,
            Name = place.Name,
            Kind = place.Kind,
            Country = place.Country?.Iso3,
            Admin1 = place.Kind == PlaceKind.Admin1 ? place.Name : place.Admin1?.Name,
            Latitude = Rounded(place.Point?.Latitude),
            Longitude = Rounded(place.Point?.Longitude),
            GeonameId = place.GeonameId,
            Confidence = Math.Round(option.Probability, 3),
            Mentions = mentions,
            Because = _explain ? Reasons(option, subject) : Explanation.None,
        };
    }

    private Place Unresolved(string id, IReadOnlyList<Passage> mentions, TokenRange tokens, double confidence)
    {
        string last = _scene.Document.Tokens[tokens.End - 1].Form;
        return new Place
        {
            Id = id,
            Name = _scene.Document.TextOf(tokens),
            Kind = _lexicon.FeatureWords.Contains(last) ? PlaceKind.Feature : PlaceKind.Settlement,
            Confidence = Math.Round(confidence, 3),
            Mentions = mentions,
            Because = _explain ? new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = "analyser: place name; not in the gazetteer" } : Explanation.None,
        };
    }

    private static Dictionary<string, string> Reasons(PlaceOption option, PlaceSubject subject)
    {
        var strongest = Enum.GetValues<PlaceFeature>()
            .Where(feature => feature != PlaceFeature.Bias && option.Features[(int)feature] > 0.3)
            .OrderByDescending(feature => option.Features[(int)feature])
            .Take(4);
        string of = subject.Options.Length == 1 ? "the only candidate" : string.Create(CultureInfo.InvariantCulture, $"best of {subject.Options.Length} candidates");
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = $"gazetteer: {option.Candidate.Match.ToString().ToLowerInvariant()} name, {of}",
            ["confidence"] = $"place-weights: {string.Join(", ", strongest)}",
        };
    }

    private ImmutableArray<Passage> PassagesOf(IEnumerable<TokenRange> ranges) =>
        [.. ranges.Select(range => Passage.Of(_scene.Document.Text, _scene.Document.SpanOf(range)))];

    private int HeadOf(TokenRange range)
    {
        for (int token = range.Start; token < range.End; token++)
        {
            if (!range.Contains(_scene.Document.Tokens[token].Head))
            {
                return token;
            }
        }

        return range.End - 1;
    }

    internal static string KeyOf(GazetteerPlace place) =>
        place.Kind == PlaceKind.Country ? $"c{place.Country!.Iso3}" : $"g{place.GeonameId?.ToString() ?? place.Name}";

    private static double? Rounded(double? degrees) => degrees is { } value ? Math.Round(value, 5) : null;
}
