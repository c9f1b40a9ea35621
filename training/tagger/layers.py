"""What teacher and student are made of: the corpus as arrays, a light recurrent layer, a linear-chain CRF."""
import json
import os
import random

import torch
import torch.nn as nn
from torch.utils.cpp_extension import load

HERE = os.path.dirname(os.path.abspath(__file__))
operations = load(name="tagger_operations", sources=[os.path.join(HERE, "operations.cpp")], extra_cflags=["-O3", "-march=native", "-ffast-math"])

LABELS = ["O", "B-content", "I-content", "B-source", "I-source", "B-cue", "I-cue"]
ROLES = ["", "content", "source", "cue"]


class Recurrence(torch.autograd.Function):
    """The states of a recurrent layer from its pre-activations [batch, time, direction × gate × unit], each row up to its length."""

    @staticmethod
    def forward(ctx, u, lengths, hidden, gates):
        h, c = operations.recurrent_forward(u, lengths, hidden, gates)
        ctx.save_for_backward(u, c, lengths)
        ctx.sizes = hidden, gates
        return h

    @staticmethod
    def backward(ctx, gradient):
        u, c, lengths = ctx.saved_tensors
        return operations.recurrent_backward(u, c, gradient, lengths, *ctx.sizes), None, None, None


class ChainLoss(torch.autograd.Function):
    """Cross entropy of the chain's distribution against given marginals: log Z - sum of expected scores. Gold labels are marginals of 0 and 1."""

    @staticmethod
    def forward(ctx, emissions, transitions, start, unary, pairs, lengths):
        z, u, p = operations.chain(emissions, transitions, start, lengths)
        ctx.save_for_backward(u - unary, p - pairs)
        score = (emissions * unary).sum((1, 2)) + (transitions * pairs).sum((1, 2)) + (start * unary[:, 0]).sum(1)
        return z - score

    @staticmethod
    def backward(ctx, gradient):
        du, dp = ctx.saved_tensors
        return du * gradient[:, None, None], (dp * gradient[:, None, None]).sum(0), (du[:, 0] * gradient[:, None]).sum(0), None, None, None


class Recurrent(nn.Module):
    """A light bidirectional recurrent layer (after SRU, Lei et al. 2018, and QRNN, Bradbury et al. 2017): the products do not depend on the state."""

    def __init__(self, inputs, hidden, gates=3):
        super().__init__()
        self.hidden, self.gates = hidden, gates
        self.weight = nn.Linear(inputs, 2 * gates * hidden)
        nn.init.xavier_uniform_(self.weight.weight, gain=1.0)
        bias = torch.zeros(2, gates, hidden)
        bias[:, 1] = torch.linspace(-0.5, 2.5, hidden)  # some units remember long, some short
        self.weight.bias.data = bias.flatten()

    def forward(self, x, lengths):
        return Recurrence.apply(self.weight(x).float(), lengths, self.hidden, self.gates)


