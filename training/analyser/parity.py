"""Writes what this side makes of a few sentences, for the C# test that compares: python3 -m analyser.parity"""
import json

from . import corpora
from .evaluate import predict
from .export import compact, trained_model
from .features import columns_of
from .sentences import Sentence
from .settings import ROOT, SPAN_HEADS
from .train import arguments, prepared

FIXTURE = ROOT / "tests" / "OnRecord.Language.Tests" / "Analysis" / "parity.json"


def main():
    settings = arguments()
    words, _ = prepared(settings)
    model = compact(trained_model(settings, words))
    with open(ROOT / "training" / "parity.txt", encoding="utf-8") as file:
        lines = [line.split() for line in file]
    sentences = [Sentence(forms=f, quotes=corpora.loose_quotes(f)) for f in lines]
    out = []
    for sentence, found in zip(sentences, predict(model, words, sentences)):
        out.append({
            "forms": sentence.forms,
            "columns": columns_of(sentence, words).tolist(),
            "upos": found["upos"], "xpos": found["xpos"], "lemmas": found["lemma"], "heads": found["heads"],
            "relations": found["labels"], "names": found["name"], **{h: found[h] for h in SPAN_HEADS}})
    with open(FIXTURE, "w", encoding="utf-8", newline="\n") as file:
        file.write("[\n" + ",\n".join(json.dumps(s, ensure_ascii=False) for s in out) + "\n]\n")


if __name__ == "__main__":
    main()
