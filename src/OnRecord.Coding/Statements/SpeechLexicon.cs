using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Language;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Statements;

/// <summary>The words of a language with which somebody is said to say something, from <c>speech.yaml</c>.</summary>
internal sealed class SpeechLexicon
{
    private const string FileName = "speech.yaml";

    // How far behind its verb a particle may stand: "brushed the report off".
    private const int ParticleReach = 4;

    private const int ShortestStem = 3;

    private readonly FrozenDictionary<string, ImmutableArray<CueEntry>> _verbs;
    private readonly ImmutableArray<VerbEnding> _endings;
    private readonly FrozenDictionary<string, ImmutableArray<CueEntry>> _nouns;
    private readonly FrozenDictionary<string, ImmutableArray<CueEntry>> _adjectives;

    private SpeechLexicon(SpeechFile file)
    {
        _verbs = Index(file, group => group.Verbs);
        _endings = [.. file.Endings];
        _nouns = Index(file, group => group.Nouns);
        _adjectives = Index(file, group => group.Adjectives);
        SourcePrepositions = [.. file.SourcePrepositions.Select(words => words.Split(' ')).OrderByDescending(words => words.Length)];
        Negated = file.Negated.ToFrozenDictionary(
            pair => Enum.Parse<StatementAct>(pair.Key, ignoreCase: true),
            pair => Enum.Parse<StatementAct>(pair.Value, ignoreCase: true));
        PassOnMarker = file.PassOnMarker;
        LightVerbs = file.LightVerbs.ToFrozenSet();
        Coloring = file.Coloring.ToFrozenSet();
        SourceNouns = file.SourceNouns.ToFrozenSet();
        PassOn = file.PassOn.ToFrozenSet();
        Vehicles = file.Vehicles.ToFrozenSet();
        Sayings = file.Sayings.ToFrozenSet();
        Adverbs = file.Adverbs.ToFrozenSet();
        Negations = file.Negations.ToFrozenSet();
        Future = file.Future.ToFrozenSet();
        FirstPerson = file.FirstPerson.ToFrozenSet();
        ThirdPerson = file.ThirdPerson.ToFrozenSet();
        Things = file.Things.ToFrozenSet();
        Hostile = file.Hostile.ToFrozenSet();
        Obligation = file.Obligation.ToFrozenSet();
        AgentPrepositions = file.AgentPrepositions.ToFrozenSet();
        SourceMarkers = file.SourceMarkers.ToFrozenSet();
        Occasions = file.Occasions.ToFrozenSet();
        ExistentialSources = file.ExistentialSources.ToFrozenSet();
        HeadlineSpeakers = file.HeadlineSpeakers.ToFrozenSet();
        CueVehicles = file.CueVehicles.ToFrozenSet();
        TaggerCalibration = new Calibration(file.Calibration.Tagger);
        PatternCalibration = new Calibration(file.Calibration.Pattern);
        Danger = file.Danger.ToFrozenSet();
        NotSpeakers = file.NotSpeakers.ToFrozenSet();
        Answers = new AnswerLexicon(file.Answers, file.Sayings);
        Pledges = file.Pledges;
    }

    /// <summary>Gets the prepositions whose noun phrase is a source, the longest first, each as its words.</summary>
    public ImmutableArray<string[]> SourcePrepositions { get; }

    /// <summary>Gets what an act becomes when its cue is negated.</summary>
    public FrozenDictionary<StatementAct, StatementAct> Negated { get; }

    public string PassOnMarker { get; }

    public FrozenSet<string> LightVerbs { get; }

    public FrozenSet<string> Coloring { get; }

    public FrozenSet<string> SourceNouns { get; }

    public FrozenSet<string> PassOn { get; }

    public FrozenSet<string> Vehicles { get; }

    public FrozenSet<string> Sayings { get; }

    public FrozenSet<string> Adverbs { get; }

    public FrozenSet<string> Negations { get; }

    public FrozenSet<string> Future { get; }

    public FrozenSet<string> FirstPerson { get; }

    public FrozenSet<string> ThirdPerson { get; }

    /// <summary>Gets the pronouns with which no person means himself.</summary>
    public FrozenSet<string> Things { get; }

    public FrozenSet<string> Hostile { get; }

    public FrozenSet<string> Obligation { get; }

    public FrozenSet<string> AgentPrepositions { get; }

    /// <summary>Gets the prepositions between a cue noun and its source: "the warning by the ministry".</summary>
    public FrozenSet<string> SourceMarkers { get; }

    /// <summary>Gets the nouns for the occasion or the vehicle of a saying.</summary>
    public FrozenSet<string> Occasions { get; }

