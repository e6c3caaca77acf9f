using System.Text.Json;
using OnRecord.Coding;
using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Tests.Matching;

/// <summary>The labelled reports as read: the first stories for learning the weights, the later ones for measuring.</summary>
public sealed class LabelledLedger
{
    private const int LastToLearnFrom = 20;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public LabelledLedger()
    {
        using var reader = Reader.Load();
        var reports = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Matching", "labelled-reports.jsonl"))
            .Select(line => JsonSerializer.Deserialize<LabelledReport>(line, Json)!)
            .ToArray();
        var items = reports.ToDictionary(report => report.Id, report => ReadingItemizer.Itemize(reader.Read(Plain(report)), report.Id).Tellings);
        Learning = new LabelledHalf([.. reports.Where(report => report.Story <= LastToLearnFrom)], items);
        Kept = new LabelledHalf([.. reports.Where(report => report.Story > LastToLearnFrom)], items);
    }

    /// <summary>Gets the half that weights are learnt from.</summary>
    internal LabelledHalf Learning { get; }

    /// <summary>Gets the half kept for measuring.</summary>
    internal LabelledHalf Kept { get; }

    private static Report Plain(LabelledReport report) => new()
    {
        Id = report.Id,
        Published = report.Published,
        Source = report.Source,
        Language = "en",
        Text = report.Text,
    };
}
