using BenchmarkDotNet.Attributes;
using OnRecord.Language;
using OnRecord.Language.Tokenization;

namespace OnRecord.Bench;

[MemoryDiagnoser]
public class TokenizerBenchmarks
{
    private Tokenizer _tokenizer = null!;
    private string _text = string.Empty;

    [GlobalSetup]
    public void Load()
    {
        _tokenizer = Tokenizer.Load(LanguagePack.Open("en"));
        _text = string.Join("\n\n", Samples.Load().Select(report => report.Text));
    }

    [Benchmark]
    public TokenizedText Tokenize() => _tokenizer.Tokenize(_text);
}
