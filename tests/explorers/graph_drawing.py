"""What the tests of the graph explorer measure: rectangles and wires that may not meet."""


def boxes(place, graph):
    """Return [(node, left, top, right, bottom)] of gates, numbers and names of one layout."""
    found = []
    for i, n in enumerate(place["nodes"]):
        x, y = n["x"], n["y"]
        found.append((i, x - 17, y - 17, x + 17, y + 17))
        (vx, vy), (gx, gy) = n["value"], n["gradient"]
        is_gate = bool(graph["nodes"][i]["symbol"])
        half = 8 if is_gate else 12
        found.append((i, vx - 23, vy - half, vx + 23, vy + half))
        found.append((i, gx - 23, gy - 8, gx + 23, gy + 8))
        if is_gate and "label" in n:
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
