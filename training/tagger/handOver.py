"""Writes a trained student as the folder that export.ts makes the shipped file of: python handOver.py student/NAME.pt FOLDER"""
import json
import os
import sys

import torch

from layers import LABELS, Chain

source, folder = sys.argv[1:3]
saved = torch.load(source, weights_only=False)
state, hidden, gates = saved["state"], saved["hidden"], saved["gates"]
os.makedirs(folder, exist_ok=True)
names = ["word", "suffix", "prefix", "shape", "marks", "position"]


def write(name, tensor):
    tensor.detach().float().contiguous().numpy().astype("<f4").tofile(os.path.join(folder, f"{name}.f32"))


features = []
for k, name in enumerate(names):
    values = {"values": saved["vocabularies"][k]} if k < 4 else {"size": (14, 6)[k - 4]}
    features.append({"name": name, **values, "dimension": saved["dims"][k]})
    table = state[f"tables.{k}.weight"]
    write(f"embedding.{name}", state["pretrained"] @ state["project"] + table if k == 0 else table)
for k in range(len(hidden)):
    write(f"layer{k}.weight", state[f"layers.{k}.weight.weight"])
    write(f"layer{k}.bias", state[f"layers.{k}.weight.bias"])
write("output.weight", state["out.weight"])
write("output.bias", state["out.bias"])
chain = Chain()
chain.load_state_dict({k[6:]: v for k, v in state.items() if k.startswith("chain.")})
transitions, start = chain.scores()
write("transitions", transitions)
write("start", start)
model = {"features": features, "gates": gates, "hidden": hidden, "context": bool(saved["context"]), "outputLayers": list(range(len(hidden))), "labels": LABELS}
with open(os.path.join(folder, "model.json"), "w", encoding="utf8") as file:
    json.dump(model, file, ensure_ascii=False)
