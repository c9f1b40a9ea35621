"""Trains the tagger that is shipped: layers of light recurrences over categorical features, and a CRF.

python student.py DATA OUT [--fold K | --leave-out PUBLISHER | --all] [--teacher DIR]
"""
import argparse
import copy
import json
import math
import os
import random
import time
from collections import Counter

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from layers import Chain, Recurrent, Score, folds, one_hot, prune, read, save_marginals, write_tagged

parser = argparse.ArgumentParser()
parser.add_argument("data")
parser.add_argument("out")
parser.add_argument("--fold", type=int, default=0)
parser.add_argument("--folds", type=int, default=5)
parser.add_argument("--all", action="store_true")
parser.add_argument("--leave-out", default="")
parser.add_argument("--epochs", type=int, default=14)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--hidden", type=int, nargs="+", default=[96, 64])
parser.add_argument("--gates", type=int, default=3)
parser.add_argument("--words", type=int, default=32)
parser.add_argument("--lr", type=float, default=3e-3)
parser.add_argument("--drop", type=float, nargs=2, default=[0.2, 0.3])
parser.add_argument("--batch", type=int, default=4)
parser.add_argument("--original", type=float, default=0.6)
parser.add_argument("--teachers", nargs="*", default=[])
parser.add_argument("--trust", type=float, default=0.7)
parser.add_argument("--threads", type=int, default=2)
parser.add_argument("--save", default="")
parser.add_argument("--context", action="store_true", help="the first layer also reads the tokens before and after")
parser.add_argument("--hide", type=float, nargs=2, default=[0.05, 0.15], help="share of the words hidden, and of those read by their pretrained vector alone")
parser.add_argument("--prune", type=float, nargs="*", default=[], help="shares of the blocks of each layer that become zero")
parser.add_argument("--average", type=float, default=0.998, help="decay of the running average of the weights that is kept in the end")
args = parser.parse_args()
torch.manual_seed(args.seed)
random.seed(args.seed)
torch.set_num_threads(args.threads)

originals = read(os.path.join(args.data, "train-0.jsonl"))
copies = [read(os.path.join(args.data, f"train-{k}.jsonl")) for k in (1, 2, 3)]
FORMS = json.load(open(os.path.join(args.data, "forms.json"), encoding="utf8"))
if args.leave_out:
    held = {a["id"] for a in originals if a["publisher"] == args.leave_out}
elif args.all:
    held = set()
else:
    held = folds(originals, args.folds)[args.fold]

# Vocabularies: what is seen twice in training, and for words also the most frequent ones of the pretrained vectors.
seen = [Counter(), Counter(), Counter(), Counter()]
for article in originals:
    if article["id"] in held:
        continue
    for t in article["type"]:
        for k in range(4):
            seen[k][FORMS[t][k]] += 1
kept = json.load(open(os.path.join(args.data, "glove.json"), encoding="utf8"))
vectors = np.fromfile(os.path.join(args.data, "glove.f32"), dtype="<f4").reshape(-1, 100)
place = {word: row for row, (word, _) in enumerate(kept)}
words = [w for w, c in seen[0].most_common() if c >= 2]
known = set(words)
trained = len(words)
words += [w for w, rank in kept if rank < 22000 and w not in known and "-" not in w]
vocabularies = [words] + [[s for s, c in seen[k].most_common(limit) if c >= 2] for k, limit in ((1, 2500), (2, 2500), (3, 60))]
index = [{s: i + 1 for i, s in enumerate(v)} for v in vocabularies]  # 0: unknown
table = torch.tensor([[index[k].get(form[k], 0) for k in range(4)] for form in FORMS])
pretrained = torch.zeros(len(words) + 1, 100)
for i, w in enumerate(words):
    if w in place:
        pretrained[i + 1] = torch.from_numpy(vectors[place[w]].copy())
pretrained -= pretrained[1:].mean(0) * (pretrained.abs().sum(1, keepdim=True) > 0)
pretrained /= pretrained.norm(dim=1).mean()
DIMS = [args.words, 12, 8, 8, 8, 4]
SIZES = [len(v) + 1 for v in vocabularies] + [14, 6]


