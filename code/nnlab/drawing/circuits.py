"""Circuits: the graph of a computation with values above its wires and gradients below."""

from nnlab.drawing.style import LIGHT, new_figure

WIDTH, HEIGHT = 1.05, 0.8  # inches from one level to the next, from one row to the next


def circuit_picture(data, labels, known, arrived, write=str):
    """Draw a graph from left to right.

    data     a graph as nnlab.graph.structure gives it, its nodes' shown names, `wide`, their
             places in their levels, and the bends (level, place) of its edges
    labels   what stands in each gate, "" for an input;  write: how a number is written
    known, arrived   {name: number} of the values and gradients to show
    Returns the figure.
    """
    depth = [row["level"] for row in data["nodes"]]
    levels, rows = max(depth) + 1, max(data["wide"]) + 1
    figure, ax = new_figure(width=min(7.2, levels * WIDTH), height=max(1.4, rows * HEIGHT))
    places = [(d, -b) for d, b in zip(depth, data["wide"], strict=True)]
    for edge in data["edges"]:
        bends = [(d, -b) for d, b in edge["wide"]]
        _wire(ax, [places[edge["source"]], *bends, places[edge["target"]]])
    for row, label, (x, y) in zip(data["nodes"], labels, places, strict=True):
        _gate(ax, label or row["shown"], x, y, bool(label))
        ax.plot([x, x + 0.72], [y, y], color=LIGHT["muted"], lw=1, zorder=0)
        style = {"ha": "center", "size": 9 if levels > 6 else 10}
        if row["name"] in known:
            text = write(known[row["name"]])
            ax.text(x + 0.46, y + 0.07, text, va="bottom", color=LIGHT["forward"], **style)
        if row["name"] in arrived:
            text = write(arrived[row["name"]])
            ax.text(x + 0.46, y - 0.09, text, va="top", color=LIGHT["gradient"], **style)
    ax.set(xlim=(-0.3, levels - 0.15), ylim=(-rows + 0.4, 0.6))
    ax.axis("off")
    return figure


def _gate(ax, text, x, y, is_gate):
    shape = "round,pad=0.35" if is_gate else "circle,pad=0.3"
    frame = {"boxstyle": shape, "fc": LIGHT["page"], "ec": LIGHT["muted"], "lw": 1.2}
    style = {"ha": "center", "va": "center", "size": 10, "color": "black"}
    ax.text(x, y, text, bbox=frame, parse_math=False, **style)  # a name may hold a dollar


def _wire(ax, points):
    for (x0, y0), (x1, y1) in zip(points, points[1:], strict=False):
        start = x0 + (0.72 if (x0, y0) == points[0] else 0)
        steps = [i / 20 for i in range(21)]
        xs = [start + (x1 - start) * t for t in steps]
        ys = [y0 + (y1 - y0) * t * t * (3 - 2 * t) for t in steps]
        ax.plot(xs, ys, color=LIGHT["muted"], lw=1, zorder=0)
