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

from . import corpora, mentions, propernames, vocabulary
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
    groups = {}
    for kind, sentences, share in (("trees", trees, 1), ("attribution", attribution, 1), ("names", names, 4)):
        sentences = sentences + corpora.recased(sentences, share * settings.recased, settings.seed)
        groups[kind] = [encode(s, words) for s in sentences if len(s.forms) <= settings.longest]
    settings.work.mkdir(parents=True, exist_ok=True)
    with open(cache, "wb") as file:
        pickle.dump((words, groups), file, protocol=4)
    return words, groups


def second_stage(settings, words, model, groups):
    """The treebank without names marked by the first model, and many more sentences with exchanged names."""
    def encoded(sentences):
        return [encode(s, words) for s in sentences if len(s.forms) <= settings.longest]

    trees = corpora.trees_train(settings.data)
    bare = [s for s in trees if s.names is None]
    propernames.label(model, words, bare)
    groups["trees"] = encoded(trees + corpora.recased(trees, settings.recased, settings.seed))
    names = corpora.crossner(settings.data, "train")
    groups["names"] = encoded(names + mentions.more(settings, trees + names, settings.exchanged_sentences))


def rate(settings, step, done):
    """The factor on the learning rate: up quickly, then down along a cosine."""
    return min(1.0, (step + 1) / settings.warm_up) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * done)))


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
    if settings.resume:
        model.load_state_dict(torch.load(settings.work / f"{settings.resume}.pt"))
        second_stage(settings, words, model, groups)
    average = copy.deepcopy(model)
    optimiser = torch.optim.AdamW(model.parameters(), lr=settings.learning_rate, betas=(0.9, 0.95),
                                  weight_decay=settings.weight_decay)
    streams = {k: Stream(v, settings.batch_tokens, settings.seed) for k, v in groups.items()}
    kinds, shares = list(settings.shares), list(settings.shares.values())
    picker = random.Random(settings.seed)
    development = Development(settings.data)
    running, began, tokens = {}, time.monotonic(), 0
    step = 0
    while True:
        seconds = time.monotonic() - began
        done = seconds / settings.seconds if settings.seconds else step / settings.steps
        if done >= 1:
            break
        model.train()
        for group in optimiser.param_groups:
            group["lr"] = settings.learning_rate * rate(settings, step, done)
        batch = streams[picker.choices(kinds, shares)[0]].next()
        loss, parts = batch_loss(model, settings, batch)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimiser.step()
        step += 1
        tokens += int(batch.lengths.sum())
        follow(average, model, min(settings.average, step / (step + 20)))
        for k, v in parts.items():
            running[k] = running.get(k, v) * 0.99 + v * 0.01
        if step % 100 == 0:
            print(step, f"{100 * done:.0f} % {seconds:.0f} s {tokens / seconds:.0f} tokens/s", {k: round(v, 3) for k, v in running.items()}, flush=True)
        if step % settings.evaluate_every == 0:
            keep(settings, average, words, development, quick=True)
    print("steps", step, flush=True)
    keep(settings, average, words, development, quick=False)


def follow(average, model, decay):
    with torch.no_grad():
        for a, p in zip(average.parameters(), model.parameters()):
            a.lerp_(p, 1 - decay)


def keep(settings, average, words, development, quick):
    torch.save(average.state_dict(), settings.work / f"{settings.name}.pt")
    for name, scores in development.report(average, words, quick=quick).items():
        print("   ", name, scores, flush=True)


if __name__ == "__main__":
    train(arguments())