class Student(nn.Module):
    def __init__(self):
        super().__init__()
        self.tables = nn.ModuleList([nn.Embedding(n, d) for n, d in zip(SIZES, DIMS)])
        for t in self.tables:
            nn.init.normal_(t.weight, std=0.3)
        nn.init.zeros_(self.tables[0].weight)
        self.register_buffer("pretrained", pretrained)
        u, s, v = torch.pca_lowrank(pretrained[1:], q=args.words)
        self.project = nn.Parameter(v * 4.0)
        widths = [sum(DIMS)] + [2 * h for h in args.hidden]
        if args.context:
            widths[0] *= 3
        self.layers = nn.ModuleList([Recurrent(i, h, args.gates) for i, h in zip(widths, args.hidden)])
        self.out = nn.Linear(2 * sum(args.hidden), 7)
        self.out.bias.data = torch.tensor([1.0, -1, 1, -2, -1, -2, -2])
        self.chain = Chain()

    def word_vectors(self):
        return self.pretrained @ self.project + self.tables[0].weight

    def emissions(self, x, lengths):
        w = x[..., 0]
        if self.training:
            hide = torch.rand(w.shape)
            w = torch.where(hide < args.hide[0], torch.zeros_like(w), w)
            sfx = torch.where(hide < 0.3 * args.hide[0], torch.zeros_like(w), x[..., 1])
            pre = torch.where(hide < 0.6 * args.hide[0], torch.zeros_like(w), x[..., 2])
        else:
            sfx, pre = x[..., 1], x[..., 2]
        own = self.tables[0](w)
        if self.training:  # what was learned for a word itself is left out now and then, so that its pretrained vector says enough alone
            own = own * (torch.rand(w.shape) > args.hide[1]).float().unsqueeze(-1)
        h = torch.cat([F.embedding(w, self.pretrained) @ self.project + own, self.tables[1](sfx), self.tables[2](pre)] + [self.tables[k](x[..., k]) for k in (3, 4, 5)], -1)
        h = F.dropout(h, args.drop[0], self.training)
        if args.context:
            h = torch.cat([F.pad(h, (0, 0, 1, 0))[:, :-1], h, F.pad(h, (0, 0, 0, 1))[:, 1:]], -1)
        outs = []
        for layer in self.layers:
            h = layer(h, lengths)
            h = F.dropout(h, args.drop[1], self.training)
            outs.append(h)
        return self.out(torch.cat(outs, -1))


def features(article):
    return torch.cat([table[torch.tensor(article["type"])], torch.tensor(article["marks"])[:, None], torch.tensor(article["position"])[:, None]], 1)


for version in [originals] + copies:
    for article in version:
        article["x"] = features(article)
        article["gold"] = one_hot(article["labels"])


def pad(rows):
    T = max(len(x) for x, _, _ in rows)
    x, unary = torch.zeros(len(rows), T, 6, dtype=torch.long), torch.zeros(len(rows), T, 7)
    for k, (a, b, _) in enumerate(rows):
        x[k, : len(a)], unary[k, : len(b)] = a, b
    return x, unary, torch.stack([p for _, _, p in rows]), torch.tensor([len(a) for a, _, _ in rows])


def predict(model, articles):
    model.eval()
    with torch.no_grad():
        for article in articles:
            x, lengths = article["x"][None], torch.tensor([len(article["x"])])
            best, unary, pairs = model.chain.decode(model.emissions(x, lengths), lengths)
            yield article, best[0].tolist(), unary[0], pairs[0]


# Teachers' marginals by article and copy, averaged over the teachers that have not seen the article.
soft = [{} for _ in range(4)]
for folder in args.teachers:
    for name in sorted(os.listdir(folder)):
        if name.startswith("soft-") and name.endswith(".pt"):
            version = int(name[:-3].split("-")[-1])
            for key, (unary, pairs) in torch.load(os.path.join(folder, name)).items():
                soft[version].setdefault(key, []).append((unary.float(), pairs))
