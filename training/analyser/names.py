"""Puts names right by tags and tree after decoding. The C# side (NameJoiner) repeats it exactly."""
from .settings import NAME_LINKS

LOOSE_ENDS = {"ADP", "DET", "CCONJ", "SCONJ", "AUX", "PRON"}
CLOSE = {"compound", "amod", "flat"}


def arcs_between(heads, labels, left, right):
    """The relations of arcs that join two spans."""
    def down(upper, lower):
        return [labels[i] for i in range(lower[0], lower[1]) if upper[0] <= heads[i] - 1 < upper[1]]
    return down(left, right) + down(right, left)


def belong(forms, upos, heads, labels, left, right):
    """Whether two neighbouring spans are one name: a close arc joins two of a kind, or one of few prepositions stands between."""
    gap = range(left[1], right[0])
    arcs = arcs_between(heads, labels, left, right)
    if not gap:
        return left[2] == right[2] and any(a in CLOSE for a in arcs)
    if forms[gap[0]].lower() not in NAME_LINKS or len(gap) > 2 or len(gap) == 2 and upos[gap[1]] != "DET":
        return False
    return "nmod" in arcs and (left[2] == "ORG" or left[2] == right[2])


def tidy(spans, forms, upos, heads, labels):
    """Cuts loose ends, joins pieces, drops single characters and names of persons, organisations and places without a proper noun."""
    spans = [list(s) for s in spans]
    for span in spans:
        while span[1] - span[0] > 1 and upos[span[1] - 1] in LOOSE_ENDS:
            span[1] -= 1
    out = []
    for span in spans:
        if out and belong(forms, upos, heads, labels, out[-1], span):
            out[-1][1] = span[1]
        else:
            out.append(span)
    return [tuple(s) for s in out if not (s[1] - s[0] == 1 and len(forms[s[0]]) == 1)
            and (s[2] == "MISC" or "PROPN" in upos[s[0]:s[1]])]


def as_tags(spans, count):
    tags = ["O"] * count
    for start, end, kind in spans:
        tags[start:end] = ["B-" + kind] + ["I-" + kind] * (end - start - 1)
    return tags
