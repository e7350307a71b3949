"""How high the graph explorer becomes, for the page to keep its room: graph_layout.js in short."""

WIDE, NARROW = 633, 332  # pixels of the stage on a desktop page and on a phone of 360
RADIUS, TAG, TOP, LEAST = 17, 46, 72, 24


def heights(graphs, sliders, others):
    """Return pixels on a (wide, narrow) page for the highest of the graphs and its controls.

    sliders  how many inputs have one, three in a row;  others: the controls before them
    """
    wide, narrow = (max(stage(data, width) for data in graphs) for width in (WIDE, NARROW))
    rows, before = -(-sliders // 3), -(-others // 2)
    return wide + 47 * (rows + before) + 184, narrow + 61 * rows + 48 * others + 300


def stage(data, width):
    """Return the height of the drawing of a `structure` on a stage of `width` pixels."""
    sources = [wire["source"] for wire in data["wires"]]
    branches = len(sources) > len(set(sources))
    levels = max(data["depth"]) + 1
    needed = levels * (2 * RADIUS + TAG + 8) + (levels - 1) * LEAST + 2
    if needed <= width:
        bends = [place for wire in data["wires"] for _, place in wire["wide"]]
        rows = max(data["wide"] + bends)
        return round(TOP + 34 + rows * (78 if branches else 62) + (44 if branches else 30))
    more = 16 if branches else 0
    step = (58 if levels > 6 else 66) + more
    return TOP + 2 * RADIUS + 64 + 2 * more + (levels - 1) * step
