"""Scores a model on the development sets."""
from collections import Counter

import numpy as np
import torch

from . import corpora, lemmas, names, polnear
from .batches import bucketed, collate
from .decode import best_tags, best_tree, bio_spans
from .features import Encoded, columns_of
from .model import LEMMA_CHOICES
from .settings import SPAN_BIASES, SPAN_HEADS
from .text import normal


def predict(model, vocabulary, sentences, tokens=2000):
    """Fills a dictionary of predictions for each sentence, in order."""
    items = [Encoded(columns_of(s, vocabulary), {"at": np.full(len(s.forms), i)}, True) for i, s in enumerate(sentences)]
    out = [None] * len(items)
    kinds, spans, labels = (vocabulary.labels[k] for k in ("name", "span", "label"))
    scripts = [script_of(name) for name in vocabulary.labels["lemma"]]
    model.eval()
    with torch.no_grad():
        for group in bucketed(items, tokens):
            batch = collate(group)
            x, with_root, mask, relative = model.encode(batch.columns, batch.lengths)
            scores = model.tag_scores(x, batch.styles)
            named = model.read_names(x)
            arcs = torch.log_softmax(model.tree.arcs(x, with_root, mask, relative), -1).numpy()
            ends = model.tree.label_ends(x, with_root)
            for k, item in enumerate(group):
                n, at = len(item.columns), int(item.targets["at"][0])
                sentence = sentences[at]
                found = {h: [vocabulary.labels[h][i] for i in scores[h][k, :n].argmax(-1)] for h in ("upos", "xpos")}
                likely = torch.log_softmax(scores["lemma"][k, :n], -1).topk(LEMMA_CHOICES)
                found["lemma"] = [
                    lemmas.best_lemma(form, [scripts[i] for i in ids], values, lambda w: normal(w) in vocabulary.rows)
                    for form, ids, values in zip(sentence.forms, likely.indices.tolist(), likely.values.tolist())]
                found["name"] = best_tags(named[k, :n].numpy(), kinds)
                spans_of_names = scored(found["name"], np.exp(named[k, :n].numpy()), kinds)
                punctuation = [u == "PUNCT" for u in found["upos"]]
                for head in SPAN_HEADS:
                    rows = torch.log_softmax(scores[head][k, :n], -1).numpy()
                    found[head] = best_tags(rows, spans, SPAN_BIASES[head], punctuation)
                heads = best_tree(arcs[k, :n, :n + 1].astype(np.float64))
                found["heads"] = [int(h) for h in heads]
                found["head scores"] = [float(np.exp(arcs[k, i, h])) for i, h in enumerate(heads)]
                chosen = model.tree.labels(ends[0][k, :n], ends[1][k, torch.from_numpy(np.asarray(heads, dtype=np.int64))])
                root = labels.index("root")
                chosen[:, root] = -1e9
                found["labels"] = ["root" if h == 0 else labels[i] for h, i in zip(heads, chosen.argmax(-1))]
                tidied = names.tidy(bio_spans(found["name"]), sentence.forms, found["upos"], found["heads"], found["labels"])
                found["name scores"] = [(s, min(p for (a, b, _), p in spans_of_names if a < s[1] and s[0] < b)) for s in tidied]
                found["name"] = names.as_tags(tidied, n)
                out[at] = found
    return out


def scored(tags, probabilities, kinds):
    """(span, score) of each span: its least sure word times the chance of what ends it. The C# side (DocumentAssembler) does the same."""
    own = [probabilities[i, kinds.index(t)] for i, t in enumerate(tags)]
    return [(s, float(min(own[s[0]:s[1]]) * (own[s[1]] if s[1] < len(tags) else 1))) for s in bio_spans(tags)]


def script_of(name):
    rule, strip, ending = name.split(" ", 2)
    return rule, int(strip), ending


def tree_scores(sentences, found):
    c = Counter()
    for s, f in zip(sentences, found):
        for i in range(len(s.forms)):
            c["n"] += 1
            c["upos"] += s.upos[i] == f["upos"][i]
            c["xpos"] += s.xpos[i] == f["xpos"][i]
            c["lemma"] += s.lemmas[i] == f["lemma"][i]
            right = s.heads[i] == f["heads"][i]
            c["uas"] += right
            c["las"] += right and s.labels[i] == f["labels"][i]
            c["las main"] += right and s.labels[i].split(":")[0] == f["labels"][i].split(":")[0]
    return {k: round(100 * c[k] / c["n"], 2) for k in ("upos", "xpos", "lemma", "uas", "las", "las main")}


