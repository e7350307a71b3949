"""Train the nets of kept.json anew: python -m nnlab.transforms.keep."""

import json

import numpy as np

from nnlab.transforms.kept import DECIMALS, FILE, HIDDEN, SEEDS
from nnlab.transforms.racing import compare


def entry(net):
    """Return a net as the file has it: its parts, rounded."""
    return [np.round(part, DECIMALS).tolist() for part in net]


if __name__ == "__main__":
    race = compare(HIDDEN, range(SEEDS))
    found = {name: [entry(net) for net in some] for name, some in race.nets.items()}
    FILE.write_text(json.dumps(found, separators=(",", ":")) + "\n", "utf-8")
    print(f"{FILE.name}: {FILE.stat().st_size / 1000:.1f} kB")
