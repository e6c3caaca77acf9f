using System.Collections.Frozen;
using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Names;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>Gathers the mentions of one name and looks up what it may mean.</summary>
internal sealed class SubjectBuilder
{
    private const int MostOptions = 60;

    // Looking for a name by sound takes some hundred times as long as by letters, and a report full of garbage must not take forever.
    private const int MostSoundLookups = 60;

    // Of more places of one name than this a report does not tell.
    private const int MostRivals = 8;

    private readonly PlaceLexicon _lexicon;
    private readonly Gazetteer _gazetteer;

    public SubjectBuilder(PlaceLexicon lexicon, Gazetteer gazetteer)
    {
        _lexicon = lexicon;
        _gazetteer = gazetteer;
    }

    public List<PlaceSubject> Build(Document document, List<MentionDraft> mentions)
    {
        var subjects = new Dictionary<string, PlaceSubject>(StringComparer.Ordinal);
        var inOrder = new List<PlaceSubject>();
        int soundLookups = 0;
        var ambiguous = NamesWithRivals(mentions);
        for (int index = 0; index < mentions.Count; index++)
        {
            var mention = mentions[index];
            mention.Kinds = KindsOf(document, mention.Tokens);
            string key = KeyOf(mention, mentions, ambiguous);
            if (!subjects.TryGetValue(key, out var subject))
            {
                subjects.Add(key, subject = new PlaceSubject { Name = NameKey.Fold(mention.Name) });
                inOrder.Add(subject);
                bool bySound = mention.Tagged == NameKind.Place && soundLookups < MostSoundLookups;
                subject.Options = Options(document, mention, ref bySound);
                soundLookups += bySound ? 1 : 0;
            }

            subject.Mentions.Add(index);
        }

        return inOrder;
    }

    /// <summary>Returns the kinds that a word beside the name, or in it, says the place is of; null where none does.</summary>
    private FrozenSet<PlaceKind>? KindsOf(Document document, TokenRange name)
    {
        if (_lexicon.KindWords.TryGetValue(document.Tokens[name.End - 1].Form, out var kinds) && name.Length > 1)
        {
            return kinds;
        }

        int sentence = document.SentenceOf(name.Start);
        if (name.End < document.Tokens.Length && document.SentenceOf(name.End) == sentence
            && _lexicon.KindWords.TryGetValue(document.Tokens[name.End].Upos == Upos.Noun ? document.Tokens[name.End].Lemma : document.Tokens[name.End].Form, out kinds))
        {
            return kinds;
        }

        if (KindOfList(document, name, sentence) is { } shared)
        {
            return shared;
        }

        int before = name.Start - 1;
        if (before > 0 && document.SentenceOf(before) == sentence && _lexicon.Containers.Contains(document.Tokens[before].Form))
        {
            before--;
        }

        return before >= 0 && document.SentenceOf(before) == sentence && _lexicon.KindWords.TryGetValue(document.Tokens[before].Form, out kinds)
            ? kinds
            : null;
    }

    /// <summary>Returns the kinds of a list that the name stands in: "Herat, Farah and Nimroz provinces".</summary>
    private FrozenSet<PlaceKind>? KindOfList(Document document, TokenRange name, int sentence)
    {
        const int LongestList = 12;
        bool isList = false;
        for (int token = name.End; token < Math.Min(document.Tokens.Length, name.End + LongestList) && document.SentenceOf(token) == sentence; token++)
        {
            var word = document.Tokens[token];
            if (isList && word.Form != word.Lemma && _lexicon.KindWords.TryGetValue(word.Lemma, out var kinds))
            {
                return kinds;
            }

            bool joins = word.Form == "," || word.Upos == Upos.Cconj;
            if (!joins && !char.IsUpper(word.Form[0]))
            {
                return null;
            }

            isList |= joins;
        }

        return null;
    }

    /// <summary>Returns the folded names that have different places after a comma: "Columbus, Ga." and "Columbus, Ohio".</summary>
    private static HashSet<string> NamesWithRivals(List<MentionDraft> mentions) =>
        [.. mentions
            .Where(mention => CommaOf(mention) is not null)
            .GroupBy(mention => NameKey.Fold(mention.Name), StringComparer.Ordinal)
            .Where(group => group.Select(mention => NameKey.Fold(mentions[CommaOf(mention)!.Mention].Name)).Distinct(StringComparer.Ordinal).Count()
                is > 1 and <= MostRivals)
            .Select(group => group.Key)];

