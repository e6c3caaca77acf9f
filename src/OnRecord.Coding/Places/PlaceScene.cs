using System.Collections.Frozen;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Places;

/// <summary>What of a report bears on which places it means.</summary>
internal sealed class PlaceScene
{
    public PlaceScene(
        Document document, List<MentionDraft> mentions, List<PlaceSubject> subjects, List<DemonymMention> demonyms, string? homeland)
    {
        Document = document;
        Mentions = mentions;
        Subjects = subjects;
        Demonyms = demonyms;
        Homeland = homeland;
        SubjectOf = new PlaceSubject[mentions.Count];
        foreach (var subject in subjects)
        {
            foreach (int mention in subject.Mentions)
            {
                SubjectOf[mention] = subject;
            }
        }

        CommonWords = CommonWordsOf(document);
        Surnames = document.Names
            .Where(name => name.Kind == NameKind.Person && name.Tokens.Length > 1)
            .Select(name => document.Tokens[name.Tokens.End - 1].Form)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    public Document Document { get; }

    public List<MentionDraft> Mentions { get; }

    public List<PlaceSubject> Subjects { get; }

    /// <summary>Gets for each mention the subject it belongs to.</summary>
    public PlaceSubject[] SubjectOf { get; }

    public List<DemonymMention> Demonyms { get; }

    /// <summary>Gets the code of the country that the report's source is in; null when unknown.</summary>
    public string? Homeland { get; }

    /// <summary>Gets the words that the report has in lower case.</summary>
    public FrozenSet<string> CommonWords { get; }

    /// <summary>Gets the last words of persons' names.</summary>
    public FrozenSet<string> Surnames { get; }

    /// <summary>Returns the words that a document has in lower case.</summary>
    public static FrozenSet<string> CommonWordsOf(Document document) => document.Tokens
        .Where(token => token.Upos is not (Upos.Propn or Upos.Punct) && char.IsLower(token.Form[0]))
        .Select(token => token.Form)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
