"""Names for a treebank that has none: runs of its proper nouns, each of the kind that a first model takes it for."""
from collections import defaultdict

import numpy as np
import torch

from .batches import bucketed, collate
from .features import Encoded, columns_of
from .settings import NAME_KINDS

BRIDGES = {"of", "the", "for", "&", "-", "de", "al", "'s"}
TITLES = set("""mr mrs ms dr prof president sen senator rep gov governor gen general col colonel sgt capt captain judge
justice king queen prince princess pope minister secretary chairman""".split())
CALENDAR = set("""monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
christmas easter""".split())
STYLE_WEIGHTS = (2, 1, 1)
SURE = 0.5


def linked(sentence, i, run):
    """Whether token i hangs on a token of the run or the other way round."""
    return sentence.heads[i] - 1 in run or any(sentence.heads[j] - 1 == i for j in run)


def runs_of(sentence):
    """(start, end) of each run of proper nouns that hang together, with small words between where the tree joins them."""
    n, out, i = len(sentence.forms), [], 0
    while i < n:
        if sentence.upos[i] != "PROPN":
            i += 1
            continue
        run, end = {i}, i + 1
        while end < n:
            after = end
            while after < n and after - end < 2 and sentence.upos[after] != "PROPN" and sentence.forms[after].lower() in BRIDGES:
                after += 1
            if after < n and sentence.upos[after] == "PROPN" and sentence.labels[after] != "conj" and linked(sentence, after, run):
                run.add(after)
                end = after + 1
            else:
                break
        out.append((i, end))
        i = end
    return out


def kind_probabilities(model, vocabulary, sentences):
    """For each sentence, token × (O and the kinds), averaged over the ways of marking names."""
    items = [Encoded(columns_of(s, vocabulary), {"at": np.full(len(s.forms), i)}, True) for i, s in enumerate(sentences)]
    out = [None] * len(items)
    model.eval()
    with torch.no_grad():
        for group in bucketed(items, 2000):
            batch = collate(group)
            x = model.encode(batch.columns, batch.lengths)[0]
            p = sum(w * torch.softmax(model.name_scores(x, model.name_style.weight[k]), -1) for k, w in enumerate(STYLE_WEIGHTS))
            p = (p / sum(STYLE_WEIGHTS)).numpy()
            kinds = np.concatenate([p[..., :1], p[..., 1::2] + p[..., 2::2]], -1)
            for k, item in enumerate(group):
                out[int(item.targets["at"][0])] = kinds[k, :len(item.columns)]
    return out


def label(model, vocabulary, sentences):
    """Sets the names of sentences that have none. Unsure runs and capitalised adjectives stay open."""
    found = kind_probabilities(model, vocabulary, sentences)
    everywhere = defaultdict(list)
    for sentence, p in zip(sentences, found):
        for start, end in runs_of(sentence):
            everywhere[" ".join(sentence.forms[start:end]).lower()].append(p[start:end].mean(0))
    common = {words: np.mean(values, 0) for words, values in everywhere.items()}
    for sentence, p in zip(sentences, found):
        tags = [None if u == "ADJ" and f[0].isupper() else "O" for f, u in zip(sentence.forms, sentence.upos)]
        for start, end in runs_of(sentence):
            words = " ".join(sentence.forms[start:end]).lower()
            own = 0.5 * p[start:end].mean(0) + 0.5 * common[words]
            kind = 1 + int(own[1:].argmax())
            first = start
            if all(w.strip(".") in CALENDAR for w in words.split()):
                tags[start:end] = ["O"] * (end - start)
            elif own[kind] < SURE:
                tags[start:end] = [None] * (end - start)
            else:
                if kind == 1:
                    while first < end - 1 and sentence.forms[first].lower().strip(".") in TITLES:
                        tags[first] = None
                        first += 1
                tags[first:end] = ["B-" + NAME_KINDS[kind - 1]] + ["I-" + NAME_KINDS[kind - 1]] * (end - first - 1)
        sentence.names = tags
