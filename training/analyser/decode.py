"""From scores to trees and spans."""
import numpy as np

from .settings import NO_BIAS


def best_tree(scores):
    """Heads (0 the root) of the best tree with one token under the root. scores: tokens × (tokens + 1)."""
    n = len(scores)
    full = np.full((n + 1, n + 1), -np.inf)
    full[1:] = scores
    heads = spanning_tree(full)
    roots = np.flatnonzero(heads[1:] == 0) + 1
    if len(roots) == 1:
        return heads[1:]
    best, best_total = None, -np.inf
    for root in roots:
        trial = full.copy()
        trial[1:, 0] = -np.inf
        trial[root] = -np.inf
        trial[root, 0] = 0
        found = spanning_tree(trial)
        total = full[root, 0] + sum(full[i, found[i]] for i in range(1, n + 1) if i != root)
        if total > best_total:
            best, best_total = found, total
    return best[1:]


def spanning_tree(scores):
    """Chu-Liu and Edmonds. scores[d, h]; row 0 is the root's and unused."""
    n = len(scores)
    scores = scores.copy()
    np.fill_diagonal(scores, -np.inf)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(n, dtype=bool)
    inside[cycle] = True
    outer = np.flatnonzero(~inside)
    members = np.array(cycle)
    own = scores[members, heads[members]]
    small = np.full((len(outer) + 1, len(outer) + 1), -np.inf)
    small[:-1, :-1] = scores[np.ix_(outer, outer)]
    into = scores[np.ix_(members, outer)] - own[:, None]
    enter = into.argmax(0)
    small[-1, :-1] = into.max(0)
    leave_scores = scores[np.ix_(outer, members)]
    leave = leave_scores.argmax(1)
    small[:-1, -1] = leave_scores.max(1)
    found = spanning_tree(small)
    result = heads.copy()
    k = len(outer)
    for i in range(1, k):
        result[outer[i]] = members[leave[i]] if found[i] == k else outer[found[i]]
    broken = members[enter[found[k]]]
    result[broken] = outer[found[k]]
    return result


def find_cycle(heads):
    n = len(heads)
    state = [0] * n
    state[0] = 2
    for start in range(1, n):
        path, i = [], start
        while state[i] == 0:
            state[i] = 1
            path.append(i)
            i = heads[i]
        if state[i] == 1:
            return path[path.index(i):]
        for j in path:
            state[j] = 2
    return None


def best_tags(log_probabilities, tags, bias=NO_BIAS, punctuation=None):
    """Viterbi over BIO tags: I only after B or I of the same kind (at the start of a sentence only B or O, except
    where `I` has no kind: a quotation may go on from the sentence before). bias: see settings.SPAN_BIASES."""
    own = np.array([bias["outside"] if t == "O" else bias["begin"] if t[0] == "B" else 0.0 for t in tags])
    allowed = np.array([[-np.inf if b[0] == "I" and (a == "O" or a[1:] != b[1:]) else 0.0 for b in tags] for a in tags])
    ends = np.array([[bias["end"] if a != "O" and b[0] != "I" else 0.0 for b in tags] for a in tags])
    begins = np.array([[bias["start"] if b[0] == "B" else 0.0 for b in tags] for a in tags])
    best = log_probabilities[0] + own + [-np.inf if t.startswith("I-") else 0.0 for t in tags]
    back = []
    for i in range(1, len(log_probabilities)):
        before, here = (punctuation[i - 1], punctuation[i]) if punctuation else (False, False)
        total = best[:, None] + allowed
        if not (before or here):
            total = total + ends
        if not before:
            total = total + begins
        back.append(total.argmax(0))
        best = total.max(0) + log_probabilities[i] + own
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return [tags[i] for i in reversed(path)]


def bio_spans(tags):
    """(start, end, kind) of each span; an I without a beginning opens one."""
    out, start, kind = [], None, ""
    for i, tag in enumerate(list(tags) + ["O"]):
        goes_on = tag[0] == "I" and start is not None and tag[2:] == kind
        if not goes_on:
            if start is not None:
                out.append((start, i, kind))
            start, kind = (None, "") if tag == "O" else (i, tag[2:])
    return out
