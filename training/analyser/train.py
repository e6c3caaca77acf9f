"""Trains the analyser: python3 -m analyser.train [--steps N] [--width N] …"""
import argparse
import copy
import dataclasses
import math
import pickle
import random
import time
from pathlib import Path

import numpy as np
import torch

from . import corpora, vocabulary
from .batches import Stream
from .evaluate import Development
from .features import encode
from .losses import batch_loss
from .model import Analyser
from .settings import Settings


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    for field in dataclasses.fields(Settings):
        if isinstance(field.default, (int, float, str, Path)):
            parser.add_argument("--" + field.name.replace("_", "-"), type=type(field.default) if not isinstance(field.default, Path) else Path, default=field.default)
    return Settings(**vars(parser.parse_args()))


def prepared(settings):
    """The vocabulary and the encoded corpora; kept between runs, for reading the vectors takes long."""
    cache = settings.work / "corpora.pickle"
    if cache.exists():
        with open(cache, "rb") as file:
            return pickle.load(file)
    trees = corpora.trees_train(settings.data)
    attribution = corpora.attribution_train(settings.data)
    names = corpora.crossner(settings.data, "train")
    words = vocabulary.build(settings, trees, attribution + names)
    groups = {
        "trees": [encode(s, words) for s in trees if len(s.forms) <= settings.longest],
        "attribution": [encode(s, words) for s in attribution if len(s.forms) <= settings.longest],
        "names": [encode(s, words) for s in names if len(s.forms) <= settings.longest],
    }
    settings.work.mkdir(parents=True, exist_ok=True)
    with open(cache, "wb") as file:
        pickle.dump((words, groups), file, protocol=4)
    return words, groups


def rate(settings, step):
    if step < settings.warm_up:
        return (step + 1) / settings.warm_up
    done = (step - settings.warm_up) / max(1, settings.steps - settings.warm_up)
    return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, done)))


def train(settings):
    torch.set_num_threads(settings.threads)
    torch.manual_seed(settings.seed)
    random.seed(settings.seed)
    np.random.seed(settings.seed)
    words, groups = prepared(settings)
    print({k: (len(v), sum(len(e.columns) for e in v)) for k, v in groups.items()}, len(words.words), words.trained,
          {k: len(v) for k, v in words.labels.items()}, flush=True)
    model = Analyser(settings, words.vectors, words.trained, words.labels)
    print("parameters", sum(p.numel() for p in model.parameters()), flush=True)
    average = copy.deepcopy(model)
    optimiser = torch.optim.AdamW(model.parameters(), lr=settings.learning_rate, betas=(0.9, 0.95),
                                  weight_decay=settings.weight_decay)
    streams = {k: Stream(v, settings.batch_tokens, settings.seed) for k, v in groups.items()}
    kinds, shares = list(settings.shares), list(settings.shares.values())
    picker = random.Random(settings.seed)
    development = None if settings.evaluate_every > 10**6 else Development(settings.data)
    running, began, tokens = {}, time.monotonic(), 0
    for step in range(settings.steps):
        model.train()
        for group in optimiser.param_groups:
            group["lr"] = settings.learning_rate * rate(settings, step)
        batch = streams[picker.choices(kinds, shares)[0]].next()
        loss, parts = batch_loss(model, settings, batch)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimiser.step()
        tokens += int(batch.lengths.sum())
        decay = min(settings.average, (step + 1) / (step + 20))
        with torch.no_grad():
            torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1 - decay) if hasattr(torch, "_foreach_lerp_") else \
                [a.lerp_(p, 1 - decay) for a, p in zip(average.parameters(), model.parameters())]
        for k, v in parts.items():
            running[k] = running.get(k, v) * 0.99 + v * 0.01
        if step % 100 == 99:
            seconds = time.monotonic() - began
            print(step + 1, f"{seconds:.0f}s {tokens / seconds:.0f} tokens/s", {k: round(v, 3) for k, v in running.items()}, flush=True)
        if (step + 1) % settings.evaluate_every == 0 or step + 1 == settings.steps:
            final = step + 1 == settings.steps
            torch.save(average.state_dict(), settings.work / f"{settings.name}.pt")
            for name, scores in development.report(average, words, quick=not final).items():
                print("   ", name, scores, flush=True)


if __name__ == "__main__":
    train(arguments())
