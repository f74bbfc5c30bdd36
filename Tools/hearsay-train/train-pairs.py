#!/usr/bin/env python3
"""Trains the pair model: which claims a sentence makes of a pair of a player and a club.

usage: Tools/hearsay-train/train-pairs.py LESSONS [--out pairs.txt] [--epochs 16] [--seed 1] [--folds 0]

LESSONS is what `hearsay-train pairs` writes. Needs PyTorch 2 (BSD licence) and NumPy; nobody who reads articles needs either.
Docs/Pairs.md says what the network looks like and how the file is laid out; Sources/HearsayReading/Pairs reads it."""
import argparse, base64, collections, json, sys, time, zlib

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as functional

KINDS = 18
MODALITIES = 4
VALUES = {
    "stance": ["keep", "listen", "sell", "undecided"],
    "preference": ["join", "leave", "stay", "refuse"],
    "transfer": ["done", "history", "spell", "return"],
    "standing": ["starter", "back-up", "behind", "fringe", "key player"],
    "valuation": ["asking price", "release clause", "market value"],
}
VALUE_PLACES = {pair: place for place, pair in enumerate((k, v) for k, words in VALUES.items() for v in words)}
# Kinds in the order of the program.
KIND_NAMES = ("interest contact talks bid rejection agreement medical transfer collapse stance preference exit valuation "
              "contract need absence record standing").split()
LONGEST = 64
ENDINGS, SORTS, FORMS, MARKS = 2001, 10, 8, 9
DISTANCES, SEGMENTS = 23, 11
SIGNS = 14 + 8 + 8 + 6 + 6 + 5 * KINDS + KINDS
# Where the confidences of the frames in a pair here begin among the signs.
READ_HERE = 14 + 8 + 8 + 6 + 6


def distance(places, at):
    """The row for how far a word stands from the nearest of some places; 0 where there are none."""
    if not places: return 0
    gap = min((at - place for place in places), key=abs)
    size = abs(gap)
    row = size if size <= 6 else 7 if size <= 8 else 8 if size <= 11 else 9 if size <= 16 else 10
    return 1 + row + (11 if gap < 0 else 0)


def segment(player, club, at):
    """The row for where a word stands to the first places of the player and the club."""
    if player and club:
        low, high = min(player[0], club[0]), max(player[0], club[0])
        return 1 + (0 if at < low else 1 if at < high else 2) + (3 if player[0] < club[0] else 0)
    if player: return 7 + (at > player[0])
    if club: return 9 + (at > club[0])
    return 0


class Lessons:
    """Every pair of every sentence as rows of arrays."""

    def __init__(self, articles, vocabulary):
        pairs = [(a, s, p) for a in articles for s in a["sentences"] for p in s["pairs"]]
        n = len(pairs)
        self.articles = [a["number"] for a, _, _ in pairs]
        self.names = [tuple(p["names"]) for _, _, p in pairs]
        ints = lambda *shape: np.zeros((n, *shape), np.int16)
        self.word, self.ending, self.sort, self.form, self.mark, self.quoted = (ints(LONGEST) for _ in range(6))
        self.here, self.from_player, self.from_club, self.segment = (ints(LONGEST) for _ in range(4))
        self.kinds = np.zeros((n, LONGEST), np.int32)
        self.length = ints()
        self.signs = np.zeros((n, SIGNS), np.float32)
        self.kind, self.denied = np.zeros((n, KINDS), np.float32), np.full((n, KINDS), -1, np.float32)
        self.counts = np.ones((n, KINDS), np.float32)
        self.modality, self.value = np.full(n, -1, np.int64), np.full(n, -1, np.int64)
        for row, (article, sentence, pair) in enumerate(pairs): self.fill(row, sentence, pair, vocabulary, article)
        self.tensors = [torch.from_numpy(x) for x in (
            self.word, self.ending, self.sort, self.form, self.mark, self.quoted, self.kinds, self.here,
            self.from_player, self.from_club, self.segment, self.signs, self.kind, self.counts, self.denied,
            self.modality, self.value)]

    def fill(self, row, sentence, pair, vocabulary, article):
        words = sentence["words"]
        self.length[row] = len(words)
        for at, word in enumerate(words):
            # Row 1 is for words without a row, and for what has no spelling.
            self.word[row, at] = vocabulary.get(word["w"], 1)
            (self.ending[row, at], self.sort[row, at], self.form[row, at], self.mark[row, at], self.quoted[row, at],
             self.kinds[row, at]) = word["r"]
            self.from_player[row, at] = distance(pair["p"], at)
            self.from_club[row, at] = distance(pair["c"], at)
            self.segment[row, at] = segment(pair["p"], pair["c"], at)
        for at in pair["p"]: self.here[row, at] |= 1
        for at in pair["c"]: self.here[row, at] |= 2
        x = pair["x"]
        for place, number in zip(x[::2], x[1::2]): self.signs[row, int(place)] = number
        for label in pair["y"]:
            kind = label["kind"]
            self.kind[row, kind] = 1
            self.denied[row, kind] = label["denied"]
            if "modality" in label and not label["denied"]: self.modality[row] = label["modality"]
            self.value[row] = VALUE_PLACES.get((KIND_NAMES[kind], label.get("value")), self.value[row])
        for kind in pair["open"]:
            if not self.kind[row, kind]: self.counts[row, kind] = 0
        for kind in pair["elsewhere"]:
            if self.kind[row, kind]: continue
            # The claim is told elsewhere: where the frames read it here too it is told here as well, else nobody knows.
            if self.signs[row, READ_HERE + kind]: self.kind[row, kind] = 1
            else: self.counts[row, kind] = 0