for version, articles in enumerate([originals] + copies):
    for article in articles:
        told = soft[version].get(article["id"])
        if told:
            unary = sum(u for u, _ in told) / len(told)
            pairs = sum(p for _, p in told) / len(told)
            gold = article["gold"]
            article["gold"] = (args.trust * unary + (1 - args.trust) * gold[0], args.trust * pairs + (1 - args.trust) * gold[1])

model = Student()
print(args, "weights", sum(p.numel() for p in model.parameters()), "words", trained, len(words), flush=True)
slow = [p for n, p in model.named_parameters() if not n.startswith("chain")]
optimizer = torch.optim.Adam([{"params": slow, "base": args.lr}, {"params": model.chain.parameters(), "base": 10 * args.lr}], lr=args.lr, betas=(0.9, 0.98))
train = [k for k, a in enumerate(originals) if a["id"] not in held]
average = copy.deepcopy(model)
masks = {}


def prune_gradually(progress):
    """Zeroes the smallest blocks of the layers' weights, a growing share of them between a tenth and a half of the training (Zhu and Gupta 2017)."""
    done = min(1, max(0, (progress - 0.1) / 0.4))
    with torch.no_grad():
        if step % 20 == 0 and done > 0:
            for k, share in enumerate(args.prune):
                if share:
                    masks[k] = prune(model.layers[k].weight.weight, share * (1 - (1 - done) ** 3))
        for k, mask in masks.items():
            model.layers[k].weight.weight.mul_(mask)
            average.layers[k].weight.weight.mul_(mask)


total, step, began = args.epochs * math.ceil(len(train) / args.batch), 0, time.time()
for epoch in range(args.epochs):
    model.train()
    chosen = [(originals if random.random() < args.original else copies[random.randrange(3)])[k] for k in train]
    chosen.sort(key=lambda a: len(a["x"]) + random.random() * 200)
    batches = [chosen[k : k + args.batch] for k in range(0, len(chosen), args.batch)]
    random.shuffle(batches)
    loss_sum = 0.0
    for some in batches:
        x, unary, pairs, lengths = pad([(a["x"], a["gold"][0], a["gold"][1]) for a in some])
        for group in optimizer.param_groups:
            group["lr"] = group["base"] * min(1, (step + 1) / 60) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * step / total)))
        loss = model.chain.loss(model.emissions(x, lengths), unary, pairs, lengths).sum() / lengths.sum()
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 3.0)
        optimizer.step()
        loss_sum += loss.item()
        step += 1
        with torch.no_grad():
            keep = min(args.average, step / (step + 20))
            for mine, theirs in zip(average.parameters(), model.parameters()):
                mine.lerp_(theirs, 1 - keep)
        if args.prune:
            prune_gradually(step / total)
    report = ""
    if held and (epoch % 3 == 2 or epoch == args.epochs - 1):
        score = Score()
        for article, best, _, _ in predict(average, [a for a in originals if a["id"] in held]):
            score.add(best, article["labels"])
        report = str(score)
        if epoch == args.epochs - 1:
            score = Score()
            for article, best, _, _ in predict(average, [a for a in copies[0] if a["id"] in held]):
                score.add(best, article["labels"])
            report += " || varied " + str(score)
    print(f"epoch {epoch} loss {loss_sum / len(batches):.4f} {time.time() - began:.0f} s | {report}", flush=True)

if args.save:
    os.makedirs(args.out, exist_ok=True)
    torch.save({"state": average.state_dict(), "vocabularies": vocabularies, "hidden": args.hidden, "gates": args.gates, "context": args.context, "dims": DIMS, "args": vars(args)}, os.path.join(args.out, f"{args.save}.pt"))
    unseen = [("train", [a for a in originals if a["id"] in held])] if held else []
    dev = read(os.path.join(args.data, "dev-0.jsonl"))
    for article in dev:
        article["x"] = features(article)
    for part, articles in unseen + [("dev", dev)]:
        write_tagged(os.path.join(args.out, f"tagged-{part}-{args.save}.jsonl"), predict(average, articles))
    if held:
        for version, articles in enumerate([originals] + copies):
            save_marginals(os.path.join(args.out, f"soft-{args.save}-{version}.pt"), predict(average, [a for a in articles if a["id"] in held]))
