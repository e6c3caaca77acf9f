"""Makes the small language pack of the tests: a made-up language with its own tags, relations and word list.

python3 -m analyser.invented

The language puts the verb last and tells parts of speech and cases by endings:
  nouns      …o (subject), …on (object), with "ta" before them for "the"
  verbs      …uk (now), …ukre (past)
  names      capitalised; of persons …im, of places …esh, of bodies …orr
  reporting  SOURCE CUE ke CONTENT
"""
import dataclasses
import random

from . import settings as own

# Small tables: set before the modules that take them over are loaded.
own.HASHED = tuple((name, 61, 4) for name, _, _ in own.HASHED)
own.READING_STYLES = (0,)
own.NAME_LINKS = ()
own.SPAN_BIASES = {head: own.NO_BIAS for head in own.SPAN_HEADS}

import numpy as np  # noqa: E402
import torch  # noqa: E402

from . import export, vocabulary  # noqa: E402
from .batches import Stream  # noqa: E402
from .corpora import loose_quotes  # noqa: E402
from .features import encode  # noqa: E402
from .losses import batch_loss  # noqa: E402
from .model import Analyser  # noqa: E402
from .sentences import Sentence  # noqa: E402

OUT = own.ROOT / "tests" / "OnRecord.Language.Tests" / "Packs" / "qz"
STEPS, SENTENCES, WORDS = 500, 2500, 300
SOUNDS = "p t k b d g m n l r s v z".split()
NAMES = {"im": "PER", "esh": "LOC", "orr": "ORG"}


def stem(rng):
    return "".join(rng.choice(SOUNDS) + rng.choice("aeiu") for _ in range(rng.randint(1, 3))) + rng.choice(SOUNDS)


class Writer:
    """Writes one sentence after the other, token by token."""

    def __init__(self, rng):
        self.rng, self.rows = rng, []

    def add(self, form, lemma, upos, xpos, label):
        self.rows.append([form, lemma, upos, xpos, None, label, "O", {h: "O" for h in own.SPAN_HEADS}])
        return len(self.rows)

    def phrase(self, label, ending):
        """A noun with or without its article, or a name; returns its number."""
        if self.rng.random() < 0.4:
            kind = self.rng.choice(list(NAMES))
            name = stem(self.rng).title() + kind
            at = self.add(name, name, "PROPN", "Name", label)
            self.rows[at - 1][6] = "B-" + NAMES[kind]
            return at
        first = self.add("ta", "ta", "DET", "Art", "det") if self.rng.random() < 0.5 else None
        base = stem(self.rng) + "o"
        at = self.add(base + ending, base, "NOUN", "Case2" if ending else "Case1", label)
        if first:
            self.rows[first - 1][4] = at
        return at

    def verb(self, label):
        base, past = stem(self.rng) + "uk", self.rng.random() < 0.5
        return self.add(base + "re" * past, base, "VERB", "Past" if past else "Now", label)

    def clause(self, label):
        subject = self.phrase("nsubj", "")
        thing = self.phrase("obj", "n") if self.rng.random() < 0.7 else None
        verb = self.verb(label)
        for i in (subject, thing):
            if i:
                self.rows[i - 1][4] = verb
        return verb

    def mark(self, head, first, last):
        for i in range(first, last + 1):
            self.rows[i - 1][7][head] = "I" if i > first else "B"

    def sentence(self):
        if self.rng.random() < 0.4:
            source = self.phrase("nsubj", "")
            self.mark("source", 1, source)
            cue = self.verb("root")
            self.mark("cue", cue, cue)
            self.rows[source - 1][4], self.rows[cue - 1][4] = cue, 0
            ke = self.add("ke", "ke", "SCONJ", "Link", "mark")
            told = self.clause("ccomp")
            self.mark("content", ke + 1, told)
            self.rows[ke - 1][4], self.rows[told - 1][4] = told, cue
            top = cue
        else:
            top = self.clause("root")
            self.rows[top - 1][4] = 0
        self.rows[self.add(".", ".", "PUNCT", "Stop", "punct") - 1][4] = top
        forms, lemmas, upos, xpos, heads, labels, names, spans = map(list, zip(*self.rows))
        return Sentence(forms=forms, quotes=loose_quotes(forms), lemmas=lemmas, upos=upos, xpos=xpos, heads=heads, labels=labels,
                        names=names, spans={h: [s[h] for s in spans] for h in own.SPAN_HEADS})


def main():
    torch.manual_seed(7)
    torch.set_num_threads(1)
    rng = random.Random(7)
    sentences = [Writer(rng).sentence() for _ in range(SENTENCES)]
    labels = vocabulary.label_lists(sentences)
    words = ["<unknown>", ".", "ta", "ke"] + sorted({stem(rng) for _ in range(WORDS)})
    vectors = np.random.default_rng(7).normal(0, 0.3, (len(words), 8)).astype(np.float32)
    known = vocabulary.Vocabulary(words, 4, vectors, labels)
    settings = dataclasses.replace(
        own.Settings(), out=OUT, width=32, blocks=(1, "recurrence", "attention"), recurrent_width=24, attention_heads=2, arc_width=24,
        label_width=24, task_width=24, trained_width=8, dropout=0.05, input_dropout=0.05, word_dropout=0.2)
    model = Analyser(settings, vectors, known.trained, labels)
    optimiser = torch.optim.AdamW(model.parameters(), lr=4e-3)
    stream = Stream([encode(s, known) for s in sentences], 600, 7)
    model.train()
    for step in range(STEPS):
        for group in optimiser.param_groups:
            group["lr"] = 4e-3 * (1 - step / STEPS)
        loss, parts = batch_loss(model, settings, stream.next())
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
    print({k: round(v, 3) for k, v in parts.items()})
    OUT.mkdir(parents=True, exist_ok=True)
    export.write(settings, known, model.eval())


if __name__ == "__main__":
    main()
