"""More sentences with names: the names of a sentence exchanged for others of their kind, from lists of places and actors.

So the network learns kinds from word vectors, shapes and surroundings, not the few names of the corpora by heart.
"""
import csv
import gzip
import json
import random

from .corpora import loose_quotes
from .decode import bio_spans
from .gazetteer import NOT_PERSONS
from .sentences import Sentence

SMALL = {"of", "the", "and", "for", "in", "on", "de", "al", "el"}
LONGEST = 6


def titled(name):
    return [w if w.lower() in SMALL and i else w[:1].upper() + w[1:].lower() for i, w in enumerate(name.split())]


def lists(settings):
    """kind → names as lists of words; often-named places (by population) come more than once."""
    out = {"LOC": [], "PER": [], "ORG": []}
    with open(settings.cities, encoding="utf-8") as file:
        for line in file:
            cols = line.split("\t")
            size = int(cols[14] or 0)
            if size >= 15_000:
                out["LOC"] += [cols[1].split()] * (1 + (size > 200_000) * 2)
    data = settings.data
    with open(data / "geo" / "countryInfo.txt", encoding="utf-8") as file:
        for line in file:
            cols = line.split("\t")
            if not line.startswith("ISO") and len(cols) > 4:
                out["LOC"] += [cols[4].split()] * 12
    with open(data / "geo" / "admin1CodesASCII.txt", encoding="utf-8") as file:
        out["LOC"] += [line.split("\t")[1].split() for line in file]
    with gzip.open(data / "actors" / "actors.jsonl.gz", "rt", encoding="utf-8") as file:
        for line in file:
            entry = json.loads(line)
            words = titled(entry["name"])
            low = {w.lower() for w in words}
            codes = [c["code"] for c in entry["codes"]]
            if len(words) > LONGEST:
                continue
            if entry["list"] == "International" and any(c[:3] in ("MNC", "NGO", "IGO") for c in codes):
                times = 3 if any(c.startswith("MNC") for c in codes) else 1
                out["ORG"] += [words] * times
            elif entry["list"] == "Countries" and 2 <= len(words) <= 4 and not NOT_PERSONS & low:
                out["PER"].append(words)
    with open(data / "actors" / "world-leaders-2021-wikidata.csv", encoding="utf-8") as file:
        out["PER"] += [row["officeholderLabel"].split() for row in csv.DictReader(file)]
    return {kind: [[w for w in name if w] for name in names if name] for kind, names in out.items()}


def in_use(name, kind, rng):
    """A name as texts use it: persons often by one of their names."""
    if kind == "PER" and len(name) > 1:
        choice = rng.random()
        if choice < 0.25:
            return name[:1]
        if choice < 0.55:
            return name[-1:]
    return name


def exchanged(sentence, names, rng):
    """The sentence with most of its names exchanged."""
    forms, tags, at = [], [], 0
    for start, end, kind in bio_spans([t or "O" for t in sentence.names]):
        forms += sentence.forms[at:start]
        tags += sentence.names[at:start]
        if kind in names and rng.random() < 0.7:
            new = in_use(rng.choice(names[kind]), kind, rng)
            if sentence.forms[start].islower() or rng.random() < 0.08:
                new = [w.lower() for w in new]
            forms += new
            tags += ["B-" + kind] + ["I-" + kind] * (len(new) - 1)
        else:
            forms += sentence.forms[start:end]
            tags += sentence.names[start:end]
        at = end
    forms += sentence.forms[at:]
    tags += sentence.names[at:]
    return Sentence(forms=forms, quotes=loose_quotes(forms), names=tags, style=sentence.style)


def more(settings, sentences, count):
    """`count` sentences with exchanged names."""
    rng = random.Random(settings.seed)
    named = [s for s in sentences if s.names and any(t and t[0] == "B" for t in s.names) and len(s.forms) <= 60]
    names = lists(settings)
    for sentence in named:
        for start, end, kind in bio_spans([t or "O" for t in sentence.names]):
            if kind in names and end - start <= LONGEST:
                names[kind].append(sentence.forms[start:end])
    return [exchanged(rng.choice(named), names, rng) for _ in range(count)]
