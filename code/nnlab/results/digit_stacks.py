"""Learn `nnlab.cortex.digit_nets` anew, three seeds each: python -m nnlab.results.digit_stacks.

A minute and a half of one core. All accuracies are measured with weights rounded to 63 levels, and
only the first seed's are kept. Epochs and rate were set beforehand.
"""

import io

import numpy as np

from nnlab._threads import one_thread
from nnlab.convnet import move, train
from nnlab.cortex import DIGIT_STAGES, Neocognitron, framed_digits, learn, read_out
from nnlab.cortex.digits import MOST, shifts
from nnlab.cortex.labelled import FILE, LABELLED, assembled, directions, levelled

SEEDS, KNOWN = (0, 1, 2), 1200
SETTINGS = {"epochs": 30, "batch": 32, "rate": 3e-3}
WAYS = "stack", "net"


def run(seed):
    """Learn both from the split of `seed`; return the `DigitNets`, its accuracy of this seed."""
    x, y = framed_digits()
    order = np.random.default_rng(seed).permutation(len(x))  # as nnlab.cortex.compare has it
    known, test = order[:KNOWN], order[KNOWN:]
    learned = learn(x[known], DIGIT_STAGES, seed)
    kept = {f"templates{i}": levelled(part)[0] for i, part in enumerate(learned.templates)}
    stack = Neocognitron(DIGIT_STAGES, tuple(directions(part) for part in kept.values()))
    reader = read_out(stack.features(x[known]), y[known])
    weights = train(LABELLED, x[known][:, None], y[known], seed, **SETTINGS)
    kept |= _kept({"reader": reader.W, "reader.bias": reader.b} | weights)
    nets = assembled(
        kept | {"test": test.astype(np.int16)} | {f"accuracy_{way}": [] for way in WAYS}
    )
    nets.accuracy.update(_accuracy(nets, x[test], y[test]))
    return nets


def _kept(weights):
    """Return levels and steps of weights, biases in float16."""
    found = {name: np.float16(array) for name, array in weights.items() if name.endswith("bias")}
    for name in weights.keys() - found.keys():
        found[name], found[f"{name}.step"] = levelled(weights[name])
    return found


def _accuracy(nets, x, y):
    """Return {"stack" or "net": [in place, moved by 1, moved by 2]}, means over the directions."""
    right = {way: [[] for _ in range(MOST + 1)] for way in WAYS}
    for shift in shifts(MOST):
        for way, scores in nets.scores(move(x, *shift)).items():
            right[way][max(map(abs, shift))].append((scores.argmax(1) == y).mean())
    return {way: [float(np.mean(shares)) for shares in by] for way, by in right.items()}


def main():
    """Run all seeds, write the file and print what came out."""
    with one_thread():
        runs = [run(seed) for seed in SEEDS]
    kept = runs[0].kept
    for way in WAYS:
        kept[f"accuracy_{way}"] = np.round([one.accuracy[way] for one in runs], 6)
        print(way, kept[f"accuracy_{way}"].tolist())
    content = io.BytesIO()
    np.savez_compressed(content, **dict(sorted(kept.items())))
    FILE.write_bytes(content.getvalue())


if __name__ == "__main__":
    main()
