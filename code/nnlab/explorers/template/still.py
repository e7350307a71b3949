"""The still picture of the template explorer, for pages read without JavaScript."""

from nnlab.drawing.grids import draw_grid
from nnlab.drawing.scores import draw_scores
from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.explorers.core import show_number
from nnlab.explorers.template.view import BRIGHTEST, SIDE
from nnlab.templates import digit_classifier


def still(image, result):
    """Draw the input, both templates, where they differ, and the ten scores; SVG text.

    image  array (8, 8);  result: a `Templates`
    """
    figure, axes = new_figure(5, height=2.2)
    weights = digit_classifier().templates(SIDE, SIDE)
    winner, rival = result.winner, result.rival
    draw_grid(axes[0], image, numbers=False, limit=BRIGHTEST, signed=False)
    for ax, digit in zip(axes[1:], (winner, rival), strict=False):
        draw_grid(ax, weights[digit], numbers=False, limit=1)
        score = show_number(result.scores[digit])
        ax.set_title(f"{digit}: {score}", color=LIGHT["ink"], size=11)
    draw_grid(axes[3], result.difference, numbers=False)
    axes[3].set_title(f"{winner} − {rival}", color=LIGHT["ink"], size=11)
    draw_scores(axes[4], result.scores)
    return svg_text(figure)
