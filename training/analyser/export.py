"""Writes the trained network as ONNX, the word list and the label lists: python3 -m analyser.export [--name N]"""
import json

import torch
from torch import nn

from .model import LEMMA_CHOICES, Analyser, Convolution, Table
from .settings import COLUMNS, HASHED, NAME_LINKS, SPAN_BIASES, SPAN_HEADS
from .train import arguments, prepared


class Reader(nn.Module):
    """The network as it is run: best tags, log probabilities of names, spans and arcs, projected label ends."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, columns, lengths):
        x, with_root, mask, relative = self.model.encode(columns.long(), lengths)
        scores = self.model.tag_scores(x, torch.zeros(1, dtype=torch.long))
        lemma, script = torch.log_softmax(scores["lemma"], -1).topk(LEMMA_CHOICES)
        best = [scores[h].argmax(-1).int() for h in ("upos", "xpos")] + [script.int(), lemma]
        spans = torch.cat([torch.log_softmax(scores[h], -1) for h in SPAN_HEADS], -1)
        arcs = torch.log_softmax(self.model.tree.arcs(x, with_root, mask, relative), -1)
        return (*best, self.model.read_names(x), spans, arcs, *self.model.tree.label_ends(x, with_root))


class Labeller(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, dependent, head):
        return self.model.tree.labels(dependent, head)


def trained_model(settings, words):
    model = Analyser(settings, words.vectors, words.trained, words.labels)
    state = torch.load(settings.work / f"{settings.name}.pt")
    model.load_state_dict(state)
    return model.eval()


def compact(model):
    """Stores the tables in 8 bits and turns convolutions into products."""
    for module in model.modules():
        if isinstance(module, Table):
            module.store()
        if isinstance(module, Convolution):
            module.exporting = True
    return model


def write(settings, words, model):
    compact(model)
    columns = torch.ones(2, 7, COLUMNS, dtype=torch.int32)
    lengths = torch.tensor([7, 5])
    outputs = ["upos", "xpos", "scripts", "scriptScores", "names", "spans", "arcs", "dependents", "heads"]
    axes = {k: {0: "sentences", 1: "tokens"} for k in ["columns"] + outputs}
    axes["lengths"] = {0: "sentences"}
    axes["arcs"][2] = "tokens and root"
    axes["heads"] = {0: "sentences", 1: "tokens and root"}
    with torch.no_grad():
        torch.onnx.export(Reader(model), (columns, lengths), str(settings.out / "analyser.onnx"), opset_version=17,
                          input_names=["columns", "lengths"], output_names=outputs, dynamic_axes=axes)
        ends = torch.zeros(3, settings.label_width)
        torch.onnx.export(Labeller(model), (ends, ends), str(settings.out / "analyser-labels.onnx"), opset_version=17,
                          input_names=["dependents", "heads"], output_names=["labels"],
                          dynamic_axes={k: {0: "tokens"} for k in ("dependents", "heads", "labels")})
    with open(settings.out / "analyser-words.txt", "w", encoding="utf-8", newline="\n") as file:
        file.writelines(w + "\n" for w in words.words)
    with open(settings.out / "analyser.yaml", "w", encoding="utf-8", newline="\n") as file:
        file.write("# Labels of the analyser's network, in the order of its outputs. Written by training/.\n")
        for key, values in (("upos", words.labels["upos"]), ("xpos", words.labels["xpos"]),
                            ("relations", words.labels["label"]), ("names", words.labels["name"]),
                            ("lemmaScripts", words.labels["lemma"])):
            file.write(f"{key}:\n" + "".join(f"  - {json.dumps(v, ensure_ascii=False)}\n" for v in values))
        file.write("spans:\n" + "".join(
            f"  - {{ role: {h}, " + ", ".join(f"{k}: {v}" for k, v in SPAN_BIASES[h].items()) + " }\n" for h in SPAN_HEADS))
        file.write("nameLinks: [" + ", ".join(NAME_LINKS) + "]\n")
        file.write("buckets:\n" + "".join(f"  - {buckets} # {name}\n" for name, buckets, _ in HASHED))


if __name__ == "__main__":
    chosen = arguments()
    vocabulary, _ = prepared(chosen)
    write(chosen, vocabulary, trained_model(chosen, vocabulary))