    /// <summary>Gets the prepositions of those among whom something is said to be said.</summary>
    public FrozenSet<string> ExistentialSources { get; }

    /// <summary>Gets the common nouns that speak in a colon headline.</summary>
    public FrozenSet<string> HeadlineSpeakers { get; }

    /// <summary>Gets the nouns for a vehicle that belongs to the cue before it.</summary>
    public FrozenSet<string> CueVehicles { get; }

    /// <summary>Gets what the scores of statements found by the tagger are worth.</summary>
    public Calibration TaggerCalibration { get; }

    /// <summary>Gets what the scores of statements found by patterns alone are worth.</summary>
    public Calibration PatternCalibration { get; }

    public FrozenSet<string> Danger { get; }

    public FrozenSet<string> NotSpeakers { get; }

    /// <summary>Gets the words with which one statement refers to another.</summary>
    public AnswerLexicon Answers { get; }

    /// <summary>Gets the words of the terms of promises and threats.</summary>
    public PledgeWords Pledges { get; }

    public static SpeechLexicon Load(LanguagePack language) => new(language.ReadYaml<SpeechFile>(FileName));

    /// <summary>Returns the cues that a token starts, the one with most words first; empty where it starts none.</summary>
    public ImmutableArray<CueMatch> Match(Document document, int token)
    {
        var word = document.Tokens[token];
        var index = word.Upos switch
        {
            Upos.Verb or Upos.Aux => _verbs,
            Upos.Noun => _nouns,
            Upos.Adj => _adjectives,
            _ => null,
        };
        return index is null ? [] : Match(document, token, index);
    }

    /// <summary>Returns the adjective cues that a token starts, participles included.</summary>
    public ImmutableArray<CueMatch> MatchAdjective(Document document, int token) => Match(document, token, _adjectives);

    /// <summary>Returns the cues that a token starts when its part of speech is not to be trusted, verbs first.</summary>
    public ImmutableArray<CueMatch> MatchAny(Document document, int token)
    {
        var matches = Match(document, token);
        if (matches.IsEmpty)
        {
            matches = Match(document, token, _verbs);
        }

        return matches.IsEmpty && document.Tokens[token].Upos != Upos.Adp ? Match(document, token, _nouns) : matches;
    }

    private ImmutableArray<CueMatch> Match(
        Document document, int token, FrozenDictionary<string, ImmutableArray<CueEntry>> index)
    {
        if (Entries(document.Tokens[token], index) is not { } entries)
        {
            return [];
        }

        var matches = ImmutableArray.CreateBuilder<CueMatch>();
        foreach (var entry in entries)
        {
            if (LastWord(document, token, entry.Further) is { } last)
            {
                matches.Add(new CueMatch(token, last, entry));
            }
        }

        return matches.DrainToImmutable();
    }

    private ImmutableArray<CueEntry>? Entries(Token word, FrozenDictionary<string, ImmutableArray<CueEntry>> index)
    {
        string form = word.Form.ToLowerInvariant();
        if (index.TryGetValue(word.Lemma, out var entries) || index.TryGetValue(form, out entries))
        {
            return entries;
        }

        // The lemma of a rare verb may be missed by a letter or two.
        foreach (var ending in word.Upos == Upos.Verb ? _endings : [])
        {
            if (form.Length - ending.Form.Length < ShortestStem || !form.EndsWith(ending.Form, StringComparison.Ordinal))
            {
                continue;
            }

            string stem = form[..^ending.Form.Length];
            if (index.TryGetValue(stem + ending.Lemma, out entries) || (stem[^1] == stem[^2] && index.TryGetValue(stem[..^1], out entries)))
            {
                return entries;
            }
        }

        return null;
    }

    private static int? LastWord(Document document, int token, string[] further)
    {
        int last = token;
        int sentence = document.SentenceOf(token);
        foreach (string word in further)
        {
            int end = Math.Min(last + ParticleReach, document.Sentences[sentence].Tokens.End - 1);
            int next = last + 1;
            while (next <= end && document.Tokens[next].Lemma != word)
            {
                next++;
            }

            if (next > end)
            {
                return null;
            }

            last = next;
        }

        return last;
    }

    private static FrozenDictionary<string, ImmutableArray<CueEntry>> Index(SpeechFile file, Func<CueGroup, List<string>> words) =>
        file.Cues
            .SelectMany(group => words(group).Distinct().Select(lemma => CueEntry.Of(group, lemma)))
            .GroupBy(entry => entry.Lemma.Split(' ')[0])
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(entry => entry.Further.Length).ToImmutableArray());
}
