"""The lines that "As Python" copies from the letter explorer; js/snippet.js writes the same."""

from nnlab.explorers.core.pictures import INK, texts
from nnlab.explorers.letter.tables import ROOM, SIDE


def snippet(view):
    """Return lines whose last one gives [endpoints, corners, margin] of the picture on screen."""
    own, level = view.letter == "drawing", f"{view.noise / 100:g}"
    limits = ", ".join(f'"{kind}": {limit:g}' for kind, limit in view.thresholds.items())
    beyond = max(abs(view.down), abs(view.right)) > ROOM  # draw_letter would refuse
    lines = ["import numpy as np"] * bool(own or view.noise or beyond)
    lines += ["from nnlab.motifs import classify_letter" + ("" if own else ", draw_letter"), ""]
    lines += _drawing(view) if own else _cut(view) if beyond else [_letter(view, level)]
    lines += _noise(level) if view.noise and (own or beyond) else []
    lines += [
        f"limits = {{{limits}}}",
        f"seen = classify_letter(picture, threshold=limits, stride={view.stride})",
        "[seen.endpoints, seen.corners, seen.margin]",
    ]
    return "\n".join(lines)


def _letter(view, level):
    noise = f", noise={level}, rng=np.random.default_rng(0)" if view.noise else ""
    shift = f"({view.down}, {view.right})"
    return f'picture = draw_letter("{view.letter}", {SIDE}, {shift}, {view.thickness}{noise})'


def _cut(view):
    whole = f'draw_letter("{view.letter}", {SIDE}, (0, 0), {view.thickness})'
    rim = max(abs(view.down), abs(view.right))
    rows, columns = (f"{rim - step}:{rim - step + SIDE}" for step in (view.down, view.right))
    yield f"picture = np.pad({whole}, {rim})[{rows}, {columns}]"


def _drawing(view):
    yield 'rows = """'
    yield from texts(view.clean(view.down, view.right))
    yield '"""'
    each = f'[float(pixel == "{INK}") for pixel in row]'
    yield f"picture = np.array([{each} for row in rows.split()])"


def _noise(level):
    yield f"noise = np.random.default_rng(0).normal(0, {level}, picture.shape)"
    yield "picture = np.clip(picture + noise, 0, 1)"