def blocks(weight, height=8, width=2):
    """The weights as blocks that the runtime skips where all of one are zero: [block, weight in it]."""
    rows, columns = weight.shape
    return weight.view(rows // height, height, columns // width, width)


def prune(weight, share):
    """A mask that leaves out the share of blocks with the smallest sums of squares."""
    norms = blocks(weight).pow(2).sum((1, 3))
    least = norms.flatten().kthvalue(max(1, int(share * norms.numel()))).values
    kept = (norms > least).float()
    return kept[:, None, :, None].expand(blocks(weight).shape).reshape(weight.shape)


class Chain(nn.Module):
    """A linear-chain CRF that knows which labels may follow which."""

    def __init__(self):
        super().__init__()
        K = len(LABELS)
        self.transitions = nn.Parameter(torch.zeros(K, K))
        self.start = nn.Parameter(torch.zeros(K))
        never = torch.zeros(K, K)
        for role in (2, 4, 6):
            for before in range(K):
                if before not in (role - 1, role):
                    never[before, role] = -30.0
        self.register_buffer("never", never)
        self.register_buffer("never_first", torch.tensor([0.0, 0, -30, 0, -30, 0, -30]))

    def scores(self):
        return self.transitions + self.never, self.start + self.never_first

    def loss(self, emissions, unary, pairs, lengths):
        transitions, start = self.scores()
        return ChainLoss.apply(emissions, transitions, start, unary, pairs, lengths)

    def decode(self, emissions, lengths):
        """Best labels and marginals."""
        transitions, start = self.scores()
        best = operations.viterbi(emissions, transitions, start, lengths)
        _, unary, pairs = operations.chain(emissions, transitions, start, lengths)
        return best, unary, pairs


def one_hot(labels):
    """Gold labels (list) as unary and summed pair marginals."""
    y = torch.tensor(labels)
    unary = nn.functional.one_hot(y, len(LABELS)).float()
    pairs = torch.zeros(len(LABELS), len(LABELS))
    if len(labels) > 1:
        pairs.index_put_((y[:-1], y[1:]), torch.ones(len(labels) - 1), accumulate=True)
    return unary, pairs


def read(path):
    with open(path, encoding="utf8") as file:
        return [json.loads(line) for line in file]


def folds(articles, count):
    """Splits ids into folds, by a fixed shuffle."""
    ids = sorted(article["id"] for article in articles)
    random.Random(7).shuffle(ids)
    return [set(ids[k::count]) for k in range(count)]


def spans(labels):
    """(role, first, last+1) of every labelled span."""
    found, role, first = [], 0, 0
    for i, label in enumerate(list(labels) + [0]):
        new = (label + 1) // 2
        if role and (new != role or label % 2 == 1):
            found.append((role, first, i))
            role = 0
        if new and not role:
            role, first = new, i
    return found


class Score:
    """Exact and token scores over articles."""

    def __init__(self):
        self.right, self.found, self.gold, self.tokens = [0] * 4, [0] * 4, [0] * 4, [[0, 0, 0] for _ in range(4)]

    def add(self, predicted, gold):
        p, g = set(spans(predicted)), set(spans(gold))
        for role, _, _ in p:
            self.found[role] += 1
        for role, _, _ in g:
            self.gold[role] += 1
        for role, _, _ in p & g:
            self.right[role] += 1
        for a, b in zip(predicted, gold):
            a, b = (a + 1) // 2, (b + 1) // 2
            for r in {a, b} - {0}:
                for which in (0, r):
                    t = self.tokens[which]
                    t[0] += a == b
                    t[1] += a == r
                    t[2] += b == r

    def __str__(self):
        f = lambda a, b, c: 200 * a / (b + c) if b + c else 0.0
        exact = " ".join(f"{ROLES[r]} {f(self.right[r], self.found[r], self.gold[r]):.1f}" for r in (3, 2, 1))
        total = [sum(self.tokens[r][k] for r in (1, 2, 3)) for k in range(3)]
        return f"exact {exact} | token content {f(*self.tokens[1]):.1f} micro {f(*total):.1f}"


def tagged(article, best, unary):
    """The spans as the linker's training reads them, in code points of the text."""
    points, at = {}, 0
    for k, character in enumerate(article["text"]):
        points[at] = k
        at += 1 + (ord(character) > 0xFFFF)
    points[at] = len(article["text"])
    found = []
    for role, a, b in spans(best):
        sure = sum(float(unary[t, best[t]]) for t in range(a, b)) / (b - a)
        found.append({"start": points[article["starts"][a]], "end": points[article["ends"][b - 1]], "role": ROLES[role], "confidence": round(sure, 4)})
    return {"id": article["id"], "spans": found}


def write_tagged(path, predicted):
    """Writes what was predicted (article, labels, marginals of labels, of pairs) as the linker's training reads it."""
    with open(path, "w", encoding="utf8") as file:
        for article, best, unary, _ in predicted:
            file.write(json.dumps(tagged(article, best, unary), ensure_ascii=False) + "\n")


def save_marginals(path, predicted):
    """Keeps the marginals of labels and of pairs by article."""
    torch.save({article["id"]: (unary.half(), pairs) for article, _, unary, pairs in predicted}, path)
