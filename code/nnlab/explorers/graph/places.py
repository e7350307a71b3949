"""Where the nodes of a small graph stand: levels of operations, few crossings, straight wires.

The usual way of layered drawings (Sugiyama, Tagawa and Toda 1981), small enough for 24 nodes: wires
that pass a level get a place of their own in it, neighbours pull, and nothing comes too close.
"""

from itertools import pairwise
from typing import NamedTuple

from nnlab.explorers.graph.order import uncrossed

ROUNDS = 12


class Places(NamedTuple):
    """Where the nodes of a graph stand in their levels, and where its long wires bend.

    breadth  place of each node in its level
    via      {(source, target, position): [[level, breadth], ...]} for wires longer than one level
    """

    breadth: list
    via: dict


def places(inputs, depth, reach, aside=None):
    """Lay out the graph whose node i was made from the nodes `inputs[i]`; the last is the output.

    depth  level of each node, as nnlab.graph.structure has it
    reach  (low, high) of each node: how far it extends to both sides of its place, 1 is one row
    aside  None: an operation stands between its inputs; else this far from straight after the
           operations among them, while inputs of the graph join from the side: a narrow spine
    """
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
    at = settled(uncrossed(layers, near, wanted, links, level), near, wanted, extent, level, aside)
    low = min(at.values())
    via = {w: [[b[1], at[b] - low] for b in some] for w, some in bends.items() if some}
    return Places([at[i] - low for i in range(len(inputs))], via)


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


def settled(layers, near, wanted, extent, level, aside):
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
                wish |= {i: middle(pulls[i], at) for i in moved}
                if pulls is before and aside is not None:
                    wish |= {i: spine(pulls[i], at, before, level, aside) for i in moved}
                # What has no inputs of its own gives way to what stands between its inputs.
                weight = {i: 0.01 if i in free and len(free) < len(layer) else 1 for i in layer}
                at.update(apart(layer, wish, extent, weight))
    return at


def middle(items, at):
    return sum(at[x] for x in items) / len(items)


def spine(items, at, before, level, aside):
    """Return a place nearly straight after the operations among `items`, where others join."""
    joining = [x for x in items if not before[x] and level[x] > 0]
    main = [x for x in items if x not in joining]
    if not joining or not main:
        return middle(items, at)
    return middle(main, at) + (aside if middle(joining, at) > middle(main, at) else -aside)


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
