"""Sentences as arrays of integers."""
from dataclasses import dataclass

import numpy as np

from . import lemmas
from .settings import COLUMNS, SPAN_HEADS
from .text import hashed_columns
from .vocabulary import script_name

IGNORED = -100


@dataclass
class Encoded:
    columns: np.ndarray  # tokens × COLUMNS
    targets: dict  # head name → integers per token, IGNORED where unknown
    gold: bool
    style: int = 0  # how names are marked: a place in settings.NAME_STYLES


def columns_of(sentence, vocabulary):
    out = np.zeros((len(sentence.forms), COLUMNS), dtype=np.int32)
    for i, form in enumerate(sentence.forms):
        out[i, 0] = vocabulary.row(form)
        out[i, 1:-1] = hashed_columns(form)
        out[i, -1] = sentence.quotes[i]
    return out


def encode(sentence, vocabulary):
    def ids(head, values):
        index = vocabulary.index[head]
        return np.array([IGNORED if v is None else index.get(v, IGNORED) for v in values], dtype=np.int64)

    targets = {}
    if sentence.upos:
        targets["upos"] = ids("upos", sentence.upos)
    if sentence.xpos:
        targets["xpos"] = ids("xpos", sentence.xpos)
    if sentence.lemmas:
        scripts = [script_name(lemmas.script_for(f, l)) for f, l in zip(sentence.forms, sentence.lemmas)]
        targets["lemma"] = ids("lemma", scripts)
    if sentence.heads:
        targets["arc"] = np.array([IGNORED if h is None else h for h in sentence.heads], dtype=np.int64)
        targets["label"] = ids("label" if sentence.gold else "silver label", sentence.labels)
    if sentence.names:
        targets["name"] = ids("name", sentence.names)
    if sentence.spans:
        for head in SPAN_HEADS:
            targets[head] = ids("span", sentence.spans[head])
    return Encoded(columns_of(sentence, vocabulary), targets, sentence.gold, sentence.style)
