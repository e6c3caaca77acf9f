using OnRecord.Model;

namespace OnRecord.Ledger.Items;

/// <summary>Takes out of a reading what the ledger follows: tellings, pledges and claims.</summary>
public static class ReadingItemizer
{
    /// <summary>Returns the items of a reading. The same reading gives the same items.</summary>
    /// <param name="reading">The reading; what it points at and does not hold is passed over.</param>
    /// <param name="voice">The identity of the voice that its report is; see <see cref="ReportStub.Voice"/>.</param>
    public static ReadingItems Itemize(Reading reading, string voice)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentException.ThrowIfNullOrEmpty(voice);
        var view = new ReadingView(reading, voice);
        var answers = new AnswerMap(reading);
        var tellings = TellingReader.Read(view, answers);
        return new ReadingItems(tellings, PledgeReader.Read(view, tellings), ClaimReader.Read(view, answers));
    }
}
