using BenchmarkDotNet.Attributes;
using OnRecord.Coding;
using OnRecord.Model;

namespace OnRecord.Bench;

[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private Reader _reader = null!;
    private IReadOnlyList<Report> _reports = [];

    [GlobalSetup]
    public void Load()
    {
        _reader = Reader.Load();
        _reports = Samples.Load();
    }

    [GlobalCleanup]
    public void Unload() => _reader.Dispose();

    /// <summary>Reads every sample once.</summary>
    [Benchmark]
    public int Read() => _reports.Sum(report => _reader.Read(report).Events.Count);
}
