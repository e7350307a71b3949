"""How high the graph explorer becomes, for the page to keep its room: js/layout.js in short."""

WIDE, NARROW = 633, 332  # pixels of the stage on a desktop page and on a phone of 360
# What both compute with, in pixels. Where there are two numbers, the second is for branching wires.
PIXELS = {
    "radius": 17,  # of an input; half the height of a gate
    "tag": 46,  # width of a number at its wire
    "gap": 8,  # behind a number
    "curve": 24,  # from left to right: the least from one level to the next
    "top": 72,  # buttons and legend
    "first": 34,  # from left to right: from there to the middle of the first row
    "row": [62, 78],  # from one row to the next
    "below": [30, 44],  # under the last row
    "head": 4,  # from top to bottom: above the first level
    "numbers": 48,  # under an input of the first level
    "step": 66,  # from one level to the next
    "short_step": 58,  # the same in graphs of more than `levels`
    "levels": 6,
    "foot": 12,  # under the last level
    "terms": [0, 16],  # for the sum at a branch
}


def heights(graph, sliders, others):
    """Return pixels on a (wide, narrow) page for a `drawable` graph and its controls.

    sliders  how many inputs have one, three in a row;  others: the controls before them
    """
    wide, narrow = (stage(graph, width) for width in (WIDE, NARROW))
    rows, before = -(-sliders // 3), -(-others // 2)
    return wide + 47 * (rows + before) + 184, narrow + 61 * rows + 48 * others + 300


def stage(data, width):
    """Return the height of the drawing of a `drawable` graph on a stage of `width` pixels."""
    p, sources = PIXELS, [edge["source"] for edge in data["edges"]]
    branches = len(sources) > len(set(sources))
    levels = max(row["level"] for row in data["nodes"]) + 1
    needed = levels * (2 * p["radius"] + p["tag"] + p["gap"]) + (levels - 1) * p["curve"] + 2
    if needed <= width:
        bends = [place for edge in data["edges"] for _, place in edge["wide"]]
        rows = max(data["wide"] + bends)
        return round(p["top"] + p["first"] + rows * p["row"][branches] + p["below"][branches])
    more = p["terms"][branches]
    step = p["short_step" if levels > p["levels"] else "step"] + more
    ends = p["top"] + p["head"] + p["numbers"] + p["foot"]
    return ends + 2 * p["radius"] + 2 * more + (levels - 1) * step
