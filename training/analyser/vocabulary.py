"""The word list with its vectors, and the label lists."""
import json
from collections import Counter

import numpy as np

from . import gazetteer, lemmas
from .settings import NAME_TAGS, SPAN_TAGS
from .text import normal

VECTOR_WIDTH = 100


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
    upos, xpos, labels, silver, scripts = Counter(), Counter(), Counter(), Counter(), Counter()
    for s in sentences:
        if s.heads and not s.gold:
            silver.update(s.labels)
        elif s.upos:
            upos.update(s.upos)
            xpos.update(s.xpos)
            labels.update(s.labels)
            scripts.update(script_name(lemmas.script_for(f, l)) for f, l in zip(s.forms, s.lemmas))
    return {
        "upos": [k for k, _ in sorted(upos.items()) if k != "_"],
        "xpos": [k for k, n in sorted(xpos.items()) if n >= 3],
        "label": [k for k, _ in sorted(labels.items()) if k != "_"],
        "silver label": [k for k, n in sorted(silver.items(), key=lambda x: str(x[0])) if k is not None and n >= 20],
        "lemma": [k for k, n in sorted(scripts.items(), key=lambda x: (-x[1], x[0])) if n >= 3],
        "name": list(NAME_TAGS),
        "span": list(SPAN_TAGS),
    }


def build(settings, trees, others):
    labels = label_lists(trees + others)
    tree_counts, other_counts = word_counts(trees), word_counts(others)
    counts = Counter({w: 3 * n for w, n in tree_counts.items()})
    counts.update(other_counts)
    trained = [w for w, n in sorted(counts.items(), key=lambda x: (-x[1], x[0])) if n >= 6][:settings.trained_words]
    with open(settings.vectors, encoding="utf-8") as file:
        raw = json.load(file)
    vectors, ranked = raw["vectors"], raw["words"][:settings.ranked_words]
    facts = gazetteer.word_facts(settings.cities, settings.data)
    known = sorted(facts, key=lambda w: (-max(facts[w]), w))
    seen, words = set(), ["<unknown>"]
    for source in (trained, [w for w in counts if w in vectors], ranked, [w for w in known if w in vectors], known):
        for word in source:
            if word not in seen and len(words) < settings.vector_words:
                seen.add(word)
                words.append(word)
    table = np.zeros((len(words), VECTOR_WIDTH + gazetteer.WIDTH), dtype=np.float32)
    for i, w in enumerate(words[1:], start=1):
        if w in vectors:
            table[i, :VECTOR_WIDTH] = vectors[w][:VECTOR_WIDTH]
        if w in facts:
            table[i, VECTOR_WIDTH:] = facts[w]
    scale = np.abs(table).max(axis=1, keepdims=True) / 127
    scale[scale == 0] = 1
    table = np.round(table / scale) * scale  # train on what will be stored
    return Vocabulary(words, len(trained) + 1, table.astype(np.float32), labels)
