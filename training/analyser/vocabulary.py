"""The word list with its vectors, and the label lists."""
import json
from collections import Counter

import numpy as np

from . import lemmas
from .settings import NAME_TAGS, SPAN_TAGS
from .text import normal


def word_counts(sentences):
    counts = Counter()
    for s in sentences:
        counts.update(normal(f) for f in s.forms)
    return counts


class Vocabulary:
    """Row 0 is the unknown word. Rows below `trained` have a trained vector as well as the frozen one."""

    def __init__(self, words, trained, vectors, labels):
        self.words, self.trained, self.vectors, self.labels = words, trained, vectors, labels
        self.rows = {w: i for i, w in enumerate(words)}
        self.index = {head: {v: i for i, v in enumerate(values)} for head, values in labels.items()}

    def row(self, form):
        return self.rows.get(normal(form), 0)


def script_name(script):
    return f"{script[0]} {script[1]} {script[2]}"


def label_lists(sentences):
    upos, xpos, labels, scripts = Counter(), Counter(), Counter(), Counter()
    for s in sentences:
        if s.upos:
            upos.update(s.upos)
            xpos.update(s.xpos)
            labels.update(s.labels)
            scripts.update(script_name(lemmas.script_for(f, l)) for f, l in zip(s.forms, s.lemmas))
    return {
        "upos": [k for k, _ in sorted(upos.items()) if k != "_"],
        "xpos": [k for k, n in sorted(xpos.items()) if n >= 3],
        "label": [k for k, _ in sorted(labels.items()) if k != "_"],
        "lemma": [k for k, n in sorted(scripts.items(), key=lambda x: (-x[1], x[0])) if n >= 3],
        "name": list(NAME_TAGS),
        "span": list(SPAN_TAGS),
    }


def build(settings, trees, others):
    labels = label_lists(trees)
    tree_counts, other_counts = word_counts(trees), word_counts(others)
    counts = Counter({w: 3 * n for w, n in tree_counts.items()})
    counts.update(other_counts)
    trained = [w for w, n in sorted(counts.items(), key=lambda x: (-x[1], x[0])) if n >= 6][:settings.trained_words]
    with open(settings.vectors, encoding="utf-8") as file:
        raw = json.load(file)
    ranked = raw["words"]
    vectors = raw["vectors"]
    seen = set(trained)
    frozen = [w for w in counts if w not in seen and w in vectors]
    seen.update(frozen)
    room = settings.vector_words - 1 - len(trained) - len(frozen)
    frozen += [w for w in ranked if w not in seen][:max(0, room)]
    words = ["<unknown>"] + trained + frozen
    table = np.zeros((len(words), 100), dtype=np.float32)
    for i, w in enumerate(words[1:], start=1):
        v = vectors.get(w)
        if v is not None:
            table[i] = v[:100]
    scale = np.abs(table).max(axis=1, keepdims=True) / 127
    scale[scale == 0] = 1
    table = np.round(table / scale) * scale  # train on what will be stored
    return Vocabulary(words, len(trained) + 1, table.astype(np.float32), labels)
