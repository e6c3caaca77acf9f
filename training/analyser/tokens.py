"""A small tokeniser and sentence splitter, close to the C# one. Used only where a corpus is plain text."""
import re

ABBREVIATIONS = set("""mr mrs ms dr prof sen sens rep reps gov gen col lt sgt maj capt adm cmdr rev hon st jr sr vs inc corp
ltd co bros etc jan feb mar apr jun jul aug sep sept oct nov dec no u.s u.k u.n e.u d.c a.m p.m ph.d m.d d-n.y""".split())
WORD = re.compile(r"""
    https?://\S+ | www\.\S+ | [\w.+-]+@[\w-]+\.[\w.-]+ | [@\#]\w+
  | (?:[A-Za-z]\.){2,}
  | \d+(?:[.,:]\d+)*
  | \w+(?:[.]\w+)+(?=\W|$)
  | [^\W_]+(?:['’][^\W_]+)*
  | -{2,} | \.{2,} | `` | '' | \S
""", re.X)
CLITIC = re.compile(r"(?i)^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$")
KEPT_PREFIXES = set("co re pre e non anti over semi multi ex un sub socio post pro mid".split())
JOINED = re.compile(r"([^\W_]|\.)([-\u2010\u2011/–—])(?=[^\W_])")


def split_joined(form):
    """Pieces of a hyphenated or slashed word, as lengths: 'U.S.-led' is 4, 1, 3; 'e-mail' stays whole."""
    if not JOINED.search(form) or "://" in form or "@" in form or form.startswith("www."):
        return [len(form)]
    first = re.split(r"[-\u2010\u2011]", form, maxsplit=1)[0].lower()
    if first in KEPT_PREFIXES or form[0].isdigit() and "/" in form:
        return [len(form)]
    cuts = [0]
    for match in JOINED.finditer(form):
        cuts += [match.start(2), match.end(2)]
    cuts.append(len(form))
    return [b - a for a, b in zip(cuts, cuts[1:]) if b > a]


def tokenise(text):
    """(start, end) of each token, in code points."""
    out = []
    for match in WORD.finditer(text):
        form, start = match.group(), match.start()
        for length in split_joined(form):
            piece, s = form[:length], start
            form, start = form[length:], start + length
            clitic = CLITIC.match(piece)
            if clitic and piece[0] not in "'’":
                out += [(s, s + len(clitic.group(1))), (s + len(clitic.group(1)), start)]
            elif piece.lower() == "cannot":
                out += [(s, s + 3), (s + 3, start)]
            else:
                out.append((s, start))
    return glue_abbreviations(text, out)


def glue_abbreviations(text, spans):
    out = []
    for start, end in spans:
        if text[start:end] == "." and out and out[-1][1] == start:
            before = text[out[-1][0]:start].lower()
            if before in ABBREVIATIONS or len(before) == 1 and before.isalpha() and before != "i":
                out[-1] = (out[-1][0], end)
                continue
        out.append((start, end))
    return out


def sentences(text):
    """Lists of (start, end), one list a sentence; a blank line always ends one."""
    out, current = [], []
    spans = tokenise(text)
    for i, (start, end) in enumerate(spans):
        current.append((start, end))
        if i + 1 == len(spans):
            break
        gap = text[end:spans[i + 1][0]]
        if "\n" in gap or gap and ends_sentence(text, current) and not text[spans[i + 1][0]].islower():
            out.append(current)
            current = []
    return out + [current] if current else out


def ends_sentence(text, current):
    i = len(current) - 1
    while i > 0 and text[current[i][0]] in "\"'”’)]" and text[current[i][0]:current[i][1]] in ('"', "''", "”", "’", "'", ")", "]"):
        i -= 1
    form = text[current[i][0]:current[i][1]]
    return form in ("?", "!", ".", "…") or form.startswith("..") and i > 0
