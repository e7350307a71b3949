"""Where the nodes of a small graph stand: levels of operations, few crossings, straight wires.

The usual way of layered drawings (Sugiyama, Tagawa and Toda 1981), small enough for 24 nodes: wires
that pass a level get a place of their own in it, neighbours pull, and nothing comes too close.
"""

from itertools import pairwise
from typing import NamedTuple

ROUNDS = 12


class Places(NamedTuple):
    """depth: level of each node; breadth: place in its level; via: of each wire, its bends.

    via  {(source, target, position): [(level, breadth), ...]} for wires longer than one level
    """

    depth: list
    breadth: list
    via: dict


def places(inputs, reach):
    """Lay out the graph whose node i was made from the nodes `inputs[i]`; the last is the output.

    reach  (low, high) of each node: how far it extends to both sides of its place, 1 is one row
    """
    depth = levels(inputs)
    wires = [(x, n, k) for n, xs in enumerate(inputs) for k, x in enumerate(xs)]
    bends = {w: [(w, d) for d in range(depth[w[0]] + 1, depth[w[1]])] for w in wires}
    wanted = slots(inputs)
    items = list(range(len(inputs))) + [bend for some in bends.values() for bend in some]
    level = dict(enumerate(depth)) | {bend: bend[1] for some in bends.values() for bend in some}
    for w, some in bends.items():
        steps = len(some) + 1
        for i, bend in enumerate(some, 1):
            wanted[bend] = wanted[w[0]] + (wanted[w[1]] - wanted[w[0]]) * i / steps
    links = [pair for w in wires for pair in pairwise([w[0], *bends[w], w[1]])]
    near = {item: [] for item in items}
    for a, b in links:
        near[a].append(b)
        near[b].append(a)
    layers = [[i for i in items if level[i] == d] for d in range(max(depth) + 1)]
    extent = {item: reach[item] if isinstance(item, int) else (0.25, 0.25) for item in items}
    at = settled(uncrossed(layers, near, wanted, links, level), near, wanted, extent, level)
    low = min(at.values())
    via = {w: [(b[1], at[b] - low) for b in some] for w, some in bends.items() if some}
    return Places(depth, [at[i] - low for i in range(len(inputs))], via)


def levels(inputs):
    """Return each node's level: operations after their inputs, inputs just before their use."""
    found, first = [], {}
    for xs in inputs:
        found.append(max((found[x] + 1 for x in xs), default=0))
        for x in xs:
            first[x] = min(first.get(x, found[-1]), found[-1])
    return [first[n] - 1 if not inputs[n] and n in first else d for n, d in enumerate(found)]


def slots(inputs):
    """Return a first wish for each node: inputs side by side as read, operations between them."""
    found, count = {}, 0

    def visit(n):
        nonlocal count
        for x in inputs[n]:
            if x not in found:
                visit(x)
        if inputs[n]:
            found[n] = sum(found[x] for x in inputs[n]) / len(inputs[n])
        else:
            found[n], count = float(count), count + 1

    visit(len(inputs) - 1)
    return found


def uncrossed(layers, near, wanted, links, level):
    """Return the layers in an order with few crossings: neighbours' averages, the best kept."""
    layers = [sorted(layer, key=wanted.get) for layer in layers]
    best, fewest = layers, crossings(layers, links, level)
    for sweep in range(8):
        place = {item: i for layer in layers for i, item in enumerate(layer)}
        order = layers if sweep % 2 else layers[::-1]
        for layer in order:
            side = -1 if sweep % 2 else 1

            def average(item, side=side, place=place):
                seen = [place[x] for x in near[item] if level[x] == level[item] + side]
                return sum(seen) / len(seen) if seen else place[item]

            layer.sort(key=average)
            place.update({item: i for i, item in enumerate(layer)})
        if (count := crossings(layers, links, level)) < fewest:
            best, fewest = [list(layer) for layer in layers], count
    return best


def crossings(layers, links, level):
    place = {item: i for layer in layers for i, item in enumerate(layer)}
    ends = [(level[a], place[a], place[b]) for a, b in links]
    return sum(
        one[0] == two[0] and (one[1] - two[1]) * (one[2] - two[2]) < 0
        for i, one in enumerate(ends)
        for two in ends[:i]
    )


def settled(layers, near, wanted, extent, level):
    """Return the place of each item: operations between their inputs, inputs near their use."""
    at = {}
    for layer in layers:
        at.update(apart(layer, {i: wanted[i] for i in layer}, extent))
    before = {i: [x for x in near[i] if level[x] < level[i]] for i in at}
    after = {i: [x for x in near[i] if level[x] > level[i]] for i in at}
    for _ in range(ROUNDS):
        for pulls, order in ((after, layers[::-1]), (before, layers)):
            for layer in order:
                free = {i for i in layer if not before[i] or isinstance(i, tuple)}
                moved = [i for i in layer if pulls[i] and (pulls is before or i in free)]
                wish = {i: at[i] for i in layer}
                wish |= {i: sum(at[x] for x in pulls[i]) / len(pulls[i]) for i in moved}
                # What has no inputs of its own gives way to what stands between its inputs.
                weight = {i: 0.01 if i in free and len(free) < len(layer) else 1 for i in layer}
                at.update(apart(layer, wish, extent, weight))
    return at


def apart(layer, wish, extent, weight=None):
    """Return places as near to the wishes as order and extents allow (isotonic regression)."""
    offsets, offset = [0.0], 0.0
    for a, b in pairwise(layer):
        offset += extent[a][1] + extent[b][0]
        offsets.append(offset)
    blocks = []  # (mean, weight, how many)
    for item, o in zip(layer, offsets, strict=True):
        blocks.append((wish[item] - o, weight[item] if weight else 1, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (a, v, n), (b, w, m) = blocks[-2:]
            blocks[-2:] = [((a * v + b * w) / (v + w), v + w, n + m)]
    flat = [mean for mean, _, count in blocks for _ in range(count)]
    return {item: p + o for item, p, o in zip(layer, flat, offsets, strict=True)}
