using OnRecord.Language.Documents;

namespace OnRecord.Language.Analysis;

/// <summary>All that is loaded once: the network, the word list, the labels and the decoders. Immutable and thread-safe.</summary>
internal sealed class AnalyserModel : IDisposable
{
    private AnalyserModel(Network network, WordFeatures features, AnalyserDescription labels, ConfidenceDescription confidence)
    {
        Network = network;
        NameCalibration = confidence.Names;
        ArcCalibration = confidence.Arcs;
        Features = features;
        Upos = [.. labels.Upos.Select(tag => Enum.Parse<Upos>(tag, ignoreCase: true))];
        Xpos = [.. labels.Xpos];
        Relations = [.. labels.Relations];
        Scripts = [.. labels.LemmaScripts.Select(LemmaScript.Parse)];
        NameTags = new SpanDecoder(labels.Names, mayContinue: false, new SpanBias());
        NameKinds = [.. labels.Names.Select(KindOf)];
        SpanTags = [.. labels.Spans.Select(bias => new SpanDecoder(["O", "B", "I"], mayContinue: true, bias))];
        Roles = [.. labels.Spans.Select(bias => Enum.Parse<AttributionRole>(bias.Role, ignoreCase: true))];
        NameLinks = [.. labels.NameLinks];
        CloseRelations = [.. new[] { "compound", "amod", "flat" }.Select(relation => labels.Relations.IndexOf(relation))];
        NominalRelations = [labels.Relations.IndexOf("nmod")];
        RootRelation = labels.Relations.IndexOf("root");
        LooseRelation = Math.Max(labels.Relations.IndexOf("parataxis"), 0);
        if (Roles.Length != Draft.SpanRoles || RootRelation < 0 || Relations.Length < 2)
        {
            throw new InvalidDataException("The analyser's labels lack a role or a relation.");
        }
    }

    public Network Network { get; }

    public WordFeatures Features { get; }

    public Calibration NameCalibration { get; }

    public Calibration ArcCalibration { get; }

    public Upos[] Upos { get; }

    public string[] Xpos { get; }

    public string[] Relations { get; }

    public LemmaScript[] Scripts { get; }

    public SpanDecoder NameTags { get; }

    /// <summary>Gets the kind of name of each name tag; that of <c>O</c> means nothing.</summary>
    public NameKind[] NameKinds { get; }

    /// <summary>Gets the decoder of each role of attribution spans.</summary>
    public SpanDecoder[] SpanTags { get; }

    /// <summary>Gets the roles in the order of the network's outputs.</summary>
    public AttributionRole[] Roles { get; }

    /// <summary>Gets the prepositions that may stand inside a name.</summary>
    public HashSet<string> NameLinks { get; }

    /// <summary>Gets the relations that hold the words of one name together.</summary>
    public HashSet<int> CloseRelations { get; }

    /// <summary>Gets the relation of a noun phrase to the noun it belongs to.</summary>
    public HashSet<int> NominalRelations { get; }

    public int RootRelation { get; }

    /// <summary>Gets the relation that ties the pieces of an overlong sentence together; the first where the language has no loose one.</summary>
    public int LooseRelation { get; }

    public static AnalyserModel Load(LanguagePack pack)
    {
        var labels = pack.ReadYaml<AnalyserDescription>("analyser.yaml");
        var features = new WordFeatures(File.ReadAllLines(pack.PathOf("analyser-words.txt")), labels.Buckets);
        var confidence = pack.ReadYaml<ConfidenceDescription>("analyser-confidence.yaml");
        return new AnalyserModel(
            new Network(pack.PathOf("analyser.onnx"), pack.PathOf("analyser-labels.onnx")), features, labels, confidence);
    }

    public void Dispose() => Network.Dispose();

    private static NameKind KindOf(string tag) => tag.Split('-')[^1] switch
    {
        "PER" => NameKind.Person,
        "ORG" => NameKind.Organisation,
        "LOC" => NameKind.Place,
        _ => NameKind.Other,
    };
}