class Network(nn.Module):
    """Words, each with what stands around it, once for a sentence; then, for each pair, the same words marked by where its two stand."""

    def __init__(self, words, size=32, near=48, pooled=64, hidden=128, dropout=0.25):
        super().__init__()
        self.dropout = nn.Dropout(dropout)
        self.word_dropout = 0.15
        table = lambda rows, width, spread: self.table(rows, width, spread)
        self.word, self.ending = table(words, size, 0.1), table(ENDINGS, size, 0.1)
        self.sort, self.form, self.mark = table(SORTS, size, 0.1), table(FORMS, size, 0.1), table(MARKS, size, 0.1)
        self.quoted = nn.Parameter(torch.randn(size) * 0.1)
        self.kinds = nn.Parameter(torch.randn(KINDS, size) * 0.1)
        self.near, self.next = nn.Conv1d(size, near, 5, padding=2), nn.Conv1d(near, near, 3, padding=1)
        self.views = nn.ModuleDict({
            view: nn.ModuleDict({
                "matrix": nn.Linear(size + near, pooled), "player": table(DISTANCES, pooled, 0.2),
                "club": table(DISTANCES, pooled, 0.2), "segment": table(SEGMENTS, pooled, 0.2),
                "here": table(4, pooled, 0.2),
            }) for view in ("peak", "sum")})
        outputs = 2 * KINDS + MODALITIES + len(VALUE_PLACES)
        self.hidden, self.out = nn.Linear(2 * pooled + SIGNS, hidden), nn.Linear(hidden, outputs)
        self.direct = nn.Linear(SIGNS, outputs, bias=False)

    @staticmethod
    def table(rows, width, spread):
        made = nn.Embedding(rows, width, padding_idx=0)
        nn.init.normal_(made.weight, 0, spread)
        with torch.no_grad(): made.weight[0] = 0
        return made

    def forward(self, word, ending, sort, form, mark, quoted, kinds, here, from_player, from_club, segment, signs):
        present = ((word > 0).float()).unsqueeze(2)
        word = word.long()
        if self.training:
            word = torch.where((torch.rand(word.shape) < self.word_dropout) & (word > 0), torch.ones_like(word), word)
        bits = ((kinds.unsqueeze(2) >> torch.arange(KINDS)) & 1).float()
        x = (self.word(word) + self.ending(ending.long()) + self.sort(sort.long()) + self.form(form.long())
             + self.mark(mark.long()) + quoted.float().unsqueeze(2) * self.quoted + bits @ self.kinds)
        x = self.dropout(x) * present
        near = torch.relu(self.near(x.transpose(1, 2))) * present.transpose(1, 2)
        around = (torch.relu(self.next(self.dropout(near))) + near).transpose(1, 2) * present
        seen = torch.cat([x, self.dropout(around)], 2)

        def view(name):
            parts = self.views[name]
            return torch.relu(parts["matrix"](seen) + parts["player"](from_player.long()) + parts["club"](from_club.long())
                              + parts["segment"](segment.long()) + parts["here"](here.long())) * present
        pooled = torch.cat([view("peak").max(1)[0], view("sum").sum(1) / 6, signs], 1)
        return self.out(self.dropout(torch.relu(self.hidden(self.dropout(pooled))))) + self.direct(signs)


