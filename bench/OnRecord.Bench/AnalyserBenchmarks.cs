using BenchmarkDotNet.Attributes;
using OnRecord.Language;
using OnRecord.Language.Analysis;
using OnRecord.Language.Documents;
using OnRecord.Language.Tokenization;

namespace OnRecord.Bench;

[MemoryDiagnoser]
public class AnalyserBenchmarks
{
    private Analyser _analyser = null!;
    private TokenizedText _text = null!;

    [GlobalSetup]
    public void Load()
    {
        var language = LanguagePack.Open("en");
        _analyser = Analyser.Load(language);
        _text = Tokenizer.Load(language).Tokenize(string.Join("\n\n", Samples.Load().Select(report => report.Text)));
    }

    [GlobalCleanup]
    public void Unload() => _analyser.Dispose();

    [Benchmark]
    public Document Analyse() => _analyser.Analyse(_text);
}
