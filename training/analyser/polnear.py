"""PolNeAR: attributions as BIO tags over tokens, with silver tags, names and trees of the train part."""
import gzip
import json
from collections import defaultdict, namedtuple

from . import quotes, tokens
from .sentences import Sentence
from .settings import NAME_STYLES, SPAN_HEADS

SILVER_NAMES = {"PERSON": "PER", "ORGANIZATION": "ORG", "LOCATION": "LOC", "MISC": "MISC"}
SILVER_TAGS_UNKNOWN = {"-LRB-", "-RRB-", "-LSB-", "-RSB-", "-LCB-", "-RCB-", ":", "#", "''", "``", "IN", "TO"}

SilverToken = namedtuple("SilverToken", "start end xpos name head label")  # None: unknown


def articles_of(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def quotation_states(text, sentences):
    flat, last = [], None
    for spans in sentences:
        for start, end in spans:
            gap = "\n\n" if last is None else text[last:start]
            flat.append([text[start:end], bool(gap), True, gap.count("\n") >= 2])
            if last is not None:
                flat[-2][2] = bool(gap)
            last = end
    return quotes.states(flat)


def outermost(attributions):
    """Contents that no other content encloses."""
    def bounds(content):
        return min(s for s, _ in content), max(e for _, e in content)
    contents = [a["content"] for a in attributions if a["content"]]
    boxes = [bounds(c) for c in contents]
    keep = []
    for i, (s, e) in enumerate(boxes):
        inside = any(j != i and bs <= s and e <= be and (be - bs > e - s or j < i) for j, (bs, be) in enumerate(boxes))
        if not inside:
            keep.append(contents[i])
    return keep


def pieces_of(article):
    """For each head the character pieces to tag: every source and cue, the outermost contents."""
    attributions = article["attributions"]
    return {
        "source": [p for a in attributions for p in a["source"] or []],
        "cue": [p for a in attributions for p in a["cue"] or []],
        "content": [p for c in outermost(attributions) for p in c],
    }


def tag(sentences, pieces):
    """BIO tags of all tokens in sequence; a piece that runs over a sentence's end goes on with I."""
    flat = [span for spans in sentences for span in spans]
    tags = ["O"] * len(flat)
    for start, end in sorted(pieces, key=lambda p: (p[0], -p[1])):
        first = True
        for i in range(lower_bound(flat, start), len(flat)):
            if flat[i][0] >= end:
                break
            if tags[i] == "O":
                tags[i] = "B" if first else "I"
            first = False
    return tags


def lower_bound(spans, start):
    low, high = 0, len(spans)
    while low < high:
        middle = (low + high) // 2
        if spans[middle][1] <= start:
            low = middle + 1
        else:
            high = middle
    return low


def silver_sentences(path):
    """document → sentences of SilverToken, hyphenated words split as the tokeniser splits them."""
    out, rows, ends, last = defaultdict(list), [], [0], None
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.startswith("#"):
                continue
            cols = line.rstrip("\n").split("\t")
            if len(cols) < 12:
                if rows:
                    out[last].append(headed(rows, ends))
                rows, ends = [], [0]
                continue
            last, word, start, end = cols[0], cols[3], int(cols[9]), int(cols[10])
            name = SILVER_NAMES.get(cols[6], "O")
            lengths = tokens.split_joined(word) if end - start == len(word) else [end - start]
            xpos = cols[5] if len(lengths) == 1 and cols[5] not in SILVER_TAGS_UNKNOWN else None
            for length in lengths[:-1]:
                rows.append(SilverToken(start, start + length, xpos, name, None, None))
                start += length
            whole = cols[7].isdigit() and cols[8] != "dep"
            rows.append(SilverToken(start, end, xpos, name, int(cols[7]) if whole else None, cols[8] if whole else None))
            ends.append(len(rows))
    if rows:
        out[last].append(headed(rows, ends))
    return out


def headed(rows, ends):
    """The heads as numbers of tokens after splitting: the last piece stands for the word."""
    return [r._replace(head=ends[r.head] if r.head is not None and r.head < len(ends) else None) for r in rows]


def bio_of_kinds(kinds):
    return ["O" if k == "O" else ("I-" if i and kinds[i - 1] == k else "B-") + k for i, k in enumerate(kinds)]


def titled(forms):
    """Whether most words are capitalised, as in a headline: silver names are noise there."""
    words = [f for f in forms if f[0].isalpha() and len(f) > 3]
    return len(words) > 2 and sum(f[0].isupper() for f in words) > 0.7 * len(words)


def make_sentences(article, token_sentences, silver=None):
    text = article["text"]
    states = quotation_states(text, token_sentences)
    tags = {head: tag(token_sentences, pieces) for head, pieces in pieces_of(article).items()}
    out, at = [], 0
    for k, spans in enumerate(token_sentences):
        n = len(spans)
        forms = [text[s:e] for s, e in spans]
        sentence = Sentence(
            forms=forms, quotes=states[at:at + n], starts=[s for s, _ in spans], ends=[e for _, e in spans],
            spans={head: tags[head][at:at + n] for head in SPAN_HEADS}, gold=False, document=article["doc"],
            style=NAME_STYLES.index("silver"))
        if silver is not None:
            rows = silver[k]
            sentence.xpos = [r.xpos for r in rows]
            sentence.heads, sentence.labels = [r.head for r in rows], [r.label for r in rows]
            sentence.names = [None] * n if titled(forms) else bio_of_kinds([r.name for r in rows])
        out.append(sentence)
        at += n
    return out


def read_train(articles, analysis):
    silver = silver_sentences(analysis)
    out = []
    for article in articles_of(articles):
        rows = silver.get(article["doc"])
        if rows:
            out += make_sentences(article, [[(r.start, r.end) for r in s] for s in rows], rows)
    return out


def read_dev(articles):
    """(article, sentences) of each article, tokenised here."""
    return [(a, make_sentences(a, tokens.sentences(a["text"]))) for a in articles_of(articles)]
