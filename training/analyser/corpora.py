"""All corpora, under the licence rule: no non-commercial text is trained on."""
import dataclasses
import random

from . import polnear, quotes
from .decode import bio_spans
from .conllu import lines_of, read_bio, read_conllu
from .sentences import Sentence
from .settings import EWT_NAMES, NAME_KINDS, NAME_STYLES

CROSSNER = ("politics", "science", "literature", "music", "ai")
# CrossNER's kinds of common nouns: neither names nor non-names here.
NOT_NAMES = {"chemicalcompound", "chemicalelement", "protein", "enzyme", "theory", "discipline", "literarygenre",
             "musicgenre", "musicalinstrument", "algorithm", "field", "metrics", "task", "poem"}


def free_documents(data):
    """GUM documents whose text is CC BY (not NC) or in the public domain."""
    free = set()
    for line in lines_of(data / "ud" / "gum-documents.tsv"):
        cols = line.split("\t")
        licence = cols[4]
        if licence == "public domain" or licence.startswith("CC BY ") or licence == "CC BY":
            free.add(cols[0])
    return free


def peoples_apart(tags, xpos):
    """Plural peoples come out of the derivation as persons: they count as other names."""
    out = list(tags)
    for start, end, kind in bio_spans(tags):
        if kind == "PER" and all(x in ("NNPS", "JJ") for x in xpos[start:end]):
            out[start:end] = ["B-MISC"] + ["I-MISC"] * (end - start - 1)
    return out


def trees_train(data):
    free = free_documents(data)
    gum = read_conllu(data / "ud" / "gum-train.conllu.gz")
    names = list(read_bio(data / "ner" / "gum-train.bio.gz"))
    assert len(gum) == len(names)
    for sentence, (forms, tags, _) in zip(gum, names):
        assert sentence.forms == forms
        sentence.names = peoples_apart(tags, sentence.xpos)
    gum = [s for s in gum if s.document in free]
    ewt = read_conllu(data / "ud" / "ewt-train.conllu.gz")
    name_ewt(ewt)
    return ewt + gum


def name_ewt(sentences):
    """Sets the names of EWT's training part from the table of names (see training/names/README.md)."""
    table = {}
    for line in lines_of(EWT_NAMES):
        if line and not line.startswith("#"):
            identity, first, last, kind = line.split("\t")
            table.setdefault(identity, []).append((int(first), int(last), kind))
    for sentence in sentences:
        sentence.style = NAME_STYLES.index("ewt")
        sentence.names = ["O"] * len(sentence.forms)
        for first, last, kind in table.pop(sentence.identity, ()):
            known = kind in NAME_KINDS
            sentence.names[first:last + 1] = ["B-" + kind] + ["I-" + kind] * (last - first) if known else [None] * (last + 1 - first)
    assert not table, f"names of sentences that EWT has not: {list(table)[:3]}"


def loose_quotes(forms):
    return quotes.states([(f, False, False, i == 0) for i, f in enumerate(forms)])


def coarse(tags, kinds):
    out = []
    for tag in tags:
        if tag == "O":
            out.append(tag)
        elif tag[2:] in NOT_NAMES:
            out.append(None)
        else:
            out.append(tag[:2] + kinds[tag[2:]])
    return out


def crossner(data, part, domains=CROSSNER):
    kinds = dict(line.split("\t")[:2] for line in lines_of(data / "ner" / "crossner-labels.tsv"))
    out = []
    for domain in domains:
        for forms, tags, _ in read_bio(data / "ner" / f"crossner-{domain}-{part}.bio"):
            out.append(Sentence(forms=forms, quotes=loose_quotes(forms), names=coarse(tags, kinds),
                                style=NAME_STYLES.index("crossner")))
    return out


def names_dev(path):
    return [Sentence(forms=f, quotes=loose_quotes(f), names=t) for f, t, _ in read_bio(path)]


def attribution_train(data):
    return polnear.read_train(data / "polnear" / "train.jsonl.gz", data / "polnear" / "train-analysis.conll.gz")


def attribution_dev(data):
    return polnear.read_dev(data / "polnear" / "dev.jsonl.gz")


def recased(sentences, share, seed):
    """Copies of some sentences in lower case, capitals or title case, as chats and headlines write; lemmas left out."""
    rng, out = random.Random(seed), []
    changes = (str.lower, 1.0), (str.upper, 1 / 3), (lambda f: f[:1].upper() + f[1:], 1 / 3)
    for sentence in sentences:
        for change, part in changes:
            if len(sentence.forms) > 3 and rng.random() < share * part:
                out.append(dataclasses.replace(sentence, forms=[change(f) for f in sentence.forms], lemmas=None))
    return out
