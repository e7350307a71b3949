"""Every explorer of a notebook in JupyterLab, and one control of each that a reader moves."""

from time import monotonic, sleep

from tests.notebooks.lab import PATIENCE
from tests.site.pages import TWO_FRAMES

# Runs in the notebook. `moved_state` is what came of the controls, to be compared with later.
KERNEL = """
import re
import numpy
import nnlab
from ipywidgets.widgets.widget import _instances
from nnlab.explorers.core.explorer import Explorer

def moved_state(model):
    controls = [c.widget for c in _instances[model].controls.values()]
    chosen = [w.index if hasattr(w, "index") else w.value for w in controls]
    with numpy.printoptions(threshold=10**9):  # arrays in full
        result = repr(_instances[model].result)
    return [repr(chosen), hash(re.sub(" at 0x[0-9a-f]+", "", result))]
"""
# The models that outputs of the notebook show, each with the place of its cell.
SHOWN = """() => jupyterapp.shell.currentWidget.content.widgets.flatMap((cell, place) => {
  cell.node.dataset.place = place;
  return (cell.outputArea?.model.toJSON() ?? [])
    .map(({ data }) => data?.["application/vnd.jupyter.widget-view+json"]?.model_id)
    .filter(Boolean).map((model) => [place, model]);
})"""
ERRORS = """() => jupyterapp.shell.currentWidget.content.widgets
  .flatMap((cell) => cell.outputArea?.model.toJSON() ?? [])
  .filter((output) => output.output_type === "error").map(({ evalue }) => evalue)"""
DRAWN = '(box) => box.querySelector(".nnlab-view").innerHTML'
BOX = ".jupyter-widgets.nnlab:has(> .nnlab-controls)"


def run(notebook):
    """Run all cells and wait for the last; return what went wrong in them."""
    notebook.run_all()
    notebook.ask(f"exec({KERNEL!r}, globals())")  # waits behind the cells
    return notebook.page.evaluate(ERRORS)


def explorers(notebook):
    """Yield (model, its box on the page) of each explorer that the notebook shows."""
    seen = {}
    for place, model in notebook.page.evaluate(SHOWN):
        if notebook.ask(f"isinstance(_instances[{model!r}], Explorer)"):
            number = seen[place] = seen.get(place, -1) + 1
            yield model, notebook.page.locator(f'[data-place="{place}"] {BOX}').nth(number)


def unmoved(notebook, model, box):
    """Move the explorer's controls, one after the other, until one changes the result and what is
    drawn; return "" then, else what did not."""
    box.scroll_into_view_if_needed()
    box.locator(".nnlab-stage[viewBox], .nnlab-stage canvas").first.wait_for(state="attached")
    for control in box.locator(".nnlab-controls > *").all():
        notebook.page.evaluate(TWO_FRAMES)
        drawn, before = box.evaluate(DRAWN), state(notebook, model)
        if not (control.is_visible() and _move(control)):
            continue
        after = _changed(notebook, model, before)
        notebook.page.evaluate(TWO_FRAMES)
        if after[1] != before[1] and box.evaluate(DRAWN) != drawn:
            return ""
    return f"{notebook.ask(f'type(_instances[{model!r}]).__name__')}: no control changes its result"


def state(notebook, model):
    return notebook.ask(f"moved_state({model!r})")


def _changed(notebook, model, before):
    """Wait until the kernel has another value of a control; return the state then."""
    until = monotonic() + PATIENCE
    while (now := state(notebook, model))[0] == before[0]:
        assert monotonic() < until, f"the kernel keeps {before[0]}"
        sleep(0.05)
    return now


def _move(control):
    """Take one step by the keyboard; tell whether there is anything that moves."""
    handle, tick, menu = (control.locator(f) for f in (".noUi-handle", "input", "select"))
    if handle.count():
        at, high = (handle.get_attribute(f"aria-value{end}") for end in ("now", "max"))
        handle.press("ArrowLeft" if float(at) >= float(high) else "ArrowRight")
    elif tick.count():
        tick.press("Space")
    elif menu.count() and (options := menu.locator("option").count()) > 1:
        now = menu.evaluate("(menu) => menu.selectedIndex")
        menu.press("ArrowUp" if now == options - 1 else "ArrowDown")
    else:
        return False
    return True
