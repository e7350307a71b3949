"""How explorers and figures look in JupyterLab: rails one can aim at, and the theme's light."""

import io
import re
from time import monotonic

import pytest
from nnlab.explorers.core.contract import contracts
from PIL import Image

from tests.notebooks.lab import write_notebook
from tests.notebooks.watched import KERNEL, PATIENCE, Watched
from tests.site.pages import TWO_FRAMES

FIGURE = """
from nnlab.drawing.planes import xor_picture
from nnlab.xor import solve_xor

xor_picture(solve_xor())
"""
# Every explorer that is there, one below the other in one output.
ALL = """
from IPython.display import display
from nnlab import use_language
from nnlab.explorers.core.contract import contracts

use_language({language!r})
made = {{name: contract.made() for name, contract in sorted(contracts().items())}}
display(*made.values())
"""
# What is wrong with the controls of each explorer: texts cut off, menus too low to be pressed or
# too short for what is chosen, controls on one another or on the picture.
WRONG = """() => [...document.querySelectorAll(".nnlab-controls")].flatMap((row) => {
  const view = row.parentElement.querySelector(".nnlab-view");
  const name = view.className.replace("nnlab nnlab-view ", "");
  const top = view.getBoundingClientRect().top;
  const shown = (node) => node.getClientRects().length > 0;
  const hides = (node) =>
    node.scrollWidth > node.clientWidth || node.scrollHeight > node.clientHeight + 1;
  const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1
    || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
  const cut = [...row.querySelectorAll(".widget-label, .widget-label-basic, .widget-readout")]
    .filter((node) => shown(node) && hides(node))
    .map((node) => `${name}: ${node.textContent} is cut off`);
  const paper = document.createElement("canvas").getContext("2d");
  const menus = [...row.querySelectorAll("select")].flatMap((node) => {
    const look = getComputedStyle(node);
    paper.font = look.font;
    const text = node.selectedOptions[0].textContent;
    const room = node.clientWidth - parseFloat(look.paddingLeft) - parseFloat(look.paddingRight);
    return [
      node.getBoundingClientRect().height < 24 && `${name}: the menu ${text} is low`,
      paper.measureText(text).width > room && `${name}: the menu ${text} has no room`,
    ];
  });
  const boxes = [...row.children].map((node) => [node.textContent, node.getBoundingClientRect()]);
  const meet = boxes.flatMap(([text, a], i) => boxes.slice(i + 1)
    .filter(([, b]) => !apart(a, b))
    .map(([other]) => `${name}: ${text} and ${other} meet`));
  const over = [...row.querySelectorAll(":not(option)")].filter(shown)
    .filter((node) => node.getBoundingClientRect().bottom > top + 1)
    .map((node) => `${name}: ${node.textContent || node.className} is on the picture`);
  return [...cut, ...menus, ...meet, ...over].filter(Boolean);
})"""


@pytest.fixture(scope="module")
def notebook(folder, open_notebook):
    cells = "row = Convolution1DExplorer()\nrow", "xor = XORExplorer()\nxor", FIGURE
    write_notebook(folder / "looks.ipynb", KERNEL, *cells)
    notebook = open_notebook("looks.ipynb")
    notebook.run_all()
    for index, name in enumerate(("row", "xor")):
        Watched(notebook, name, index)
    return notebook


def at_last(look, wanted):
    """Return what `look` gives, once that is `wanted` or time is up."""
    until = monotonic() + PATIENCE
    while (seen := look()) != wanted and monotonic() < until:
        pass
    return seen


def wrong_at(page, width):
    """Return WRONG of a window so wide, once JupyterLab has laid all out anew."""
    page.set_viewport_size({"width": width, "height": 900})
    page.evaluate(TWO_FRAMES)
    return at_last(lambda: page.evaluate(WRONG), [])


@pytest.mark.parametrize("width", [600, 900, 1280, 1800])
def test_rails_are_long_and_labels_whole_at_every_width(notebook, width):
    assert wrong_at(notebook.page, width) == []
    rails = [rail.bounding_box()["width"] for rail in notebook.page.locator(".noUi-base").all()]
    assert len(rails) == 8 and min(rails) >= 120


@pytest.fixture(scope="module", params=["ko", "en"])
def every_explorer(request, folder, open_notebook):
    name = f"all-{request.param}.ipynb"
    write_notebook(folder / name, ALL.format(language=request.param))
    notebook = open_notebook(name)
    notebook.run_all()
    drawn = ".jupyter-widgets.nnlab:has(> .nnlab-controls):has(.nnlab-stage[viewBox])"
    wait = f"() => document.querySelectorAll('{drawn}').length === {len(contracts())}"
    notebook.page.wait_for_function(wait, timeout=6000 * PATIENCE)
    return notebook


@pytest.mark.parametrize("width", [600, 900, 1280])
def test_labels_menus_and_pictures_of_every_explorer_have_their_room(every_explorer, width):
    assert wrong_at(every_explorer.page, width) == []


def test_a_task_of_the_playground_is_judged_in_a_notebook(every_explorer):
    play = every_explorer.page.locator(".nnlab-playground")
    play.locator("[data-key=lesson]").select_option("xor_product")
    told = play.locator(".nnlab-lesson-done")
    play.locator("[data-key=input_x1_x2]").press("Enter")
    assert told.text_content() == ""
    play.locator("[data-key=run]").press("Enter")
    told.filter(has_text=re.compile(".")).wait_for()
    play.locator("[data-key=run]").press("Enter")
    accuracies = "[*made['PlaygroundExplorer'].result.losses][2:]"
    # The last steps may be under way to the kernel.
    assert at_last(lambda: every_explorer.ask(accuracies), [1.0, 1.0]) == [1.0, 1.0]


DARK, LIGHT = (0x14, 0x18, 0x1E), (255, 255, 255)


def take_theme(notebook, theme):
    change = "(theme) => jupyterapp.commands.execute('apputils:change-theme', { theme })"
    notebook.page.evaluate(f"{change}.then(() => null)", theme)


def ground(notebook):
    """Return the colours of a figure's lower corners."""
    picture = notebook.page.locator(".jp-RenderedSVG img").screenshot()
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    return {image.getpixel((x, image.height - 4)) for x in (4, image.width - 4)}


@pytest.mark.parametrize("system", ["light", "dark"])
def test_figures_follow_the_theme_of_jupyterlab_not_the_systems(notebook, system):
    notebook.page.emulate_media(color_scheme=system)
    for theme, wanted in (("JupyterLab Dark", DARK), ("JupyterLab Light", LIGHT)):
        take_theme(notebook, theme)
        assert at_last(lambda: ground(notebook), {wanted}) == {wanted}
