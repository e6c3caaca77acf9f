"""Reads CoNLL-U and BIO files."""
import gzip

from . import quotes
from .sentences import Sentence


def lines_of(path):
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n")


def blocks_of(path):
    block = []
    for line in lines_of(path):
        if line:
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def read_conllu(path, keep_document=lambda name: True):
    """The sentences of a CoNLL-U file, with quotation states followed through each paragraph."""
    out, document, pending = [], "", []

    def flush():
        if not pending:
            return
        tokens = [t for _, ts in pending for t in ts]
        found, at = quotes.states(tokens), 0
        for sentence, ts in pending:
            sentence.quotes = found[at:at + len(ts)]
            at += len(ts)
        pending.clear()

    for block in blocks_of(path):
        paragraph, identity = False, ""
        rows, glued, range_end = [], set(), 0
        for line in block:
            if line.startswith("# newdoc id"):
                flush()
                document = line.split("=", 1)[1].strip()
                paragraph = True
            elif line.startswith("# newpar"):
                paragraph = True
            elif line.startswith("# sent_id"):
                identity = line.split("=", 1)[1].strip()
            elif not line.startswith("#"):
                cols = line.split("\t")
                if "-" in cols[0]:
                    first, range_end = map(int, cols[0].split("-"))
                    glued.update(range(first, range_end))
                    if "SpaceAfter=No" in cols[9]:
                        glued.add(range_end)
                elif "." not in cols[0]:
                    rows.append(cols)
                    if int(cols[0]) > range_end and "SpaceAfter=No" in cols[9]:
                        glued.add(int(cols[0]))
        if not rows or not keep_document(document):
            continue
        sentence = Sentence(
            forms=[r[1] for r in rows], lemmas=[r[2] for r in rows], upos=[r[3] for r in rows],
            xpos=[r[4] for r in rows], heads=[int(r[6]) for r in rows], labels=[r[7] for r in rows],
            document=document, identity=identity)
        tokens = []
        for i, row in enumerate(rows, start=1):
            tokens.append((row[1], i - 1 not in glued, i not in glued, paragraph and i == 1))
        pending.append((sentence, tokens))
        out.append(sentence)
    flush()
    return out


def read_bio(path):
    """(forms, tags, sentence id) of each sentence of a BIO file."""
    for block in blocks_of(path):
        name, forms, tags = "", [], []
        for line in block:
            if line.startswith("# ") and "\t" not in line:
                if line.startswith("# sent_id"):
                    name = line.split("=", 1)[1].strip()
                continue
            form, tag = line.split("\t")[:2]
            forms.append(form)
            tags.append(tag)
        yield forms, tags, name
