using System.Collections.Immutable;
using OnRecord.Model;

namespace OnRecord.Coding.Tests.Events;

/// <summary>Reads the labelled sentences of this folder with the whole reader.</summary>
public sealed class EventSentences : IDisposable
{
    private readonly Reader _reader = Reader.Load(new ReaderOptions { WorldFolder = Path.Combine(AppContext.BaseDirectory, "world") });

    public static IEnumerable<string[]> Rows(string file, string folder = "Events") =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, folder, file)).Select(line => line.Split('\t'));

    public Reading Read(string sentence) => _reader.Read(new Report { Id = "r1", Text = sentence, Published = new DateOnly(2023, 4, 5) });

    public void Dispose() => _reader.Dispose();

    public static ImmutableArray<Actor> Parties(Reading reading, IEnumerable<string> ids) =>
        [.. ids.Select(id => reading.Actors.First(actor => actor.Id == id))];
}
