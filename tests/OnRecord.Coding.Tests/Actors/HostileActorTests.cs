using System.Collections.Immutable;
using CsCheck;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Tests.Actors;

public sealed class HostileActorTests
{
    private static readonly string[] Words =
        ["the", "The", "Russian", "Moscow", "president", "President", "Taliban", "of", "in", "he", "they", "who", "-", "(", ")", "'s", "US", "army", "Obama", "Ola", "Holm", "country", "former", "ﬀ", "🙂", "مرحبا", "no", "said"];

    private static readonly string[] Relations =
        ["nsubj", "obj", "amod", "compound", "nmod", "nmod:poss", "nmod:desc", "appos", "flat", "conj", "case", "det", "acl:relcl", "obl", "cop", "punct"];

    [Fact]
    public void Find_AnyTree_PointsAtItsWordsAndIsRepeatable()
    {
        var token = Gen.Select(Gen.Int[0, Words.Length - 1].Select(index => Words[index]), Gen.Enum<Upos>(), Gen.Int[0, Relations.Length - 1].Select(index => Relations[index]), Gen.Int[0, 1000], Gen.Int[0, 7]);
        token.Array[1, 40].Sample(cells =>
        {
            var document = Build(cells);
            var map = Tree.Find(document, Tree.Summer2021);
            Assert.All(map.Actors, actor => Assert.All(actor.Mentions, mention => Assert.Equal(mention.Text, mention.Span.Of(document.Text))));
            Assert.All(map.Actors, actor => Assert.NotEmpty(actor.Mentions));
            Assert.All(map.Actors.Where(actor => actor.Of is not null), actor => Assert.NotEqual(actor.Id, map.Get(actor.Of!).Id));
            Assert.All(map.Mentions, mention => Assert.True(mention.Tokens.Contains(mention.Head)));
            var again = Tree.Find(document, Tree.Summer2021);
            Assert.Equal(map.Actors.Select(actor => (actor.Id, actor.Name)), again.Actors.Select(actor => (actor.Id, actor.Name)));
        }, iter: 2_000);
    }

    [Fact]
    public void Find_EmptyDocument_IsEmpty() =>
        Assert.Empty(Tree.Find(new Document(string.Empty, [], [], [], []), published: null).Actors);

    private static Document Build((string Form, Upos Upos, string Relation, int Head, int Name)[] cells)
    {
        var text = new System.Text.StringBuilder();
        var tokens = ImmutableArray.CreateBuilder<Token>(cells.Length);
        var names = ImmutableArray.CreateBuilder<Name>();
        for (int index = 0; index < cells.Length; index++)
        {
            int start = text.Length;
            text.Append(cells[index].Form).Append(' ');
            tokens.Add(new Token
            {
                Span = new TextSpan(start, text.Length - 1),
                Form = cells[index].Form,
                Lemma = cells[index].Form.ToLowerInvariant(),
                Upos = cells[index].Upos,
                Xpos = cells[index].Head % 2 == 0 ? "NNS" : "NN",
                // A head before the word keeps the tree free of circles.
                Head = index == 0 ? Token.NoHead : cells[index].Head % index,
                Deprel = index == 0 ? "root" : cells[index].Relation,
            });
            if (cells[index].Name < 4)
            {
                names.Add(new Name((NameKind)cells[index].Name, new TokenRange(index, index + 1), 1));
            }
        }

        var sentence = new Sentence(new TokenRange(0, tokens.Count), new TextSpan(0, text.Length - 1));
        return new Document(text.ToString(), tokens.ToImmutable(), [sentence], names.ToImmutable(), []);
    }
}
