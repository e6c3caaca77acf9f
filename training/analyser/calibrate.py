"""Fits what the network's scores are worth: python3 -m analyser.calibrate

Names and attachments of every other sentence of the development sets; `onrecord evaluate` measures on the sentences between.
"""
import numpy as np
import torch

from .decode import bio_spans
from .evaluate import Development, predict
from .export import compact, trained_model
from .train import arguments, prepared

EDGE = 1e-6
KINDS = {"PER", "ORG", "LOC"}


def fit(scores, right):
    """Slope and offset on the logarithm of the odds, by maximum likelihood."""
    p = torch.tensor(np.clip(scores, EDGE, 1 - EDGE), dtype=torch.float64)
    odds, right = torch.log(p / (1 - p)), torch.tensor(right, dtype=torch.float64)
    line = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([line], max_iter=100)

    def closure():
        optimiser.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(line[0] * odds + line[1], right)
        loss.backward()
        return loss

    optimiser.step(closure)
    return line.tolist()


def main():
    settings = arguments()
    words, _ = prepared(settings)
    model = compact(trained_model(settings, words))
    development = Development(settings.data)
    scores, right = [], []
    for sentences in development.trees.values():
        half = sentences[::2]
        for sentence, found in zip(half, predict(model, words, half)):
            scores += found["head scores"]
            right += [float(a == b) for a, b in zip(sentence.heads, found["heads"])]
    arcs = fit(scores, right)
    scores, right = [], []
    for sentences, kinds in development.names.values():
        half = sentences[::2]
        for sentence, found in zip(half, predict(model, words, half)):
            gold = {s for s in bio_spans([t or "O" for t in sentence.names])}
            for span, score in found["name scores"]:
                if span[2] in kinds & KINDS:
                    scores.append(score)
                    right.append(float(span in gold))
    names = fit(scores, right)
    with open(settings.out / "analyser-confidence.yaml", "w", encoding="utf-8", newline="\n") as file:
        file.write("# What the network's scores of names and attachments are worth: slope and offset on the logarithm of the odds.\n")
        file.write("# Fitted on half of the development data by training/ (python3 -m analyser.calibrate).\n")
        for kind, (slope, offset) in (("names", names), ("arcs", arcs)):
            file.write(f"{kind}: {{ slope: {slope:.3f}, offset: {offset:.3f} }}\n")


if __name__ == "__main__":
    main()
