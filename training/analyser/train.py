"""Trains the analyser: python3 -m analyser.train [--steps N] [--width N] …"""
import argparse
import copy
import dataclasses
import math
import os
import pickle
import random
import time
from pathlib import Path

import torch

from . import corpora, mentions, vocabulary
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
    exchanged = mentions.more(settings, trees + names, settings.exchanged_sentences)
    groups = {}
    for kind, sentences, share in (("trees", trees, 1), ("attribution", attribution, 1), ("names", names * 2 + exchanged, 0.5)):
        sentences = sentences + corpora.recased(sentences, share * settings.recased, settings.seed)
        groups[kind] = [encode(s, words) for s in sentences if len(s.forms) <= settings.longest]
    settings.work.mkdir(parents=True, exist_ok=True)
    with open(cache, "wb") as file:
        pickle.dump((words, groups), file, protocol=4)
    return words, groups


def rate(settings, step, done):
    """The factor on the learning rate: up quickly, then down along a cosine."""
    return min(1.0, (step + 1) / settings.warm_up) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * done)))


def train(settings):
    """Runs the workers. One thread in several processes does more than several threads in one, above all beside other work."""
    prepared(settings)
    os.environ.setdefault("MASTER_ADDR", "127.0.0.1")
    os.environ.setdefault("MASTER_PORT", "29571")
    torch.multiprocessing.spawn(work, (settings,), settings.workers)


def work(rank, settings):
    torch.set_num_threads(1)
    torch.distributed.init_process_group("gloo", rank=rank, world_size=settings.workers)
    torch.manual_seed(settings.seed)
    words, groups = prepared(settings)
    first = rank == 0
    show = print if first else lambda *_, **__: None
    show({k: (len(v), sum(len(e.columns) for e in v)) for k, v in groups.items()}, len(words.words), words.trained,
          {k: len(v) for k, v in words.labels.items()}, flush=True)
    model = Analyser(settings, words.vectors, words.trained, words.labels)
    show("parameters", sum(p.numel() for p in model.parameters()), flush=True)
    if settings.resume:
        model.load_state_dict(torch.load(settings.work / f"{settings.resume}.pt"))
    average = copy.deepcopy(model)
    optimiser = torch.optim.AdamW(model.parameters(), lr=settings.learning_rate, betas=(0.9, 0.95),
                                  weight_decay=settings.weight_decay)
    torch.manual_seed(settings.seed + rank)
    streams = {k: Stream(v, settings.batch_tokens, settings.seed + rank) for k, v in groups.items()}
    kinds, shares = list(settings.shares), list(settings.shares.values())
    picker = random.Random(settings.seed + rank)
    development = Development(settings.data) if first else None
    running, began, tokens, step, done = {}, time.monotonic(), 0, 0, 0.0
    while done < 1:
        model.train()
        for group in optimiser.param_groups:
            group["lr"] = settings.learning_rate * rate(settings, step, done)
        batch = streams[picker.choices(kinds, shares)[0]].next()
        loss, parts = batch_loss(model, settings, batch)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        seconds = time.monotonic() - began
        done = together(model, settings, first, seconds / settings.seconds if settings.seconds else (step + 1) / settings.steps)
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimiser.step()
        step += 1
        if not first:
            continue
        tokens += int(batch.lengths.sum()) * settings.workers
        follow(average, model, min(settings.average, step / (step + 20)))
        for k, v in parts.items():
            running[k] = running.get(k, v) * 0.99 + v * 0.01
        if step % 100 == 0:
            show(step, f"{100 * done:.0f} % {seconds:.0f} s {tokens / seconds:.0f} tokens/s", {k: round(v, 3) for k, v in running.items()}, flush=True)
        if step % settings.evaluate_every == 0:
            keep(settings, average, words, development, quick=True)
    if first:
        show("steps", step, flush=True)
        keep(settings, average, words, development, quick=False)


def together(model, settings, first, done):
    """Averages the workers' gradients; returns how much of the schedule is done by the first worker's count."""
    parameters = list(model.parameters())
    flat = torch.cat([(torch.zeros_like(p) if p.grad is None else p.grad).reshape(-1) for p in parameters]
                     + [torch.tensor([done * settings.workers if first else 0.0])])
    torch.distributed.all_reduce(flat)
    flat /= settings.workers
    at = 0
    for p in parameters:
        p.grad = flat[at:at + p.numel()].view_as(p)
        at += p.numel()
    return float(flat[-1])


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
