using OnRecord.Language.Documents;

namespace OnRecord.Coding.Places;

/// <summary>Finds what the text says about where a place lies: "X, Y", "X in Y", "Y's X", "the Syrian city of X".</summary>
internal sealed class QualifierFinder
{
    private const int WidestGap = 6;

    private readonly PlaceLexicon _lexicon;

    public QualifierFinder(PlaceLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Adds to each mention its qualifiers and whether a preposition of place stands before it.</summary>
    public void Find(Document document, List<MentionDraft> mentions, List<DemonymMention> demonyms)
    {
        for (int index = 0; index < mentions.Count; index++)
        {
            var mention = mentions[index];
            mention.HasPreposition = HasPreposition(document, mention.Tokens.Start);
            if (index + 1 < mentions.Count)
            {
                AddNext(document, mentions, index);
            }
        }

        foreach (var demonym in demonyms)
        {
            AddDemonym(document, mentions, demonym);
        }
    }

    private void AddNext(Document document, List<MentionDraft> mentions, int index)
    {
        var mention = mentions[index];
        var next = mentions[index + 1];
        int gap = next.Tokens.Start - mention.Tokens.End;
        if (gap is < 1 or > WidestGap || document.SentenceOf(mention.Tokens.Start) != document.SentenceOf(next.Tokens.Start))
        {
            return;
        }

        string first = document.Tokens[mention.Tokens.End].Form;
        if (gap == 1 && first is "," or "(")
        {
            mention.Qualifiers.Add(new PlaceQualifier(index + 1, [], IsComma: true));
        }
        else if (IsGap(document, mention.Tokens.End, next.Tokens.Start, out bool opensWithContainer))
        {
            if (opensWithContainer)
            {
                mention.Qualifiers.Add(new PlaceQualifier(index + 1, [], IsComma: false));
            }
            else if (_lexicon.Possessives.Contains(first))
            {
                next.Qualifiers.Add(new PlaceQualifier(index, [], IsComma: false));
            }
        }
    }

    /// <summary>Checks whether only a container word and fillers stand between two names, commas and a kind word aside.</summary>
    private bool IsGap(Document document, int start, int end, out bool opensWithContainer)
    {
        opensWithContainer = false;
        for (int token = start; token < end; token++)
        {
            string form = document.Tokens[token].Form;
            if (_lexicon.Containers.Contains(form))
            {
                opensWithContainer = true;
            }
            else if (!_lexicon.Fillers.Contains(form) && !(form == "," && token == start))
            {
                return false;
            }
        }

        return true;
    }

    private void AddDemonym(Document document, List<MentionDraft> mentions, DemonymMention demonym)
    {
        int after = demonym.Token + demonym.Length;
        int index = MentionIndex.FirstFrom(mentions, after);
        if (index == mentions.Count || mentions[index] is not { } next || next.Tokens.Start - after > WidestGap
            || document.SentenceOf(next.Tokens.Start) != document.SentenceOf(demonym.Token))
        {
            return;
        }

        for (int token = after; token < next.Tokens.Start; token++)
        {
            string form = document.Tokens[token].Form;
            if (!_lexicon.Fillers.Contains(form) && !_lexicon.Containers.Contains(form))
            {
                return;
            }
        }

        next.Qualifiers.Add(new PlaceQualifier(-1, [.. demonym.Countries.Select(country => country.Iso3)], IsComma: false));
    }

    private bool HasPreposition(Document document, int start)
    {
        for (int token = start - 1; token >= 0 && start - token <= WidestGap; token--)
        {
            string form = document.Tokens[token].Form;
            if (_lexicon.PlacePrepositions.Contains(form))
            {
                return true;
            }

            if (!_lexicon.Fillers.Contains(form))
            {
                return false;
            }
        }

        return false;
    }
}