def loss(outputs, kind, counts, denied, modality, value):
    """The mean loss of a pair: of the kinds, and, where there is a claim, of how it is put."""
    binary = functional.binary_cross_entropy_with_logits
    total = (binary(outputs[:, :KINDS], kind, reduction="none") * counts).sum()
    is_told = (denied >= 0).float()
    total = total + 0.3 * (binary(outputs[:, KINDS:2 * KINDS], denied.clamp(min=0), reduction="none") * is_told).sum()
    for start, count, label in ((2 * KINDS, MODALITIES, modality), (2 * KINDS + MODALITIES, len(VALUE_PLACES), value)):
        told = label >= 0
        if told.any():
            total = total + 0.3 * functional.cross_entropy(outputs[told, start:start + count], label[told], reduction="sum")
    return total / len(outputs)


def train(lessons, words, epochs, seed, rate=2e-3, batch=128):
    torch.manual_seed(seed)
    network = Network(words)
    optimiser = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=1e-5)
    count = len(lessons.names)
    steps = epochs * -(-count // batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, max_lr=rate, total_steps=steps, pct_start=0.1)
    for epoch in range(epochs):
        network.train()
        began, total = time.time(), 0.0
        order = torch.randperm(count)
        for start in range(0, count, batch):
            rows = order[start:start + batch]
            longest = int(lessons.length[rows.numpy()].max())
            *inputs, kind, counts, denied, modality, value = [x[rows] for x in lessons.tensors]
            inputs = [x[:, :longest] for x in inputs[:11]] + inputs[11:]
            mean = loss(network(*inputs), kind, counts, denied, modality, value)
            optimiser.zero_grad()
            mean.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5)
            optimiser.step()
            schedule.step()
            total += mean.item() * len(rows)
        print(f"pass {epoch + 1} of {epochs}: loss {total / count:.4f}, {time.time() - began:.0f} s", file=sys.stderr, flush=True)
    network.eval()
    return network


def probabilities(network, lessons):
    parts = []
    with torch.no_grad():
        for start in range(0, len(lessons.names), 1024):
            inputs = [x[start:start + 1024] for x in lessons.tensors[:12]]
            parts.append(torch.sigmoid(network(*inputs)[:, :2 * KINDS]))
    return torch.cat(parts).numpy()


class Count:
    """How many claims are wanted, read and right, each claim of an article once."""

    def __init__(self): self.wanted, self.read, self.right = 0, collections.Counter(), collections.Counter()

    def add(self, network, lessons, articles):
        """Counts the frames alone, the network alone, and the network choosing among the frames' and adding its own, at several thresholds."""
        found = probabilities(network, lessons)
        right, frames, best = set(), {}, {}
        for i, key in enumerate(zip(lessons.articles, lessons.names)):
            for k in range(KINDS):
                if lessons.denied[i, k] >= 0: right.add((key, k, bool(lessons.denied[i, k])))
                if lessons.signs[i, READ_HERE + k]:
                    told = (key, k, bool(lessons.signs[i, READ_HERE + 5 * KINDS + k]))
                    frames[told] = max(frames.get(told, -9), lessons.signs[i, READ_HERE + k])
                if found[i, k] > best.get((key, k), (0, 0))[0]: best[key, k] = (found[i, k], found[i, KINDS + k] > 0.5)
        self.wanted += sum(a["claims"] for a in articles)
        # Signs are half of the log-odds: a confidence of 0.25.
        self.note("frames", {told for told, sign in frames.items() if sign >= -0.55}, right)
        for threshold in (0.3, 0.35, 0.4, 0.45):
            self.note(f"alone {threshold}", {(*key, denied) for key, (p, denied) in best.items() if p >= threshold}, right)
        for keep, add in ((0.1, 0.35), (0.1, 0.45), (0.2, 0.45), (0.2, 0.55), (0.2, 0.65)):
            kept = {told for told in frames if best.get(told[:2], (0,))[0] >= keep}
            known = {told[:2] for told in kept}
            added = {(*key, denied) for key, (p, denied) in best.items() if p >= add and key not in known}
            self.note(f"from {keep}, {add}", kept | added, right)

    def note(self, name, read, right):
        self.read[name] += len(read)
        self.right[name] += len(read & right)

    def line(self):
        return "  ".join(f"{name}: {2 * self.right[name] / (self.read[name] + self.wanted):.3f}" for name in self.read)


