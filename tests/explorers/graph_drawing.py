"""What the tests of the graph explorer share: graphs to draw, and rectangles that may not meet."""

from hypothesis import strategies as st
from nnlab.graph import Node, exp, log, maximum, relu, sigmoid, square, tanh

UNARY = [
    exp,
    log,
    tanh,
    sigmoid,
    relu,
    square,
    lambda a: a.sum(),
    lambda a: -a,
    lambda a: a + 1,
    lambda a: 1 - a,
    lambda a: a - 2,
    lambda a: a * 2,
    lambda a: 2 / a,
    lambda a: a / 4,
    lambda a: a**3,
    lambda a: a**-1,
    lambda a: a**0.5,
    lambda a: 2**a,
    lambda a: maximum(a, 0.5),
    lambda a: maximum(-1, a),
]
BINARY = [
    lambda a, b: a + b,
    lambda a, b: a - b,
    lambda a, b: a * b,
    lambda a, b: a / b,
    lambda a, b: a**b,
    maximum,
]
NUMBERS = st.one_of(
    st.integers(-12, 12).map(lambda n: n / 2), st.floats(-6, 6).map(lambda v: round(v, 3))
)


@st.composite
def graphs(draw):
    """Return a graph of 1 to 9 operations on 1 to 4 inputs, each used at least once."""
    names = ["x", "w0", "lambda", "b·c"]
    pool = [Node(1.5, name) for name in names[: draw(st.integers(1, 4))]]
    unused = list(pool)
    for _ in range(draw(st.integers(1, 8))):
        one, other = draw(st.sampled_from(pool)), draw(st.sampled_from(unused))
        make = draw(st.sampled_from(UNARY + BINARY * 3))
        try:
            made = make(other) if make in UNARY else make(one, other)
        except ValueError:
            continue
        pool.append(made)
        unused = [n for n in unused if n not in made.inputs] + [made]
    output = unused[0]
    for other in unused[1:]:
        output = output + other
    return output if output.inputs else output + 1


def boxes(place, state_graph):
    """Return [(node, left, top, right, bottom)] of gates, numbers and names of one layout."""
    found = []
    for i, n in enumerate(place["nodes"]):
        x, y = n["x"], n["y"]
        found.append((i, x - 17, y - 17, x + 17, y + 17))
        (vx, vy), (gx, gy) = n["value"], n["gradient"]
        half = 12 if not state_graph["nodes"][i]["op"] else 8
        found.append((i, vx - 23, vy - half, vx + 23, vy + half))
        found.append((i, gx - 23, gy - 8, gx + 23, gy + 8))
        if state_graph["nodes"][i]["op"] and "label" in n:
            left = n["label"]["x"] - (10 if n["label"]["anchor"] == "end" else 5)
            found.append((i, left, n["label"]["y"] - 6, left + 10, n["label"]["y"] + 6))
    return found


def meeting(one, other):
    """Whether two boxes overlap by more than a pixel."""
    _, a, b, c, d = one
    _, e, f, g, h = other
    return a < g - 1 and e < c - 1 and b < h - 1 and f < d - 1


def curve(points, way):
    """Return points along a wire as the view draws it: a cubic curve between each two."""
    k = 0 if way == "wide" else 1
    found = []
    for p, q in zip(points, points[1:], strict=False):
        middle = (p[k] + q[k]) / 2
        one, two = list(p), list(q)
        one[k] = two[k] = middle
        for i in range(13):
            t = i / 12
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            ends = (p, one, two, q)
            found.append(
                [sum(w * e[j] for w, e in zip(weights, ends, strict=True)) for j in (0, 1)]
            )
    return found


def cross(wire, other):
    """Whether two drawn wires cross, ends apart."""
    pairs = [list(zip(line[1:-2], line[2:-1], strict=False)) for line in (wire, other)]
    return any(_segments_cross(a, b, c, d) for a, b in pairs[0] for c, d in pairs[1])


def _segments_cross(a, b, c, d):
    def side(p, q, r):
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
