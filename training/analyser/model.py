"""The network: word features → shared encoder → heads."""
import math

import torch
from torch import nn
from torch.nn import functional as F

from .settings import COLUMNS, HASHED, NAME_STYLES, NAME_TAGS, QUOTE_STATES, QUOTE_WIDTH, READING_STYLES, SPAN_HEADS, SPAN_TAGS

LEMMA_CHOICES = 4
FAR = -1e4


class Dropout(nn.Module):
    """Drops the same units at every token of a sentence."""

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training or self.share == 0:
            return x
        keep = (torch.rand(x.shape[0], 1, x.shape[2]) >= self.share).float() / (1 - self.share)
        return x * keep


class Table(nn.Module):
    """Rows looked up by number. After `store` they are kept as 8-bit integers with one scale a row."""

    def __init__(self, weight, frozen=False):
        super().__init__()
        if frozen:
            self.register_buffer("weight", weight, persistent=False)
        else:
            self.weight = nn.Parameter(weight)
        self.stored = False

    @classmethod
    def new(cls, rows, width):
        return cls(torch.randn(rows, width) * 0.1)

    def store(self):
        weight = self.weight.detach()
        scale = weight.abs().amax(1, keepdim=True) / 127
        scale[scale == 0] = 1
        self.register_buffer("codes", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scales", scale)
        del self.weight
        self.stored = True

    def forward(self, ids):
        if self.stored:
            return self.codes[ids].float() * self.scales[ids]
        return F.embedding(ids, self.weight)


class WordInput(nn.Module):
    def __init__(self, settings, vectors, trained):
        super().__init__()
        self.trained_rows = trained
        self.word_dropout = settings.word_dropout
        self.frozen = Table(torch.from_numpy(vectors), frozen=True)
        self.trained = Table.new(trained, settings.trained_width)
        self.hashed = nn.ModuleList([Table.new(buckets, width) for _, buckets, width in HASHED])
        self.quote = nn.Embedding(QUOTE_STATES, QUOTE_WIDTH)
        size = vectors.shape[1] + settings.trained_width + sum(w for _, _, w in HASHED) + QUOTE_WIDTH
        self.dropout = Dropout(settings.input_dropout)
        self.join = nn.Linear(size, settings.width)

    def forward(self, columns):
        word = columns[..., 0]
        own = torch.where(word < self.trained_rows, word, torch.zeros_like(word))
        if self.training:
            keep = torch.rand(word.shape) >= self.word_dropout
            keep_own = keep & (torch.rand(word.shape) >= self.word_dropout)
            word, own = word * keep, own * keep_own
        parts = [self.frozen(word), self.trained(own)]
        parts += [table(columns[..., i + 1]) for i, table in enumerate(self.hashed)]
        parts.append(self.quote(columns[..., COLUMNS - 1]))
        return self.join(self.dropout(torch.cat(parts, -1)))


class Convolution(nn.Module):
    """Residual dilated convolution over three tokens."""

    def __init__(self, width, dilation, dropout):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.convolve = nn.Conv1d(width, width, 3, padding=dilation, dilation=dilation)
        self.mix = nn.Linear(width, width)
        self.dropout = Dropout(dropout)
        self.dilation = dilation
        self.exporting = False

    def forward(self, x, mask, relative):
        y = self.norm(x) * mask
        if self.exporting:  # the same as one matrix product over all tokens of the batch, faster to run
            d = self.dilation
            kernel = self.convolve.weight.permute(2, 1, 0).reshape(-1, self.convolve.out_channels)
            edge = torch.zeros_like(y[:, :1]).expand(-1, d, -1)
            wide = torch.cat([edge, y, edge], 1)
            y = torch.cat([wide[:, :-2 * d], y, wide[:, 2 * d:]], -1) @ kernel + self.convolve.bias
        else:
            y = self.convolve(y.transpose(1, 2)).transpose(1, 2).contiguous()
        return x + self.mix(self.dropout(F.relu(y)))


class Attention(nn.Module):
    """Residual self-attention with a learnt bias for the distance of two tokens."""

    def __init__(self, settings):
        super().__init__()
        self.heads = settings.attention_heads
        self.norm = nn.LayerNorm(settings.width)
        self.project = nn.Linear(settings.width, 3 * settings.width)
        self.out = nn.Linear(settings.width, settings.width)
        self.distance = nn.Parameter(torch.zeros(2 * settings.distance_limit + 1, self.heads))
        self.dropout = Dropout(settings.dropout)

    def forward(self, x, mask, relative):
        b, n, w = x.shape
        q, k, v = self.project(self.norm(x)).view(b, n, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(2, 3) / math.sqrt(w // self.heads)
        scores = scores + self.distance[relative].permute(2, 0, 1) + (1 - mask.transpose(1, 2).unsqueeze(1)) * FAR
        y = (torch.softmax(scores, -1) @ v).transpose(1, 2).reshape(b, n, w)
        return x + self.dropout(self.out(y))


class Recurrence(nn.Module):
    """Residual recurrence in both directions, each over the sentence's own tokens only."""

    def __init__(self, settings):
        super().__init__()
        self.norm = nn.LayerNorm(settings.width)
        self.forwards = nn.LSTM(settings.width, settings.recurrent_width, batch_first=True)
        self.backwards = nn.LSTM(settings.width, settings.recurrent_width, batch_first=True)
        self.mix = nn.Linear(2 * settings.recurrent_width, settings.width)
        self.dropout = Dropout(settings.dropout)

    def forward(self, x, mask, relative):
        y = self.norm(x) * mask
        b, n, w = y.shape
        positions = torch.arange(n).unsqueeze(0)
        lengths = mask.sum(1).long()
        turned = torch.where(positions < lengths, lengths - 1 - positions, positions).unsqueeze(-1)
        left = self.forwards(y)[0]
        right = self.backwards(torch.gather(y, 1, turned.expand(-1, -1, w)))[0]
        right = torch.gather(right, 1, turned.expand(-1, -1, right.shape[-1]))
        return x + self.mix(self.dropout(torch.cat([left, right], -1)))


class Arcs(nn.Module):
    """Scores of every token (column j + 1) and the root (column 0) as head of every token."""

    def __init__(self, settings):
        super().__init__()
        width = settings.arc_width
        self.dependent = nn.Linear(settings.width, width)
        self.head = nn.Linear(settings.width, width)
        self.pair = nn.Linear(width, width, bias=False)
        self.alone = nn.Linear(width, 1)
        self.distance = nn.Parameter(torch.zeros(2 * settings.distance_limit + 1))
        self.dropout = Dropout(settings.dropout)

    def forward(self, x, with_root, mask, relative):
        dependent = self.dropout(F.relu(self.dependent(x)))
        head = self.dropout(F.relu(self.head(with_root)))
        scores = self.pair(dependent) @ head.transpose(1, 2) / math.sqrt(dependent.shape[-1])
        scores = scores + self.alone(head).transpose(1, 2)
        near = self.distance[relative] + (relative == len(self.distance) // 2).float() * FAR
        bias = torch.cat([torch.zeros_like(near[:, :1]), near], 1)
        open_ = torch.cat([torch.ones_like(mask[:, :1]), mask], 1).transpose(1, 2)
        return scores + bias + (1 - open_) * FAR


class Labels(nn.Module):
    """Scores the labels of chosen arcs from the two projected ends."""

    def __init__(self, width, count):
        super().__init__()
        self.out = nn.Linear(width, count)

    def forward(self, dependent, head):
        return self.out(F.relu(dependent + head))


class Tree(nn.Module):
    """Arcs and their labels."""

    def __init__(self, settings, labels):
        super().__init__()
        self.arcs = Arcs(settings)
        self.dependent = nn.Linear(settings.width, settings.label_width)
        self.head = nn.Linear(settings.width, settings.label_width)
        self.labels = Labels(settings.label_width, labels)

    def label_ends(self, x, with_root):
        return self.dependent(x), self.head(with_root)


class Analyser(nn.Module):
    def __init__(self, settings, vectors, trained, labels):
        super().__init__()
        width = settings.width
        self.limit = settings.distance_limit
        self.words = WordInput(settings, vectors, trained)
        self.blocks = nn.ModuleList([
            Attention(settings) if kind == "attention" else Recurrence(settings) if kind == "recurrence"
            else Convolution(width, kind, settings.dropout)
            for kind in settings.blocks])
        self.norm = nn.LayerNorm(width)
        self.dropout = Dropout(settings.dropout)
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.tree = Tree(settings, len(labels["label"]))
        self.silver_tree = Tree(settings, len(labels["silver label"]))  # learns from another scheme; not exported
        self.tags = nn.ModuleDict({h: nn.Linear(width, len(labels[h])) for h in ("upos", "xpos", "lemma")})
        self.name_hidden = nn.Linear(width, settings.task_width)
        self.name_style = nn.Embedding(len(NAME_STYLES), settings.task_width)
        self.name = nn.Linear(settings.task_width, len(NAME_TAGS))
        self.span_hidden = nn.Linear(width, settings.task_width)
        self.spans = nn.ModuleDict({h: nn.Linear(settings.task_width, len(SPAN_TAGS)) for h in SPAN_HEADS})

    def encode(self, columns, lengths):
        """The token vectors, the same with the root before them, the mask and the relative positions."""
        n = columns.shape[1]
        positions = torch.arange(n)
        mask = (positions.unsqueeze(0) < lengths.unsqueeze(1)).float().unsqueeze(-1)
        relative = (positions.unsqueeze(0) - positions.unsqueeze(1)).clamp(-self.limit, self.limit) + self.limit
        x = self.words(columns)
        for block in self.blocks:
            x = block(x, mask, relative)
        x = self.dropout(self.norm(x)) * mask
        root = self.root.expand(x.shape[0], 1, -1)
        return x, torch.cat([root, x], 1), mask, relative

    def tag_scores(self, x, style):
        out = {head: layer(x) for head, layer in self.tags.items()}
        out["name"] = self.name_scores(x, self.name_style(style).unsqueeze(1))
        spans = self.dropout(F.relu(self.span_hidden(x)))
        for head, layer in self.spans.items():
            out[head] = layer(spans)
        return out

    def name_scores(self, x, style):
        return self.name(self.dropout(F.relu(self.name_hidden(x) + style)))

    def read_names(self, x):
        """Log probabilities of the name tags, averaged over the styles that reading uses."""
        found = [torch.softmax(self.name_scores(x, self.name_style.weight[k]), -1) for k in READING_STYLES]
        return torch.log(sum(found) / len(found) + 1e-9)
