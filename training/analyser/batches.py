"""Batches of sentences of about the same length."""
import random
from dataclasses import dataclass

import numpy as np
import torch

from .features import IGNORED
from .settings import COLUMNS


@dataclass
class Batch:
    columns: torch.Tensor
    lengths: torch.Tensor
    styles: torch.Tensor
    targets: dict
    silver: bool


def collate(items):
    n = max(len(e.columns) for e in items)
    columns = np.zeros((len(items), n, COLUMNS), dtype=np.int64)
    heads = set().union(*(e.targets for e in items))
    targets = {h: np.full((len(items), n), IGNORED, dtype=np.int64) for h in heads}
    for i, e in enumerate(items):
        columns[i, :len(e.columns)] = e.columns
        for head, values in e.targets.items():
            targets[head][i, :len(values)] = values
    return Batch(
        torch.from_numpy(columns), torch.tensor([len(e.columns) for e in items]),
        torch.tensor([e.style for e in items]), {h: torch.from_numpy(v) for h, v in targets.items()}, not items[0].gold)


def bucketed(items, tokens, rng=None):
    """Splits items into lists of about `tokens` tokens and similar length."""
    order = list(range(len(items)))
    noise = (lambda i: rng.uniform(0.85, 1.15)) if rng else (lambda i: 1.0)
    order.sort(key=lambda i: len(items[i].columns) * noise(i))
    out, current, longest = [], [], 0
    for i in order:
        longest = max(longest, len(items[i].columns))
        if current and longest * (len(current) + 1) > tokens:
            out.append(current)
            current, longest = [], len(items[i].columns)
        current.append(items[i])
    if current:
        out.append(current)
    if rng:
        rng.shuffle(out)
    return out


class Stream:
    """Endless shuffled batches of one corpus."""

    def __init__(self, items, tokens, seed):
        self.items, self.tokens, self.rng, self.queue = items, tokens, random.Random(seed), []

    def next(self):
        if not self.queue:
            self.queue = bucketed(self.items, self.tokens, self.rng)
        return collate(self.queue.pop())
