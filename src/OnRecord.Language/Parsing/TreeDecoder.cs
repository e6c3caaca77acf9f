namespace OnRecord.Language.Parsing;

/// <summary>
/// Finds the best dependency tree under scores of single arcs: the maximum spanning tree with exactly one word under the root
/// (Chu-Liu and Edmonds, contracting cycles along a growing path; quadratic in the number of words).
/// </summary>
public static class TreeDecoder
{
    // No sum of clamped scores reaches the penalty before a sentence has tens of thousands of words; double still tells scores apart.
    private const double RootPenalty = 1e9;
    private const double LargestScore = 1e4;

    /// <summary>Writes the head of each word of the best tree.</summary>
    /// <param name="scores">
    /// The score of each arc: row <c>i</c> belongs to word <c>i</c>, column 0 to the root, column <c>j + 1</c> to word <c>j</c> as its head.
    /// A word as its own head is ignored. Scores are clamped to -10,000 to 10,000; NaN counts as the lowest.
    /// </param>
    /// <param name="stride">The distance between the starts of two rows; at least one more than there are words.</param>
    /// <param name="heads">Where the heads go, one a word: the index of a word, or -1 for the root. Its length is the number of words.</param>
    /// <exception cref="ArgumentException">There are too few scores.</exception>
    public static void Decode(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        int words = heads.Length;
        if (words == 0)
        {
            return;
        }

        if (stride <= words || scores.Length < ((words - 1) * stride) + words + 1)
        {
            throw new ArgumentException("There are fewer scores than arcs.", nameof(scores));
        }

        TakeBestHeads(scores, stride, heads);
        if (!IsTree(heads))
        {
            new Contraction(scores, stride, words).Solve(heads);
        }
    }

    /// <summary>Checks whether heads form a tree: one word under the root, every word below it.</summary>
    /// <param name="heads">The head of each word, -1 for the root.</param>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        if (heads.Count(-1) != 1)
        {
            return false;
        }

        // The walk that first came to a word; a walk that meets itself has found a circle.
        Span<int> walks = heads.Length <= 512 ? stackalloc int[heads.Length] : new int[heads.Length];
        walks.Clear();
        for (int start = 0; start < heads.Length; start++)
        {
            int word = start;
            while (word >= 0 && walks[word] == 0)
            {
                walks[word] = start + 1;
                word = heads[word];
            }

            if (word >= 0 && walks[word] == start + 1)
            {
                return false;
            }
        }

