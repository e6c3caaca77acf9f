"""The one shape in which every corpus arrives: a sentence of tokens with whatever labels that corpus has."""
from dataclasses import dataclass, field
from typing import Optional


@dataclass
class Sentence:
    forms: list
    quotes: list = field(default_factory=list)
    starts: Optional[list] = None  # offsets in code points, where the text is known
    ends: Optional[list] = None
    upos: Optional[list] = None
    xpos: Optional[list] = None  # None inside the list: unknown
    lemmas: Optional[list] = None
    heads: Optional[list] = None
    labels: Optional[list] = None
    names: Optional[list] = None  # BIO tags; None inside the list: unknown
    spans: Optional[dict] = None  # source, cue, content: BIO tags
    gold: bool = True  # false: tags, names and trees come from a program
    style: int = 0  # how names are marked: a place in settings.NAME_STYLES
    document: str = ""
    identity: str = ""  # sent_id
