"""An explorer in a notebook: what its page shows, what the kernel has, and what a hand does."""

from time import monotonic

from tests.site.pages import TWO_FRAMES

DRAWN = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")  # a page sets them as <sub>2</sub>
PATIENCE = 30  # seconds until page and kernel must agree; 0.2 on an idle machine

# Runs in the notebook. `told` is what the kernel has; it is to be what the page shows.
KERNEL = '''
import contextlib
import ipywidgets
from nnlab import use_language
from nnlab.explorers import Convolution1DExplorer, XORExplorer
from nnlab.explorers.core import show_number, sync

use_language("en")
NUMBERS = {
    Convolution1DExplorer: lambda result: [*result.products, *result.output],
    XORExplorer: lambda result: result.outputs,
}

def told(explorer):
    widgets = {trait: control.widget for trait, control in explorer.controls.items()}
    sliders = {trait: w.value for trait, w in widgets.items() if hasattr(w, "max")}
    chosen = {trait: w.index for trait, w in widgets.items() if hasattr(w, "index")}
    ticks = {t: w.value for t, w in widgets.items() if isinstance(w, ipywidgets.Checkbox)}
    controls = sliders | chosen | ticks
    view = {t: getattr(explorer.view, f"{t}_index" if t in chosen else t) for t in controls}
    numbers = [show_number(v) for v in NUMBERS[type(explorer)](explorer.result)]
    rounded = [{t: round(float(v), 6) for t, v in values.items()} for values in (controls, view)]
    return [*rounded, explorer.line, numbers]

def answer(page):
    """Let the kernel answer what the page says, as plain ipywidgets do."""
    sync.Listener.page_knows = lambda *_: contextlib.nullcontext()
'''

VALUE = """((control) => {
  const [tick, choice] = [control.querySelector("input"), control.querySelector("select")];
  if (choice) return choice.selectedIndex;
  if (tick) return Number(tick.checked);
  return Number(control.querySelector(".widget-readout").textContent.replace("−", "-"));
})"""
LOOK = f"""(box) => {{
  const shown = [...box.querySelectorAll("[data-product], [data-output]")]
    .filter((node) => !/ h/.test(node.dataset.output)).map((node) => node.textContent);
  const controls = [...box.querySelector(".nnlab-controls").children].map({VALUE});
  return [controls, box.querySelector(".nnlab-line").textContent, shown];
}}"""
# Notes each value that one control shows, frame by frame, until another is watched.
WATCH = f"""(control) => {{
  const seen = (window.seen = []);
  const note = () => {{
    if (window.seen !== seen) return;
    const value = {VALUE}(control);
    if (value !== seen.at(-1)) seen.push(value);
    requestAnimationFrame(note);
  }};
  note();
}}"""


class Watched:
    """The explorer that the notebook's variable `name` holds."""

    def __init__(self, notebook, name, index):
        self.notebook, self.name, self.page = notebook, name, notebook.page
        self.box = self.page.locator(".jupyter-widgets.nnlab:has(.nnlab-controls)").nth(index)
        self.box.locator(".nnlab-line:not(:empty)").wait_for()
        self.traits = notebook.ask(f"list({name}.controls)")

    def control(self, trait):
        return self.box.locator(".nnlab-controls > *").nth(self.traits.index(trait))

    def shown(self):
        """Return ({trait: value}, live line, numbers) as the page shows them."""
        self.page.evaluate(TWO_FRAMES)
        values, line, numbers = self.box.evaluate(LOOK)
        return dict(zip(self.traits, values, strict=True)), line, numbers

    def settled(self):
        """Wait until slider, view and result are one; return {trait: value}."""
        until = monotonic() + PATIENCE
        while True:
            controls, view, line, numbers = self.notebook.ask(f"told({self.name})")
            shown = self.shown()
            if controls == view and shown == (controls, line.translate(DRAWN), numbers):
                return controls
            if monotonic() > until:
                kernel = f"the kernel has {controls}, {view}, {line}, {numbers}"
                raise AssertionError(f"{self.name} does not come to rest: page {shown}, {kernel}")

    def watch(self, trait):
        self.control(trait).evaluate(WATCH)

    def seen(self):
        """Return the values that the watched control has shown since `watch`."""
        return self.page.evaluate("window.seen")
