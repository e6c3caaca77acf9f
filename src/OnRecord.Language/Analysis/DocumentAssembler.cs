using System.Collections.Immutable;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Language.Analysis;

/// <summary>Makes the document of a finished draft.</summary>
/// <param name="model">The loaded model.</param>
internal sealed class DocumentAssembler(AnalyserModel model)
{
    /// <summary>Makes the document.</summary>
    public Document Assemble(Draft draft)
    {
        var text = draft.Text;
        var sentences = ImmutableArray.CreateBuilder<Sentence>(text.Sentences.Length);
        var names = ImmutableArray.CreateBuilder<Name>();
        var spans = ImmutableArray.CreateBuilder<AttributionSpan>();
        var joiner = new NameJoiner(model, draft);
        foreach (var range in text.Sentences)
        {
            sentences.Add(new Sentence(range, new TextSpan(text.Tokens[range.Start].Start, text.Tokens[range.End - 1].End)));
            TieRoots(draft, range);
            names.AddRange(joiner.Join(SpansOf(model.NameTags, draft.NameTags, draft.NameConfidences, range)
                .Select(span => new Name(model.NameKinds[span.Tag], span.Range, model.NameCalibration.Of(span.Confidence)))));
            AddAttributions(draft, range, spans);
        }

        return new Document(text.Text, Tokens(draft), sentences.MoveToImmutable(), names.ToImmutable(), spans.ToImmutable());
    }

    /// <summary>Hangs the roots of an overlong sentence's later windows under the first.</summary>
    private void TieRoots(Draft draft, TokenRange range)
    {
        int root = -1;
        for (int token = range.Start; token < range.End; token++)
        {
            if (draft.Heads[token] >= 0)
            {
                continue;
            }

            if (root < 0)
            {
                root = token;
            }
            else
            {
                draft.Heads[token] = root;
                draft.Relations[token] = (ushort)model.LooseRelation;
            }
        }
    }

    private void AddAttributions(Draft draft, TokenRange range, ImmutableArray<AttributionSpan>.Builder spans)
    {
        int first = spans.Count;
        for (int role = 0; role < Draft.SpanRoles; role++)
        {
            foreach (var (found, _, confidence) in SpansOf(model.SpanTags[role], draft.SpanTags[role], draft.SpanConfidences[role], range))
            {
                spans.Add(new AttributionSpan(model.Roles[role], found, confidence));
            }
        }

        if (spans.Count > first)
        {
            var ordered = spans.Skip(first).OrderBy(span => span.Tokens.Start).ThenBy(span => span.Role).ToList();
            spans.Count = first;
            spans.AddRange(ordered);
        }
    }

    /// <summary>
    /// Returns the spans of a sentence. The confidence is that of the least sure word times that of the span's ending where it does:
    /// measured on development data, this comes closest to the share of spans that are right.
    /// </summary>
    private static List<(TokenRange Range, byte Tag, float Confidence)> SpansOf(
        SpanDecoder decoder, byte[] tags, float[] confidences, TokenRange range)
    {
        var spans = new List<(TokenRange Range, byte Tag, float Confidence)>();
        int start = -1;
        float least = 1;
        for (int token = range.Start; token <= range.End; token++)
        {
            bool inside = token < range.End && !decoder.IsOutside(tags[token]);
            bool begins = inside && decoder.Begins(tags[token], token == range.Start ? -1 : tags[token - 1]);
            if (start >= 0 && (!inside || begins))
            {
                float ending = token < range.End ? confidences[token] : 1;
                spans.Add((new TokenRange(start, token), tags[start], least * ending));
                start = -1;
            }

            if (begins)
            {
                start = token;
                least = 1;
            }

            least = inside ? Math.Min(least, confidences[token]) : least;
        }

        return spans;
    }

    private ImmutableArray<Token> Tokens(Draft draft)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(draft.Text.Tokens.Length);
        for (int i = 0; i < draft.Text.Tokens.Length; i++)
        {
            tokens.Add(new Token
            {
                Span = draft.Text.Tokens[i],
                Form = draft.Words[i].Form,
                Lemma = draft.Words[i].Lemma(model, draft.Lemmas[i]),
                Upos = model.Upos[draft.Upos[i]],
                Xpos = model.Xpos[draft.Xpos[i]],
                Head = draft.Heads[i],
                Deprel = model.Relations[draft.Relations[i]],
                HeadConfidence = model.ArcCalibration.Of(draft.HeadConfidences[i]),
            });
        }

        return tokens.MoveToImmutable();
    }
}
