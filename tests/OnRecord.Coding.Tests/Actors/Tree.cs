using System.Collections.Immutable;
using OnRecord.Coding.Actors;
using OnRecord.Coding.Places;
using OnRecord.Language;
using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Actors;

namespace OnRecord.Coding.Tests.Actors;

/// <summary>
/// Documents written down word by word: <c>form TAG head relation [name kind]</c>, one word a line, an empty line between sentences.
/// TAG is UD's; NOUN+ and PROPN+ are plurals. Heads count from 1 within the sentence. A name goes on while its kind stands on the next line.
/// </summary>
internal static class Tree
{
    private static readonly Lazy<ActorFinder> Finder = new(() => ActorFinder.Load(LanguagePack.Open("en"), WhosWho.Load()));

    public static readonly DateOnly Summer2021 = new(2021, 7, 10);

    public static ActorMap Read(string tree, DateOnly? published = null, PlaceMap? places = null)
    {
        var document = Document(tree);
        return Find(document, published ?? Summer2021, places);
    }

    public static ActorMap Find(Document document, DateOnly? published, PlaceMap? places = null) =>
        Finder.Value.Find(document, new Report { Id = "r", Text = document.Text, Published = published }, places ?? new PlaceMap([], []), explain: true);

    public static Actor The(this ActorMap map, string words) =>
        map.Actors.Single(actor => actor.Mentions.Any(mention => mention.Text == words));

    public static Document Document(string tree)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var names = ImmutableArray.CreateBuilder<Name>();
        var text = new System.Text.StringBuilder();
        foreach (string block in tree.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            int first = tokens.Count;
            string? kind = null;
            int nameStart = 0;
            foreach (string line in block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                string[] cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                string? next = cells.Length > 4 ? cells[4] : null;
                if (next != kind)
                {
                    AddName(names, kind, nameStart, tokens.Count);
                    (kind, nameStart) = (next, tokens.Count);
                }

                tokens.Add(ReadToken(cells, text, first));
            }

            AddName(names, kind, nameStart, tokens.Count);
            sentences.Add(new Sentence(new TokenRange(first, tokens.Count), new TextSpan(tokens[first].Span.Start, tokens[^1].Span.End)));
        }

        return new Document(text.ToString(), tokens.ToImmutable(), sentences.ToImmutable(), names.ToImmutable(), []);
    }

    private static void AddName(ImmutableArray<Name>.Builder names, string? kind, int start, int end)
    {
        if (kind is not null)
        {
            names.Add(new Name(Enum.Parse<NameKind>(kind), new TokenRange(start, end), 1));
        }
    }

    private static Token ReadToken(string[] cells, System.Text.StringBuilder text, int first)
    {
        if (text.Length > 0)
        {
            text.Append(' ');
        }

        int start = text.Length;
        text.Append(cells[0]);
        bool isPlural = cells[1].EndsWith('+');
        var upos = Enum.Parse<Upos>(cells[1].TrimEnd('+'), ignoreCase: true);
        int head = int.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture);
        string lemma = upos == Upos.Propn ? cells[0] : cells[0].ToLowerInvariant();
        return new Token
        {
            Span = new TextSpan(start, text.Length),
            Form = cells[0],
            Lemma = isPlural && lemma.EndsWith('s') ? lemma[..^1] : lemma,
            Upos = upos,
            Xpos = upos switch { Upos.Noun => isPlural ? "NNS" : "NN", Upos.Propn => isPlural ? "NNPS" : "NNP", _ => "X" },
            Head = head == 0 ? Token.NoHead : first + head - 1,
            Deprel = cells[3],
            HeadConfidence = 1,
        };
    }
}
