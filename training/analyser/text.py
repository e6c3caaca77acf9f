"""What the network sees of a word. The C# reader repeats every function here exactly.

All of it works on UTF-16 code units, so that both sides count alike.
"""
import unicodedata
from functools import lru_cache

from .settings import HASHED

LONGEST = 64  # a longer token counts by its first 60 and last 4 units
SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u00b4`"
DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
PLAIN = {**{c: "'" for c in SINGLE_QUOTES}, **{c: '"' for c in DOUBLE_QUOTES}, **{c: "-" for c in DASHES}}
WHOLE = {"''": '"', "``": '"', "\u2026": "...", "--": "-", "---": "-"}


def units(text):
    """The UTF-16 code units of a text, each as a one-character string (surrogates stay apart)."""
    if all(ord(c) < 0x10000 for c in text):
        return list(text)
    raw = text.encode("utf-16-le", "surrogatepass")
    return [chr(raw[i] | raw[i + 1] << 8) for i in range(0, len(raw), 2)]


def lower(unit):
    low = unit.lower()
    return low if len(low) == 1 else unit


def plain(form):
    """The form with plain quotes and dashes, its case kept, bounded in length."""
    chars = units(form)
    if len(chars) > LONGEST:
        chars = chars[:LONGEST - 4] + chars[-4:]
    text = "".join(PLAIN.get(c, c) for c in chars)
    return WHOLE.get(text, text)


def normal(form):
    """The form as it is looked up: plain and lower-case."""
    return "".join(lower(c) for c in plain(form))


def hash_of(text):
    """FNV-1a over code units, 32 bits, folded once."""
    h = 2166136261
    for c in text:
        h = ((h ^ ord(c)) * 16777619) & 0xFFFFFFFF
    return h ^ (h >> 15)


def shape_of(text):
    """Letter classes with runs cut to two: 'Kabul' is Xxx, 'U.S.' is X.X., '1,500' is d,dd."""
    out = []
    for c in text:
        category = unicodedata.category(c)
        if category == "Lu":
            k = "X"
        elif category[0] == "L":
            k = "x"
        elif category == "Nd":
            k = "d"
        else:
            k = c
        if len(out) < 2 or out[-1] != k or out[-2] != k:
            out.append(k)
    return "".join(out)


@lru_cache(maxsize=500_000)
def hashed_columns(form):
    """The hashed feature columns of a token, in the order of settings.HASHED."""
    cased = plain(form)
    low = "".join("0" if unicodedata.category(c) == "Nd" else lower(c) for c in cased)
    keys = [low[:1], low[:2], low[:3], low[:4], low[-1:], low[-2:], low[-3:], low[-4:], shape_of(cased)]
    return tuple(hash_of(k) % buckets for k, (_, buckets, _) in zip(keys, HASHED))
