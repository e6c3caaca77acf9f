using System.Buffers;
using OnRecord.Language.Documents;
using OnRecord.Language.Parsing;

namespace OnRecord.Language.Analysis;

/// <summary>Runs one batch of windows through the network and writes what comes out into their drafts.</summary>
/// <param name="model">The loaded model.</param>
/// <param name="words">The features of words met before.</param>
internal sealed class BatchReader(AnalyserModel model, WordCache words)
{
    // A rule much less likely than the first is not asked.
    private const float LargestScriptGap = 4;

    /// <summary>Reads a batch.</summary>
    /// <param name="windows">The windows; at least one.</param>
    public void Read(ReadOnlySpan<Window> windows)
    {
        int longest = 0;
        foreach (var window in windows)
        {
            longest = Math.Max(longest, window.Length);
        }

        int size = windows.Length * longest * WordFeatures.Columns;
        int[] columns = ArrayPool<int>.Shared.Rent(size);
        long[] lengths = ArrayPool<long>.Shared.Rent(windows.Length);
        Array.Clear(columns, 0, size);
        for (int row = 0; row < windows.Length; row++)
        {
            lengths[row] = windows[row].Length;
            FillColumns(windows[row], columns.AsSpan(row * longest * WordFeatures.Columns));
        }

        using (var outputs = model.Network.Read(columns.AsMemory(0, size), lengths.AsMemory(0, windows.Length), longest))
        {
            ReadTags(windows, outputs, longest);
            ReadSpans(windows, outputs, longest);
            ReadTrees(windows, outputs, longest);
        }

        ArrayPool<int>.Shared.Return(columns);
        ArrayPool<long>.Shared.Return(lengths);
    }

    private void FillColumns(Window window, Span<int> columns)
    {
        var draft = window.Draft;
        for (int i = 0; i < window.Length; i++)
        {
            int token = window.Start + i;
            var entry = words.Get(draft.Text.FormOf(token));
            draft.Words[token] = entry;
            var own = columns.Slice(i * WordFeatures.Columns, WordFeatures.Columns);
            entry.Columns.CopyTo(own);
            own[^1] = draft.Quotations[token];
        }
    }

    private void ReadTags(ReadOnlySpan<Window> windows, IReadOnlyList<Microsoft.ML.OnnxRuntime.OrtValue> outputs, int longest)
    {
        var upos = outputs[Network.Output.Upos].GetTensorDataAsSpan<int>();
        var xpos = outputs[Network.Output.Xpos].GetTensorDataAsSpan<int>();
        var scripts = outputs[Network.Output.Scripts].GetTensorDataAsSpan<int>();
        var scriptScores = outputs[Network.Output.ScriptScores].GetTensorDataAsSpan<float>();
        int choices = scripts.Length / upos.Length;
        for (int row = 0; row < windows.Length; row++)
        {
            var (draft, start, length) = windows[row];
            for (int i = 0; i < length; i++)
            {
                draft.Upos[start + i] = (byte)upos[(row * longest) + i];
                draft.Xpos[start + i] = (ushort)xpos[(row * longest) + i];
                int first = ((row * longest) + i) * choices;
                draft.Lemmas[start + i] = (ushort)ChooseScript(
                    draft.Words[start + i], scripts.Slice(first, choices), scriptScores.Slice(first, choices));
            }
        }
    }

    /// <summary>Takes the likeliest rule that makes a known word, if any of the likely ones does.</summary>
    private int ChooseScript(WordEntry word, ReadOnlySpan<int> scripts, ReadOnlySpan<float> scores)
    {
        for (int i = 0; i < scripts.Length && scores[i] >= scores[0] - LargestScriptGap; i++)
        {
            if (word.IsPlausible(model, scripts[i]))
            {
                return scripts[i];
            }
        }

        return scripts[0];
    }

