"""Lemmas as edit scripts: a case rule, a number of characters to strip from the end, an ending to add."""

KEEP, LOWER, TITLE = "keep", "lower", "title"


def cased(form, rule):
    if rule == LOWER:
        return form.lower()
    if rule == TITLE:
        return form[:1].upper() + form[1:].lower()
    return form


def apply_script(form, script):
    rule, strip, ending = script
    if strip > len(form):
        return form.lower()
    text = cased(form, rule)
    return text[:len(text) - strip] + ending


def script_for(form, lemma):
    """The shortest script that makes the lemma; lower-casing is preferred where it changes nothing."""
    best = None
    for rank, rule in enumerate((LOWER, KEEP, TITLE)):
        text = cased(form, rule)
        if len(text) != len(form):
            continue
        n = 0
        while n < min(len(text), len(lemma)) and text[n] == lemma[n]:
            n += 1
        script = (rule, len(text) - n, lemma[n:])
        cost = (script[1] + len(script[2]), rank)
        if best is None or cost < best[0]:
            best = (cost, script)
    return best[1]


def best_lemma(form, scripts, scores, is_word):
    """The lemma by the first of the likeliest scripts that gives a known word (or leaves the form); else by the first."""
    for script, score in zip(scripts, scores):
        if score < scores[0] - 4:
            break
        lemma = apply_script(form, script)
        if script[1:] == (0, "") or is_word(lemma):
            return lemma
    return apply_script(form, scripts[0])
