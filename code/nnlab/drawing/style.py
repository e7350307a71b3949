"""How figures look: muted axes, the course's colours, text kept as text.

The site turns the light colours of `nnlab.colours.COLOURS` into the page's own variables, black
into the text colour and white into the page's, so that one figure serves light and dark pages. A
notebook shows a figure as a picture of its own, with its own ground, and a style sheet in it turns
light into dark; `frame.css` tells it which of the two JupyterLab's theme is.
"""

import io
import re
import sys
import warnings

import matplotlib
import matplotlib.figure

from nnlab.colours import COLOURS

LIGHT = {name: pair[0] for name, pair in COLOURS.items()}
SETTINGS = {
    "svg.fonttype": "none",  # text stays text: the page's fonts draw it, and a reader can find it
    "svg.hashsalt": "nnlab",  # the same figure gives the same ids, so notebooks stay comparable
    "font.size": 12,
    "hatch.linewidth": 0.5,
    "figure.facecolor": "white",
    "axes.facecolor": "none",
    "axes.edgecolor": LIGHT["muted"],
    "axes.labelcolor": LIGHT["muted"],
    "xtick.color": LIGHT["muted"],
    "ytick.color": LIGHT["muted"],
    "grid.color": LIGHT["muted"],
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.prop_cycle": matplotlib.cycler(
        color=[LIGHT[name] for name in ("positive", "negative", "forward", "gradient", "focus")]
    ),
}
METADATA = {"Date": None, "Creator": None}
MARKERS = "o^sD"  # ● ▲ ■ ◆: a class or a series is told by shape before colour
CLASS_COLOURS = ("positive", "negative", "forward", "gradient")


class Figure(matplotlib.figure.Figure):
    """A figure of the course, which a notebook shows in light and in dark."""


def new_figure(columns=1, rows=1, width=7.2, height=2.4):
    """Return (figure, axes) in the course's look; sizes in inches, 7.2 is a page's full width.

    axes  one axis, or an array of shape (rows, columns) without its axes of length 1
    """
    with matplotlib.rc_context(SETTINGS):
        figure = Figure(figsize=(width, height), layout="constrained")
        return figure, figure.subplots(rows, columns)


def svg_text(figure):
    """Return `figure` as SVG text: transparent, and the same on every run."""
    text = io.StringIO()
    with matplotlib.rc_context(SETTINGS), warnings.catch_warnings():
        # Text stays text, so a name in Hangul is drawn by the page's fonts, not by Matplotlib's.
        warnings.filterwarnings("ignore", r"Glyph \d+ .*missing from", UserWarning)
        figure.savefig(text, format="svg", metadata=METADATA, transparent=True)
    return lowered(text.getvalue())


def lowered(svg):
    """Write the ₁ of x₁ in an SVG's texts as a lowered 1.

    Fonts lack the digits ₀ to ₉ or draw some of them as dots; a name's index is at its end.
    """
    size = 'dy="0.3em" style="font-size: 75%"'
    digits = {ord(sign): str(digit) for digit, sign in enumerate("₀₁₂₃₄₅₆₇₈₉")}
    return re.sub(
        "([₀-₉]+)([^<₀-₉]*)",
        lambda found: (
            f"<tspan {size}>{found[1].translate(digits)}</tspan>"
            + (f'<tspan dy="-0.225em">{found[2]}</tspan>' if found[2] else "")
        ),
        svg,
    )


def show_as_svg():
    """In a notebook, show figures inline in the course's look; elsewhere do nothing."""
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    if shell is None:
        return
    from matplotlib_inline.backend_inline import set_matplotlib_formats

    matplotlib.rcParams.update(SETTINGS)
    set_matplotlib_formats("svg", metadata=METADATA)
    shell.display_formatter.formatters["image/svg+xml"].for_type(Figure, notebook_svg)


def notebook_svg(figure):
    """Return `figure` as a notebook shows it, SVG text that is dark where its surroundings are."""
    from IPython.core.pylabtools import print_figure

    text = lowered(print_figure(figure, fmt="svg", metadata=METADATA))
    head, root, rest = text.partition("<svg ")
    attributes, _, body = rest.partition(">")
    return f"{head}{root}{attributes}>\n<style>{dark_sheet()}</style>{body}"


def dark_sheet():
    """Return the CSS that turns each light colour of a figure into its dark one."""
    swaps = {light.lower(): dark for light, dark in COLOURS.values()}
    ink = COLOURS["ink"][1]
    rules = [f"svg {{fill: {ink}}}"]  # black is what has no colour of its own
    for light, dark in (swaps | {"#000000": ink}).items():
        for paint in ("fill", "stroke"):
            rules.append(f'[style*="{paint}: {light}"] {{{paint}: {dark} !important}}')
    return f"@media (prefers-color-scheme: dark) {{{' '.join(rules)}}}"