    private void ReadSpans(ReadOnlySpan<Window> windows, IReadOnlyList<Microsoft.ML.OnnxRuntime.OrtValue> outputs, int longest)
    {
        var names = outputs[Network.Output.Names].GetTensorDataAsSpan<float>();
        var spans = outputs[Network.Output.Spans].GetTensorDataAsSpan<float>();
        int nameStride = model.NameTags.Count;
        int spanTags = model.SpanTags[0].Count;
        int spanStride = spanTags * Draft.SpanRoles;
        bool[] punctuation = ArrayPool<bool>.Shared.Rent(longest);
        for (int row = 0; row < windows.Length; row++)
        {
            var (draft, start, length) = windows[row];
            for (int i = 0; i < length; i++)
            {
                punctuation[i] = model.Upos[draft.Upos[start + i]] == Upos.Punct;
            }

            DecodeTags(
                model.NameTags,
                names[(row * longest * nameStride)..],
                nameStride,
                punctuation,
                draft.NameTags.AsSpan(start, length),
                draft.NameConfidences.AsSpan(start, length));
            for (int role = 0; role < Draft.SpanRoles; role++)
            {
                DecodeTags(
                    model.SpanTags[role],
                    spans[((row * longest * spanStride) + (role * spanTags))..],
                    spanStride,
                    punctuation,
                    draft.SpanTags[role].AsSpan(start, length),
                    draft.SpanConfidences[role].AsSpan(start, length));
            }
        }

        ArrayPool<bool>.Shared.Return(punctuation);
    }

    private static void DecodeTags(
        SpanDecoder decoder, ReadOnlySpan<float> scores, int stride, ReadOnlySpan<bool> punctuation, Span<byte> tags, Span<float> confidences)
    {
        decoder.Decode(scores, stride, punctuation, tags);
        for (int i = 0; i < tags.Length; i++)
        {
            confidences[i] = MathF.Exp(scores[(i * stride) + tags[i]]);
        }
    }

    private void ReadTrees(ReadOnlySpan<Window> windows, IReadOnlyList<Microsoft.ML.OnnxRuntime.OrtValue> outputs, int longest)
    {
        var arcs = outputs[Network.Output.Arcs].GetTensorDataAsSpan<float>();
        var dependents = outputs[Network.Output.Dependents].GetTensorDataAsSpan<float>();
        var heads = outputs[Network.Output.Heads].GetTensorDataAsSpan<float>();
        int width = dependents.Length / (windows.Length * longest);
        int count = 0;
        foreach (var window in windows)
        {
            count += window.Length;
        }

        float[] ends = ArrayPool<float>.Shared.Rent(2 * count * width);
        var dependentEnds = ends.AsMemory(0, count * width);
        var headEnds = ends.AsMemory(count * width, count * width);
        int arc = 0;
        for (int row = 0; row < windows.Length; row++)
        {
            var (draft, start, length) = windows[row];
            var own = draft.Heads.AsSpan(start, length);
            var scores = arcs.Slice(row * longest * (longest + 1), longest * (longest + 1));
            TreeDecoder.Decode(scores, longest + 1, own);
            for (int i = 0; i < length; i++, arc++)
            {
                int head = own[i] + 1;
                draft.HeadConfidences[start + i] = MathF.Exp(scores[(i * (longest + 1)) + head]);
                dependents.Slice(((row * longest) + i) * width, width).CopyTo(dependentEnds.Span[(arc * width)..]);
                heads.Slice(((row * (longest + 1)) + head) * width, width).CopyTo(headEnds.Span[(arc * width)..]);
                own[i] = head == 0 ? -1 : own[i] + start;
            }
        }

        using (var labels = model.Network.Label(dependentEnds, headEnds, count))
        {
            ReadRelations(windows, labels[0].GetTensorDataAsSpan<float>());
        }

        ArrayPool<float>.Shared.Return(ends);
    }

    private void ReadRelations(ReadOnlySpan<Window> windows, ReadOnlySpan<float> scores)
    {
        int count = model.Relations.Length;
        foreach (var (draft, start, length) in windows)
        {
            for (int token = start; token < start + length; token++)
            {
                draft.Relations[token] = (ushort)(draft.Heads[token] < 0 ? model.RootRelation : BestRelation(scores[..count]));
                scores = scores[count..];
            }
        }
    }

    private int BestRelation(ReadOnlySpan<float> scores)
    {
        int best = model.RootRelation == 0 ? 1 : 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = i != model.RootRelation && scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
