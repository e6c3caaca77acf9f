using OnRecord.Language.Documents;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>A report with its names resolved, token by token.</summary>
internal sealed class PlaceView
{
    private readonly MentionDraft?[] _mentionAt;
    private readonly PlaceOption?[] _meantAt;
    private readonly DemonymMention?[] _demonymAt;

    public PlaceView(PlaceScene scene, (string Country, double Share)? foremost)
    {
        Document = scene.Document;
        Foremost = foremost;
        int length = scene.Document.Tokens.Length;
        _mentionAt = new MentionDraft?[length];
        _meantAt = new PlaceOption?[length];
        _demonymAt = new DemonymMention?[length];
        for (int index = 0; index < scene.Mentions.Count; index++)
        {
            var meant = PlaceWriter.Meant(scene, index);
            var range = scene.Mentions[index].Tokens;
            for (int token = range.Start; token < range.End; token++)
            {
                _mentionAt[token] = scene.Mentions[index];
                _meantAt[token] = meant;
            }
        }

        foreach (var demonym in scene.Demonyms)
        {
            _demonymAt.AsSpan(demonym.Token, demonym.Length).Fill(demonym);
        }
    }

    public Document Document { get; }

    /// <summary>Gets the country that the report speaks of most and its share; null when it speaks of none.</summary>
    public (string Country, double Share)? Foremost { get; }

    /// <summary>Returns the word at a token; empty outside the text.</summary>
    public string FormAt(int token) => IsToken(token) ? Document.Tokens[token].Form : "";

    /// <summary>Checks whether two tokens stand in one sentence; one outside the text stands in none.</summary>
    public bool IsSameSentence(int token, int other) =>
        IsToken(token) && IsToken(other) && Document.SentenceOf(token) == Document.SentenceOf(other);

    /// <summary>Returns the words of the name around a token and what they mean; null where none is pinned.</summary>
    public (TokenRange Tokens, PlaceOption Meant)? NameAt(int token) =>
        IsToken(token) && _mentionAt[token] is { } mention && _meantAt[token] is { } meant ? (mention.Tokens, meant) : null;

    /// <summary>Returns the word for a people around a token; null where there is none.</summary>
    public DemonymMention? DemonymAt(int token) => IsToken(token) ? _demonymAt[token] : null;

    /// <summary>Returns the country that the words around a token name, or whose people; null where they do not.</summary>
    public (TokenRange Tokens, Country Country)? CountryAt(int token)
    {
        if (NameAt(token) is { Meant.Kind: Model.PlaceKind.Country } name && name.Meant.Candidate.Place.Country is { } country)
        {
            return (name.Tokens, country);
        }

        return DemonymAt(token) is { } demonym
            ? (new TokenRange(demonym.Token, demonym.Token + demonym.Length), demonym.Countries[0])
            : null;
    }

    private bool IsToken(int token) => token >= 0 && token < Document.Tokens.Length;
}
