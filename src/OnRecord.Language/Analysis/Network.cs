using Microsoft.ML.OnnxRuntime;

namespace OnRecord.Language.Analysis;

/// <summary>Runs the analyser's two ONNX graphs: tags, spans and arcs of a batch of sentences; labels of chosen arcs. Thread-safe.</summary>
internal sealed class Network : IDisposable
{
    private static readonly string[] Inputs = ["columns", "lengths"];
    private static readonly string[] Outputs = ["upos", "xpos", "scripts", "scriptScores", "names", "spans", "arcs", "dependents", "heads"];
    private static readonly string[] LabelInputs = ["dependents", "heads"];
    private static readonly string[] LabelOutputs = ["labels"];

    private readonly InferenceSession _reader;
    private readonly InferenceSession _labeller;
    private readonly RunOptions _run = new();

    /// <summary>Opens the two graphs.</summary>
    public Network(string readerPath, string labellerPath)
    {
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        _reader = new InferenceSession(readerPath, options);
        _labeller = new InferenceSession(labellerPath, options);
    }

    /// <summary>Tags and parses a batch. The outputs are, in order, those of <see cref="Output"/>.</summary>
    /// <param name="columns">The features: sentences × tokens × <see cref="WordFeatures.Columns"/>.</param>
    /// <param name="lengths">The number of tokens of each sentence.</param>
    /// <param name="longest">The number of tokens of the longest sentence.</param>
    public IDisposableReadOnlyCollection<OrtValue> Read(Memory<int> columns, Memory<long> lengths, int longest)
    {
        using var columnsValue = OrtValue.CreateTensorValueFromMemory(
            OrtMemoryInfo.DefaultInstance, columns, [lengths.Length, longest, WordFeatures.Columns]);
        using var lengthsValue = OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, lengths, [lengths.Length]);
        return _reader.Run(_run, Inputs, [columnsValue, lengthsValue], Outputs);
    }

    /// <summary>Scores the labels of arcs: one row an arc.</summary>
    /// <param name="dependents">The projected dependents, one row an arc.</param>
    /// <param name="heads">The projected heads, one row an arc.</param>
    /// <param name="arcs">The number of arcs.</param>
    public IDisposableReadOnlyCollection<OrtValue> Label(Memory<float> dependents, Memory<float> heads, int arcs)
    {
        long[] shape = [arcs, dependents.Length / arcs];
        using var dependentsValue = OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, dependents, shape);
        using var headsValue = OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, heads, shape);
        return _labeller.Run(_run, LabelInputs, [dependentsValue, headsValue], LabelOutputs);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _labeller.Dispose();
        _run.Dispose();
    }

    /// <summary>Names the outputs of <see cref="Read"/> by their place.</summary>
    internal static class Output
    {
        public const int Upos = 0;
        public const int Xpos = 1;
        public const int Scripts = 2;
        public const int ScriptScores = 3;
        public const int Names = 4;
        public const int Spans = 5;
        public const int Arcs = 6;
        public const int Dependents = 7;
        public const int Heads = 8;
    }
}
