"""The still picture of the letter explorer, for pages read without JavaScript."""

import numpy as np

from nnlab.drawing.grids import draw_grid
from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.explorers.letter.tables import SIDE

MARKS = {"endpoint": ("o", "positive"), "corner": ("s", "negative")}


def still(image, seen, stride):
    """Draw the letter and the maps of endpoints and corners, each with its hits; SVG text.

    image  array (H, W);  seen: its `nnlab.motifs.Reading`;  stride: of that reading
    """
    figure, axes = new_figure(3, height=3)
    draw_grid(axes[0], image, numbers=False, limit=1, signed=False)
    for ax, (kind, answers) in zip(axes[1:], seen.maps.items(), strict=True):
        whole = np.kron(answers, np.ones((stride, stride)))[: len(image), : len(image)]
        draw_grid(ax, np.clip(whole, -1, 1), numbers=False, limit=1)
        count = sum(hit.kind == kind for hit in seen.hits)
        _mark(ax, [hit for hit in seen.hits if hit.kind == kind], 0.5 * stride, "ink")
        ax.set_title(f"{'○' if kind == 'endpoint' else '□'} {count}", color=LIGHT["ink"], size=12)
    _mark(axes[0], seen.hits, 0.5)
    verdict = {"C": "> 0  C", "D": "< 0  D"}.get(seen.letter, "")
    score = f"{seen.endpoints} − 3·{seen.corners} = {seen.margin} {verdict}".replace("-", "−")
    axes[0].set_title(score, color=LIGHT["ink"], size=12)
    return svg_text(figure)


def _mark(ax, hits, middle, color=None):
    for hit in hits:
        shape, own = MARKS[hit.kind]
        row, column = np.clip(np.add(hit.position, middle), 0, SIDE)  # on the rim if beyond it
        style = {"ms": 11, "mfc": "none", "mec": LIGHT[color or own], "mew": 2}
        ax.plot([column], [row], shape, **style)
