"""Grids of numbers as vector figures: heat from negative through the page to positive, or greys.

Colours are tokens of `nnlab.colours` with an opacity over a transparent page, never blends with
white: so the site can put the dark page's tokens in their place. Symbols and numbers only.
"""

from itertools import zip_longest

import numpy as np
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path

from nnlab import _validation
from nnlab.drawing.style import LIGHT, new_figure

STRONGEST = 0.6  # opacity at the limit: numbers in --ink on top keep a contrast above 5:1
STEPS = 20  # opacities told apart; cells of one step share one path, which keeps the SVG small


def draw_grid(ax, grid, numbers=None, limit=None, window=None, signed=True):
    """Draw `grid` as cells with the scale below them; return `ax`.

    grid     array of shape (rows, columns); NaN cells stay empty
    numbers  True prints each number in its cell; None does so up to 8 rows and 8 columns
    limit    the value at full strength, by default the largest in the grid
    window   (top, left, height, width) in cells, outlined in the colour of what moves
    signed   False for pictures: greys from 0 to `limit`, with no colour for signs
    Raises ValueError for anything but two dimensions, for an empty grid and for a limit below 0.
    """
    grid = np.asarray(_validation.unmasked("grid", grid), float)
    if grid.ndim != 2 or not grid.size:
        raise ValueError(
            f"a grid of shape {grid.shape} cannot be drawn; try shape (rows, columns)."
        )
    known = np.abs(grid[np.isfinite(grid)])
    limit = known.max(initial=0) if limit is None else limit
    limit = _validation.number("limit", limit, least=0)
    rows, columns = grid.shape
    _cells(ax, grid, limit, signed)
    _lines(ax, rows, columns)
    if numbers or numbers is None and max(rows, columns) <= 8:
        _numbers(ax, grid, signed)
    if window is not None:
        outline(ax, window)
    _scale(ax, rows, columns, limit, signed)
    ax.set(xlim=(-0.1, columns + 0.1), ylim=(rows + max(rows, 4) * 0.16, -0.1), aspect="equal")
    ax.axis("off")
    return ax


def grids_picture(grids, columns, titles=(), width=7.2, height=2.4, **how):
    """Draw `grids` row by row, `columns` to a row, with their `titles`; return the figure.

    width, height  of the figure, in inches
    how            further arguments of `draw_grid`, the same for all
    Raises what `draw_grid` raises.
    """
    grids = list(grids)
    figure, axes = new_figure(columns, -(-len(grids) // columns), width, height)
    for axis, grid in zip_longest(np.ravel(axes), grids):
        axis.axis("off") if grid is None else draw_grid(axis, grid, **how)
    for axis, title in zip(np.ravel(axes), titles, strict=False):
        axis.set_title(title, fontsize=10)
    return figure


def colours_picture(pictures, columns, titles=(), width=7.2, height=2.4):
    """Draw colour pictures, arrays (rows, columns, 3) of shares; see `grids_picture`."""
    pictures = list(pictures)
    figure, axes = new_figure(columns, -(-len(pictures) // columns), width, height)
    for axis, picture, title in zip_longest(np.ravel(axes), pictures, titles):
        axis.axis("off") if picture is None else axis.imshow(picture, interpolation="nearest")
        axis.set(xticks=(), yticks=())
        axis.set_title(title or "", fontsize=12)
    return figure


def outline(ax, window, colour="focus", dashes="-"):
    """Outline cells (top, left, height, width), by default as what is moved now."""
    top, left, height, width = window
    edge = {"fill": False, "edgecolor": LIGHT[colour], "linewidth": 2, "linestyle": dashes}
    ax.add_patch(Rectangle((left, top), width, height, **edge))


def number_text(value, signed=True):
    """Write a number short: at most one decimal, a true minus sign, "+" if `signed`."""
    if not np.isfinite(value):
        return "" if np.isnan(value) else ("∞" if value > 0 else "−∞")
    text = f"{np.floor(abs(value) * 10 + 0.5) / 10:.1f}".removesuffix(".0")  # ties go up
    return text if text == "0" else ("−" if value < 0 else "+" if signed else "") + text


def _cells(ax, grid, limit, signed):
    share = np.nan_to_num(grid / limit if limit else np.zeros_like(grid))
    steps = np.rint(np.clip(share, -1 if signed else 0, 1) * STEPS).astype(int)
    for step in np.unique(steps[steps != 0]):
        vertices, codes = _runs(steps == step)
        ax.add_patch(PathPatch(Path(vertices, codes), linewidth=0, **_shade(step / STEPS, signed)))


def _shade(share, signed):
    if not signed:
        return {"facecolor": LIGHT["ink"], "alpha": STRONGEST * share}
    return {
        "facecolor": LIGHT["negative" if share < 0 else "positive"],
        "alpha": STRONGEST * abs(share),
    }


def _runs(mask):
    """Return one path of rectangles, each a run of True cells in a row."""
    vertices = []
    for row, line in enumerate(mask):
        edges = np.flatnonzero(np.diff(line, prepend=False, append=False)).reshape(-1, 2)
        for left, right in edges.tolist():
            corners = [(left, row), (right, row), (right, row + 1), (left, row + 1)]
            vertices += [*corners, corners[0]]
    codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY]
    return vertices, codes * (len(vertices) // 5)


def _lines(ax, rows, columns):
    across = [(x, row) for row in range(rows + 1) for x in (0, columns)]
    down = [(column, y) for column in range(columns + 1) for y in (0, rows)]
    codes = [Path.MOVETO, Path.LINETO] * (rows + columns + 2)
    style = {"edgecolor": LIGHT["muted"], "linewidth": 0.5, "alpha": 0.5, "fill": False}
    ax.add_patch(PathPatch(Path(across + down, codes), **style))


def _numbers(ax, grid, signed):
    for (row, column), value in np.ndenumerate(grid):
        _text(ax, column + 0.5, row + 0.5, number_text(value, signed), ha="center")


def _text(ax, x, y, text, **place):
    ax.text(x, y, text, color=LIGHT["ink"], fontsize=10, va="center", **place)


def _scale(ax, rows, columns, limit, signed):
    """Draw a bar of shades under the grid with its ends in numbers."""
    unit = max(rows, 4)
    top, height = rows + 0.06 * unit, 0.05 * unit
    low, count = (-limit, 11) if signed else (0, 7)
    shares = np.linspace(-1 if signed else 0, 1, count)
    width = 0.4 * columns / count
    for place, share in enumerate(shares):
        left = 0.3 * columns + place * width
        ax.add_patch(Rectangle((left, top), width, height, linewidth=0, **_shade(share, signed)))
    middle = top + height / 2
    _text(ax, 0.27 * columns, middle, number_text(low, signed), ha="right")
    _text(ax, 0.73 * columns, middle, number_text(limit, signed), ha="left")