    private static PlaceQualifier? CommaOf(MentionDraft mention) =>
        mention.Qualifiers.Find(qualifier => qualifier.IsComma && qualifier.Mention >= 0);

    private static string KeyOf(MentionDraft mention, List<MentionDraft> mentions, HashSet<string> ambiguous)
    {
        string key = NameKey.Fold(mention.Name);
        if (mention.Kinds is { } kinds && !kinds.Contains(PlaceKind.Settlement))
        {
            key += ": " + string.Join(", ", kinds.Order());
        }

        return ambiguous.Contains(NameKey.Fold(mention.Name)) && CommaOf(mention) is { } comma
            ? $"{key}, {NameKey.Fold(mentions[comma.Mention].Name)}"
            : key;
    }

    private PlaceOption[] Options(Document document, MentionDraft mention, ref bool bySound)
    {
        var found = new Dictionary<GazetteerPlace, PlaceCandidate>();
        Add(found, _gazetteer.Find(mention.Name), mention.Name, kinds: null);
        if (mention.Kinds is { } kinds)
        {
            string bare = WithoutKindWord(document, mention.Tokens);
            if (bare.Length < mention.Name.Length)
            {
                Add(found, _gazetteer.Find(bare), bare, kinds);
            }
        }

        bySound &= found.Count == 0 && !IsFeatureName(document, mention.Tokens);
        if (bySound)
        {
            string name = mention.Kinds is null ? mention.Name : WithoutKindWord(document, mention.Tokens);
            Add(found, _gazetteer.FindAlike(name), name, mention.Kinds);
        }

        return [.. Fitting(found.Values, mention.Kinds)
            .Select(candidate => new PlaceOption(candidate))
            .OrderByDescending(option => option.Kind == PlaceKind.Country)
            .ThenByDescending(option => option.Candidate.Likeness)
            .ThenByDescending(option => option.Population)
            .ThenBy(option => option.Candidate.Place.GeonameId)
            .Take(MostOptions)];
    }

    // What the text calls a province is no town, unless nothing of the name is a province.
    private static IEnumerable<PlaceCandidate> Fitting(IReadOnlyCollection<PlaceCandidate> candidates, FrozenSet<PlaceKind>? kinds)
    {
        PlaceCandidate[] fitting = kinds is null ? [] : [.. candidates.Where(candidate => kinds.Contains(candidate.Place.Kind))];
        return fitting.Length > 0 ? fitting : candidates;
    }

    // An abbreviation stands for few things: "U.N." is not the town of Un, and "in" is not Indiana.
    private static bool Fits(PlaceCandidate candidate, string name)
    {
        if (candidate.Match == NameMatch.Abbreviation)
        {
            return PlaceNames.IsAbbreviated(name);
        }

        return !PlaceNames.IsInitials(name) || candidate.Place.Kind is PlaceKind.Country or PlaceKind.Admin1 || candidate.Place.IsNotable;
    }

    private static void Add(
        Dictionary<GazetteerPlace, PlaceCandidate> found, PlaceCandidates candidates, string name, FrozenSet<PlaceKind>? kinds)
    {
        foreach (var candidate in candidates)
        {
            if (Fits(candidate, name) && (kinds is null || kinds.Contains(candidate.Place.Kind)))
            {
                found.TryAdd(candidate.Place, candidate);
            }
        }
    }

    private string WithoutKindWord(Document document, TokenRange name)
    {
        int last = name.End - 1;
        return name.Length > 1 && _lexicon.KindWords.ContainsKey(document.Tokens[last].Form)
            ? document.TextOf(new TokenRange(name.Start, last))
            : document.TextOf(name);
    }

    private bool IsFeatureName(Document document, TokenRange name) =>
        name.Length > 1
        && (_lexicon.FeatureWords.Contains(document.Tokens[name.End - 1].Form) || _lexicon.FeatureWords.Contains(document.Tokens[name.Start].Form));
}
