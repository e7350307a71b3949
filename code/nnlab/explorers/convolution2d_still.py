"""The still picture of `Convolution2DExplorer`, for pages read without JavaScript."""

from nnlab.drawing.grids import draw_grid, outline
from nnlab.drawing.style import new_figure, svg_text


def still(picture, result=None, row=0, column=0, stride=1, span=3):
    """Draw input, kernel and output side by side; return the figure as SVG text.

    result   a `Convolution2D`, or None to draw the picture alone
    row, column   the output cell whose window, `span` pixels wide, is outlined
    """
    figure, (left, middle, right) = new_figure(3, height=2.7)
    if result is None:
        draw_grid(left, picture, signed=False)
        middle.axis("off")
        right.axis("off")
        return svg_text(figure)
    draw_grid(left, result.padded, signed=False, window=(row * stride, column * stride, span, span))
    n, edge = len(picture), (len(result.padded) - len(picture)) // 2
    if edge:
        outline(left, (edge, edge, n, n), "muted", "--")
    draw_grid(middle, result.kernel)
    draw_grid(right, result.output, window=(row, column, 1, 1))
    return svg_text(figure)
