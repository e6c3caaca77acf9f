"""The loss of one batch: the sum over the heads that the batch has labels for."""
import torch
from torch.nn import functional as F

from .features import IGNORED
from .settings import SPAN_HEADS


def entropy(scores, target):
    return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), target.reshape(-1), ignore_index=IGNORED)


def batch_loss(model, settings, batch):
    x, with_root, mask, relative = model.encode(batch.columns, batch.lengths)
    scores = model.tag_scores(x, batch.styles)
    weights, losses = settings.weights, {}
    for head in ("upos", "xpos", "lemma", "name") + SPAN_HEADS:
        target = batch.targets.get(head)
        if target is None or not (target != IGNORED).any():
            continue
        weight = weights[head]
        if batch.silver and head == "name":
            weight *= settings.silver_name_weight
        if batch.silver and head == "xpos":
            weight *= settings.silver_tag_weight
        losses[head] = weight * entropy(scores[head], target)
    heads = batch.targets.get("arc")
    if heads is not None:
        tree, weight, mark = (model.silver_tree, settings.silver_tree_weight, "silver ") if batch.silver else (model.tree, 1, "")
        losses[mark + "arc"] = weight * weights["arc"] * entropy(tree.arcs(x, with_root, mask, relative), heads)
        dependent, head = tree.label_ends(x, with_root)
        chosen = heads.clamp(min=0).unsqueeze(-1).expand(-1, -1, head.shape[-1])
        labelled = tree.labels(model.dropout(dependent), model.dropout(torch.gather(head, 1, chosen)))
        losses[mark + "label"] = weight * weights["label"] * entropy(labelled, batch.targets["label"])
    return sum(losses.values()), {k: float(v.detach()) for k, v in losses.items()}