def write(path, network, vocabulary, pairs):
    state = {name: tensor.detach().numpy() for name, tensor in network.state_dict().items()}
    lines = [
        "# The pair model: which claims a sentence makes of a player and a club. Written by Tools/hearsay-train/train-pairs.py from",
        f"# {pairs} pairs of the articles that it was given. A row is its name, what one is worth, and its whole numbers from -127 to 127 in base64.",
    ]

    def row(name, numbers):
        worth = max(float(np.abs(numbers).max()), 1e-9) / 127
        small = np.clip(np.rint(numbers / worth), -127, 127).astype(np.int8)
        lines.append(f"{name} {worth:.6g} {base64.b64encode(small.tobytes()).decode()}")

    def rows(name, matrix, first=0):
        for number, line in enumerate(matrix): row(f"{name} {number + first}", line)

    for word, place in sorted(vocabulary.items()): row(f"word {word}", state["word.weight"][place])
    row("unknown 0", state["word.weight"][1])
    rows("ending", state["ending.weight"][1:], 1)
    for name in ("sort", "form", "mark"): rows(name, state[name + ".weight"][1:], 1)
    row("quoted 0", state["quoted"])
    rows("kind", state["kinds"])
    for name in ("near", "next"):
        # One row for each number of each word of the window.
        matrix = state[name + ".weight"].transpose(2, 1, 0)
        rows(name, matrix.reshape(-1, matrix.shape[2]))
        row(name + ".bias 0", state[name + ".bias"])
    for view in ("peak", "sum"):
        rows(view, state[f"views.{view}.matrix.weight"].T)
        row(view + ".bias 0", state[f"views.{view}.matrix.bias"])
        for part in ("player", "club", "segment", "here"):
            rows(f"{view}.{part}", state[f"views.{view}.{part}.weight"][1:], 1)
    rows("hidden", state["hidden.weight"].T)
    row("hidden.bias 0", state["hidden.bias"])
    rows("out", state["out.weight"].T)
    row("out.bias 0", state["out.bias"])
    rows("direct", state["direct.weight"].T)
    with open(path, "w", encoding="utf-8") as file: file.write("\n".join(lines) + "\n")
    print(f"wrote {path}", flush=True)


def vocabulary_of(articles, least=3):
    """The words that so many sentences have, from row 2."""
    counts = collections.Counter(w["w"] for a in articles for s in a["sentences"] for w in s["words"] if w["w"])
    return {word: row + 2 for row, word in enumerate(sorted(w for w, n in counts.items() if n >= least and " " not in w))}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("lessons")
    parser.add_argument("--out")
    parser.add_argument("--epochs", type=int, default=16)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folds", type=int, default=0, help="cross-validate by article instead of writing a model")
    options = parser.parse_args()
    with open(options.lessons, encoding="utf-8") as file: articles = [json.loads(line) for line in file]
    for number, article in enumerate(articles): article["number"] = number
    taught = [a for a in articles if not a["held"]]
    if options.folds:
        fold = lambda a: zlib.crc32(a["id"].encode()) % options.folds
        counts = collections.defaultdict(Count)
        for number in range(options.folds):
            rest = [a for a in taught if fold(a) != number]
            vocabulary = vocabulary_of(rest)
            network = train(Lessons(rest, vocabulary), len(vocabulary) + 2, options.epochs, options.seed)
            for folder in dict.fromkeys(a["folder"] for a in taught):
                part = [a for a in taught if fold(a) == number and a["folder"] == folder]
                if part: counts[folder].add(network, Lessons(part, vocabulary), part)
        for folder, count in counts.items(): print(f"{folder}, cross-validated, core F1  {count.line()}", flush=True)
        return
    vocabulary = vocabulary_of(taught)
    lessons = Lessons(taught, vocabulary)
    print(f"{len(lessons.names)} pairs, {len(vocabulary)} words", flush=True)
    network = train(lessons, len(vocabulary) + 2, options.epochs, options.seed)
    for folder in dict.fromkeys(a["folder"] for a in articles if a["held"]):
        part = [a for a in articles if a["held"] and a["folder"] == folder]
        count = Count()
        count.add(network, Lessons(part, vocabulary), part)
        print(f"{folder}, held out, core F1  {count.line()}", flush=True)
    if options.out: write(options.out, network, vocabulary, len(lessons.names))


if __name__ == "__main__": main()
