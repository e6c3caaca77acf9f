namespace OnRecord.Language.Parsing;

/// <summary>The graph while its cycles are drawn together. Node 0 is the root, node <c>i + 1</c> word <c>i</c>.</summary>
internal sealed class TreeContraction
{
    // No sum of clamped scores reaches the penalty before a sentence has tens of thousands of words; double still tells scores apart.
    private const double RootPenalty = 1e9;

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

    public TreeContraction(ReadOnlySpan<float> scores, int stride, int words)
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
                _weight[cell] = TreeDecoder.Clean(scores[((to - 1) * stride) + from]) - (from == 0 ? RootPenalty : 0);
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
