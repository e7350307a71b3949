"""The still picture of the two-dimensional explorer, for pages read without JavaScript."""

from nnlab.drawing.grids import draw_grid, outline
from nnlab.drawing.style import new_figure, svg_text


def still(view, result=None):
    """Draw input, kernel and output side by side; return the figure as SVG text.

    result   a `Convolution2D`, or None to draw the picture alone
    """
    figure, (left, middle, right) = new_figure(3, height=2.7)
    if result is None:
        draw_grid(left, view.picture_array, signed=False)
        middle.axis("off")
        right.axis("off")
        return svg_text(figure)
    window = (view.row * view.stride, view.column * view.stride, view.span, view.span)
    draw_grid(left, result.padded, signed=False, window=window)
    if view.padding:
        n = len(result.picture)
        outline(left, (view.padding, view.padding, n, n), "muted", "--")
    draw_grid(middle, result.kernel)
    draw_grid(right, result.output, window=(view.row, view.column, 1, 1))
    return svg_text(figure)