def f1(right, found, gold):
    p, r = right / max(1, found), right / max(1, gold)
    return {"p": round(100 * p, 1), "r": round(100 * r, 1), "f1": round(200 * p * r / max(1e-9, p + r), 1)}


def name_scores(sentences, found, kinds):
    c = Counter()
    for s, f in zip(sentences, found):
        a = {x for x in bio_spans([t or "O" for t in s.names]) if x[2] in kinds}
        b = {x for x in bio_spans(f["name"]) if x[2] in kinds}
        c["gold"] += len(a)
        c["found"] += len(b)
        c["right"] += len(a & b)
    return f1(c["right"], c["found"], c["gold"])


def article_spans(article, sentences, found, head):
    """Spans over the article as tuples of character pieces, a span that runs over sentences joined."""
    tags, places = [], []
    for s, f in zip(sentences, found):
        tags += f[head]
        places += list(zip(s.starts, s.ends))
    return {((places[a][0], places[b - 1][1]),) for a, b, _ in bio_spans(tags)}


def snapped(pieces, sentences):
    """Gold pieces as the character ranges of the tokens that they touch, neighbours joined."""
    spans = [(a, b) for s in sentences for a, b in zip(s.starts, s.ends)]
    covered = [i for i, (a, b) in enumerate(spans) if any(a < e and s < b for s, e in pieces)]
    out = []
    for i in covered:
        if out and out[-1][1] == i - 1:
            out[-1][1] = i
        else:
            out.append([i, i])
    return tuple((spans[a][0], spans[b][1]) for a, b in out)


def attribution_scores(articles, found):
    """Exact F1 of whole spans (all pieces), for contents: the outermost, and all."""
    counts = {h: Counter() for h in SPAN_HEADS + ("content all",)}
    at = 0
    for article, sentences in articles:
        part = found[at:at + len(sentences)]
        at += len(sentences)
        attributions = article["attributions"]
        gold = {
            "source": [a["source"] for a in attributions if a["source"]],
            "cue": [a["cue"] for a in attributions if a["cue"]],
            "content": polnear.outermost(attributions),
            "content all": [a["content"] for a in attributions if a["content"]],
        }
        for head, spans in gold.items():
            want = {snapped(pieces, sentences) for pieces in spans} - {()}
            have = article_spans(article, sentences, part, head.split()[0])
            counts[head].update(gold=len(want), found=len(have), right=len(want & have))
    return {h: f1(c["right"], c["found"], c["gold"]) for h, c in counts.items()}


class Development:
    """The development sets, read once."""

    def __init__(self, data):
        self.trees = {k: corpora.read_conllu(data / "ud" / f"{k}-dev.conllu.gz") for k in ("ewt", "gum")}
        self.names = {
            "uner-ewt": (corpora.names_dev(data / "ner" / "uner-ewt-dev.bio"), {"PER", "ORG", "LOC"}),
            "gum": (corpora.names_dev(data / "ner" / "gum-dev.bio"), {"PER", "ORG", "LOC", "MISC"}),
            "crossner-politics": (corpora.crossner(data, "dev", ("politics",)), {"PER", "ORG", "LOC", "MISC"}),
        }
        self.articles = corpora.attribution_dev(data)

    def report(self, model, vocabulary, quick=False):
        out = {}
        for name, sentences in self.trees.items():
            if quick and name != "ewt":
                continue
            out[name] = tree_scores(sentences, predict(model, vocabulary, sentences))
        for name, (sentences, kinds) in self.names.items():
            if not quick or name == "uner-ewt":
                out["names " + name] = name_scores(sentences, predict(model, vocabulary, sentences), kinds)
        if quick:
            return out
        sentences = [s for _, ss in self.articles for s in ss]
        out["attribution"] = attribution_scores(self.articles, predict(model, vocabulary, sentences))
        return out
