"""Follows quotation marks through a document, so that a token knows whether it stands inside a quotation."""

OUTSIDE, INSIDE, OPENING, CLOSING = range(4)
OPENERS = {"\u201c", "\u201e", "\u201f", "``", "\u00ab"}
CLOSERS = {"\u201d", "''", "\u00bb"}
STRAIGHT = {'"'}


def states(tokens):
    """The quotation state of each token.

    tokens: (form, space before, space after, paragraph starts here). A paragraph closes what is open. A straight mark
    opens when nothing is open, unless it touches only the word before it; it closes when something is open, unless it
    touches only the word after it.
    """
    out, inside = [], False
    for form, before, after, paragraph in tokens:
        if paragraph:
            inside = False
        if form in OPENERS:
            inside = True
            out.append(OPENING)
        elif form in CLOSERS:
            inside = False
            out.append(CLOSING)
        elif form in STRAIGHT:
            opens = (before and not after) or (not inside and not (after and not before))
            inside = opens
            out.append(OPENING if opens else CLOSING)
        else:
            out.append(INSIDE if inside else OUTSIDE)
    return out