        return true;
    }

    private static double Clean(float score) => score >= -LargestScore ? Math.Min(score, LargestScore) : -LargestScore;

    private static void TakeBestHeads(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        for (int word = 0; word < heads.Length; word++)
        {
            var row = scores.Slice(word * stride, heads.Length + 1);
            int best = 0;
            for (int head = 1; head < row.Length; head++)
            {
                if (head != word + 1 && Clean(row[head]) > Clean(row[best]))
                {
                    best = head;
                }
            }

            heads[word] = best - 1;
        }
    }

    /// <summary>The graph while its cycles are drawn together. Node 0 is the root, node <c>i + 1</c> word <c>i</c>.</summary>
    private sealed class Contraction
    {
        private readonly int _count;

        // By pair of nodes [to, from]: the weight of the best arc between them, and the words it really joins.
        private readonly double[] _weight;
        private readonly int[] _from;
        private readonly int[] _to;

        // By group: a node at first, a contracted cycle later.
        private readonly int[] _parent;
        private readonly int[] _arcFrom;
        private readonly int[] _arcTo;
        private readonly double[] _arcWeight;
        private readonly List<int>[] _members;

        // By node: the group that it stands for now (-1 when swallowed), and where the search stands with it.
        private readonly int[] _group;
        private readonly State[] _state;
        private int _groups;

        public Contraction(ReadOnlySpan<float> scores, int stride, int words)
        {
            _count = words + 1;
            _weight = new double[_count * _count];
            _from = new int[_count * _count];
            _to = new int[_count * _count];
            for (int to = 1; to < _count; to++)
            {
                for (int from = 0; from < _count; from++)
                {
                    int cell = (to * _count) + from;
                    _weight[cell] = Clean(scores[((to - 1) * stride) + from]) - (from == 0 ? RootPenalty : 0);
                    _from[cell] = from;
                    _to[cell] = to;
                }
            }

            _parent = new int[2 * _count];
            _arcFrom = new int[2 * _count];
            _arcTo = new int[2 * _count];
            _arcWeight = new double[2 * _count];
            _members = new List<int>[2 * _count];
            _group = new int[_count];
            _state = new State[_count];
            _groups = _count;
            Array.Fill(_parent, -1);
            for (int node = 0; node < _count; node++)
            {
                _group[node] = node;
            }
        }

        private enum State : byte
        {
            Open,
            OnPath,
            Done,
            Swallowed,
        }

        public void Solve(Span<int> heads)
        {
            _state[0] = State.Done;
            for (int start = 1; start < _count; start++)
            {
                if (_state[start] == State.Open)
                {
                    Grow(start);
                }
            }

            Expand(heads);
        }

        /// <summary>Walks from head to head until a finished node is reached, contracting the cycles met.</summary>
        private void Grow(int start)
        {
            var path = new List<int> { start };
            _state[start] = State.OnPath;
            while (true)
            {
                int next = ChooseHead(path[^1]);
                if (_state[next] == State.Done)
                {
                    break;
                }

                if (_state[next] == State.OnPath)
                {
                    int first = path.IndexOf(next);
                    Contract(path, first);
                    path.RemoveRange(first + 1, path.Count - first - 1);
                }
                else
                {
                    _state[next] = State.OnPath;
                    path.Add(next);
                }
            }

            foreach (int node in path)
            {
                _state[node] = State.Done;
            }
        }

        private int ChooseHead(int node)
        {
            int best = -1;
            int row = node * _count;
            for (int from = 0; from < _count; from++)
            {
                if (from != node && _state[from] != State.Swallowed && (best < 0 || _weight[row + from] > _weight[row + best]))
                {
                    best = from;
                }
            }

            int group = _group[node];
            _arcFrom[group] = _from[row + best];
            _arcTo[group] = _to[row + best];
            _arcWeight[group] = _weight[row + best];
            return best;
        }

        /// <summary>Draws the end of the path, a cycle, together into its first node.</summary>
        private void Contract(List<int> path, int first)
        {
            int keeper = path[first];
            int group = _groups++;
            _members[group] = [];
            for (int i = first; i < path.Count; i++)
            {
                _parent[_group[path[i]]] = group;
                _members[group].Add(_group[path[i]]);
                if (i > first)
                {
                    _state[path[i]] = State.Swallowed;
                }
            }

            for (int other = 0; other < _count; other++)
            {
                if (other != keeper && _state[other] != State.Swallowed)
                {
                    MergeArcs(path, first, other);
                }
            }

            _group[keeper] = group;
        }

        private void MergeArcs(List<int> path, int first, int other)
        {
            int keeper = path[first];
            int into = (keeper * _count) + other;
            int outOf = (other * _count) + keeper;
            _weight[into] -= _arcWeight[_group[keeper]];
            for (int i = first + 1; i < path.Count; i++)
            {
                int member = path[i];
                double entering = _weight[(member * _count) + other] - _arcWeight[_group[member]];
                if (entering > _weight[into])
                {
                    Copy((member * _count) + other, into);
                    _weight[into] = entering;
                }

                int leaving = (other * _count) + member;
                if (_weight[leaving] > _weight[outOf])
                {
                    Copy(leaving, outOf);
                    _weight[outOf] = _weight[leaving];
                }
            }
        }

        private void Copy(int cell, int target)
        {
            _from[target] = _from[cell];
            _to[target] = _to[cell];
        }

        /// <summary>Opens the contracted cycles again, each broken where its chosen arc enters.</summary>
        private void Expand(Span<int> heads)
        {
            var open = new Stack<int>();
            for (int group = 1; group < _groups; group++)
            {
                if (_parent[group] < 0)
                {
                    open.Push(group);
                }
            }

            while (open.TryPop(out int group))
            {
                int word = _arcTo[group];
                heads[word - 1] = _arcFrom[group] - 1;
                for (int inner = word; inner != group; inner = _parent[inner])
                {
                    foreach (int member in _members[_parent[inner]])
                    {
                        if (member != inner)
                        {
                            open.Push(member);
                        }
                    }
                }
            }
        }
    }
}
