"""How explorers and figures look in JupyterLab: rails one can aim at, and the theme's light."""

import io
from time import monotonic

import pytest
from PIL import Image

from tests.notebooks.lab import write_notebook
from tests.notebooks.watched import KERNEL, PATIENCE, Watched
from tests.site.pages import TWO_FRAMES

FIGURE = """
from nnlab.drawing.planes import xor_picture
from nnlab.xor import solve_xor

xor_picture(solve_xor())
"""
CUT = """[...document.querySelectorAll(".nnlab-controls > * > :is(.widget-label, .widget-readout)")]
  .filter((node) => node.scrollWidth > node.clientWidth).map((node) => node.textContent)"""


@pytest.fixture(scope="module")
def notebook(folder, open_notebook):
    cells = "row = Convolution1DExplorer()\nrow", "xor = XORExplorer()\nxor", FIGURE
    write_notebook(folder / "looks.ipynb", KERNEL, *cells)
    notebook = open_notebook("looks.ipynb")
    notebook.run_all()
    for index, name in enumerate(("row", "xor")):
        Watched(notebook, name, index)
    return notebook


@pytest.mark.parametrize("width", [600, 900, 1280, 1800])
def test_rails_are_long_and_labels_whole_at_every_width(notebook, width):
    page = notebook.page
    page.set_viewport_size({"width": width, "height": 900})
    page.evaluate(TWO_FRAMES)
    rails = [rail.bounding_box()["width"] for rail in page.locator(".noUi-base").all()]
    assert len(rails) == 8 and min(rails) >= 120
    assert page.evaluate(CUT) == []


DARK, LIGHT = (0x14, 0x18, 0x1E), (255, 255, 255)


def take_theme(notebook, theme):
    change = "(theme) => jupyterapp.commands.execute('apputils:change-theme', { theme })"
    notebook.page.evaluate(f"{change}.then(() => null)", theme)


def ground(notebook, wanted):
    """Return the colours of a figure's lower corners, once they are `wanted` or time is up."""
    until, seen = monotonic() + PATIENCE, None
    while seen != {wanted} and monotonic() < until:
        picture = notebook.page.locator(".jp-RenderedSVG img").screenshot()
        image = Image.open(io.BytesIO(picture)).convert("RGB")
        seen = {image.getpixel((x, image.height - 4)) for x in (4, image.width - 4)}
    return seen


@pytest.mark.parametrize("system", ["light", "dark"])
def test_figures_follow_the_theme_of_jupyterlab_not_the_systems(notebook, system):
    notebook.page.emulate_media(color_scheme=system)
    for theme, wanted in (("JupyterLab Dark", DARK), ("JupyterLab Light", LIGHT)):
        take_theme(notebook, theme)
        assert ground(notebook, wanted) == {wanted}
