using OnRecord.World.Names;

namespace OnRecord.World.Actors;

/// <summary>
/// The who's who: states, ministries, armed groups, international bodies, news agencies, and persons with the offices they held when.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class WhosWho
{
    private const double LeastLikeness = 0.84;
    private const int ShortestFuzzyName = 9;

    private readonly EntryTable _entries;
    private readonly Dictionary<string, KnownActor> _states = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _adjectives = [];
    private readonly Dictionary<string, NationWord> _nations = [];
    private readonly Lazy<ILookup<(string Role, string Country), (KnownActor Actor, Post Post)>> _holders;

    private WhosWho(EntryTable entries)
    {
        _entries = entries;
        foreach (int state in entries.States)
        {
            AddNation(entries[state]);
        }

        _holders = new Lazy<ILookup<(string, string), (KnownActor, Post)>>(() => Held().ToLookup(held => held.Key, held => held.Holder));
    }

    /// <summary>Gets how many actors there are.</summary>
    public int Count => _entries.Count;

    /// <summary>Reads the who's who.</summary>
    /// <param name="worldFolder">The folder that holds it; null for the one beside the program.</param>
    /// <exception cref="FileNotFoundException">The folder has none.</exception>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static WhosWho Load(string? worldFolder = null)
    {
        string path = Path.Combine(worldFolder ?? Path.Combine(AppContext.BaseDirectory, "world"), ActorFile.FileName);
        return File.Exists(path)
            ? new WhosWho(new EntryTable(File.ReadAllLines(path)))
            : throw new FileNotFoundException($"There is no who's who at {path}.", path);
    }

    /// <summary>
    /// Returns the actors that a name may stand for, the best first; none when it is no known name. A full name is also found in another
    /// romanisation; a family name alone finds the persons that have it.
    /// </summary>
    /// <param name="name">The name, without title.</param>
    /// <param name="date">The day the name was written; null when unknown. It favours those in office then.</param>
    /// <param name="countryHint">The ISO 3166-1 alpha-3 code of a country that the words around point at; null for none.</param>
    public IReadOnlyList<ActorCandidate> Find(string name, DateOnly? date = null, string? countryHint = null)
    {
        string folded = NameKey.Fold(name);
        if (folded.Length == 0)
        {
            return [];
        }

        var found = new List<ActorCandidate>();
        foreach (int entry in _entries.Index.Full(folded))
        {
            found.Add(Judge(_entries[entry].Actor, MatchedName(_entries[entry].Actor, folded), 0.8, "name", date, countryHint));
        }

        if (found.Count == 0)
        {
            foreach (int entry in _entries.Index.Family(folded))
            {
                found.Add(Judge(_entries[entry].Actor, _entries[entry].Actor.Name, 0.4, "family name", date, countryHint));
            }
        }

        if (found.Count == 0 && folded.Length >= ShortestFuzzyName && folded.Contains(' ', StringComparison.Ordinal))
        {
            AddAlike(found, folded, date, countryHint);
        }

        found.Sort(static (one, other) =>
            other.Score != one.Score ? other.Score.CompareTo(one.Score) : string.CompareOrdinal(one.Actor.Name, other.Actor.Name));
        return found;
    }

    /// <summary>Returns the actors that have exactly this name or alias, whatever the capitals and marks; none when nobody has.</summary>
    /// <param name="name">The name, without title.</param>
    public IReadOnlyList<KnownActor> Named(string name)
    {
        string folded = NameKey.Fold(name);
        if (!_entries.Index.IsFull(folded))
        {
            return [];
        }

        var entries = _entries.Index.Full(folded);
        var named = new KnownActor[entries.Count];
        for (int index = 0; index < named.Length; index++)
        {
            named[index] = _entries[entries[index]].Actor;
        }

        return named;
    }

    /// <summary>Returns how many words the longest name has that begins with a word; 0 when no name does.</summary>
    /// <param name="word">The first word of a name as written.</param>
    public int LongestNameFrom(string word) => _entries.Index.LongestFrom(NameKey.Fold(word));

    /// <summary>Returns the state of a country; null when the who's who has none.</summary>
    /// <param name="country">The ISO 3166-1 alpha-3 code.</param>
    public KnownActor? State(string country) => _states.GetValueOrDefault(country);

    /// <summary>Returns the adjectives of a country; none when the who's who has no such state.</summary>
    /// <param name="country">The ISO 3166-1 alpha-3 code.</param>
    public IReadOnlyList<string> Adjectives(string country) => _adjectives.GetValueOrDefault(country) ?? [];

    /// <summary>Looks up a word that stands for a country. Capital letters count: Polish is a nation's, polish is not.</summary>
    /// <param name="words">The word or words as written.</param>
    /// <param name="nation">The country and how the word stands for it.</param>
    public bool TryGetNation(string words, out NationWord nation) => _nations.TryGetValue(words, out nation);

    /// <summary>Returns who held an office on a day; null when unknown.</summary>
    /// <param name="role">The office in lower case: <c>prime minister</c>.</param>
    /// <param name="country">The ISO 3166-1 alpha-3 code of the country.</param>
    /// <param name="date">The day.</param>
    public KnownActor? Holder(string role, string country, DateOnly date)
    {
        KnownActor? best = null;
        foreach (var (actor, post) in _holders.Value[(role, country)])
        {
            if (post.HeldOn(date) && (best is null || actor.Rank > best.Rank))
            {
                best = actor;
            }
        }

        return best;
    }

    private static ActorCandidate Judge(
        KnownActor actor, string matched, double score, string reason, DateOnly? date, string? countryHint)
    {
        var reasons = new List<string>(4) { reason };
        if (actor.PostOn(date) is { Role: not null } or { From: not null })
        {
            score += 0.15;
            reasons.Add("in office");
        }

        if (countryHint is not null && actor.Country is not null)
        {
            score += actor.Country == countryHint ? 0.15 : -0.15;
            if (actor.Country == countryHint)
            {
                reasons.Add("country");
            }
        }

        score += 0.1 * (int)actor.Rank;
        if (actor.Rank == ActorRank.Prominent)
        {
            reasons.Add("prominent");
        }

        return new ActorCandidate(actor, Math.Clamp(score, 0, 1), matched, reasons);
    }

    private static string MatchedName(KnownActor actor, string folded) =>
        actor.Aliases.Prepend(actor.Name).FirstOrDefault(alias => NameKey.Fold(alias) == folded) ?? actor.Name;

    private void AddAlike(List<ActorCandidate> found, string folded, DateOnly? date, string? countryHint)
    {
        int words = folded.AsSpan().Count(' ');
        foreach (int entry in _entries.Index.Near(folded).Distinct())
        {
            var actor = _entries[entry].Actor;
            double best = 0;
            string matched = actor.Name;
            foreach (string alias in actor.Aliases.Prepend(actor.Name))
            {
                string other = NameKey.Fold(alias);
                double likeness = Math.Abs(other.AsSpan().Count(' ') - words) > 1 ? 0 : NameSimilarity.Of(folded, other, LeastLikeness);
                if (likeness > best)
                {
                    (best, matched) = (likeness, alias);
                }
            }

            if (best >= LeastLikeness)
            {
                found.Add(Judge(actor, matched, 0.8 * best, "like spelling", date, countryHint));
            }
        }
    }

    private void AddNation(ActorEntry entry)
    {
        string country = entry.Actor.Country ?? throw new InvalidDataException($"The state {entry.Actor.Name} has no code.");
        _states[country] = entry.Actor;
        _adjectives[country] = entry.Adjectives;
        AddForms(entry.Actor.Aliases.Prepend(entry.Actor.Name), country, NationForm.Name);
        AddForms(entry.Adjectives, country, NationForm.Adjective);
        AddForms(entry.Nationals, country, NationForm.Nationals);
        AddForms(entry.Seats, country, NationForm.Seat);
    }

    private void AddForms(IEnumerable<string> words, string country, NationForm form)
    {
        foreach (string word in words)
        {
            var known = _nations.GetValueOrDefault(word);
            if (known.Country is null || known.Country == country)
            {
                _nations[word] = new NationWord(country, known.Form | form);
            }
        }
    }

    private IEnumerable<((string Role, string Country) Key, (KnownActor Actor, Post Post) Holder)> Held()
    {
        foreach (int leader in _entries.Leaders)
        {
            var entry = _entries[leader];
            foreach (var post in entry.Actor.Posts)
            {
                // An office of a body is not an office of the country.
                if (post is { Role: not null, Of: null, Country: not null })
                {
                    yield return ((post.Role, post.Country), (entry.Actor, post));
                }
            }
        }
    }
}
