"""What an explorer shows on a page, and its Python twin that must come to the same numbers."""

import json

import nnlab.explorers
from nnlab import use_language
from nnlab.explorers.base import Choice, Slider, Toggle, show_number
from nnlab.explorers.graph_formulas import short

from tests.site.pages import TWO_FRAMES

PAGE_STEPS = 5  # a slider's PageUp and PageDown

READ = f"""async (box) => {{
  await {TWO_FRAMES};
  const text = (selector) => box.querySelector(selector)?.textContent ?? "";
  const named = (name) => Object.fromEntries([...box.querySelectorAll(`[data-${{name}}]`)]
    .filter((node) => node.getClientRects().length)
    .map((node) => [node.getAttribute(`data-${{name}}`), node.textContent]));
  const controls = {{}};
  for (const handle of box.querySelectorAll(".noUi-handle"))
    controls[handle.getAttribute("aria-label")] = Number(handle.getAttribute("aria-valuenow"));
  for (const field of box.querySelectorAll("input[type=checkbox]"))
    controls[field.closest("label").textContent] = field.checked;
  for (const field of box.querySelectorAll("select"))
    // ipywidgets writes options with spaces that do not break
    controls[field.labels[0].textContent] =
      field.selectedOptions[0].label.replaceAll("\\u00a0", " ");
  return {{
    line: text(".nnlab-line"), problem: text(".nnlab-problem"), controls,
    output: named("output"), product: named("product"), size: named("size"),
    value: named("value"), grad: named("grad"),
  }};
}}"""

STATE = """(box) => {
  const parse = (place, kind) =>
    JSON.parse(place.querySelector(`script[type$="widget-${kind}+json"]`).textContent);
  const all = parse(document, "state").state;
  const id = parse(box, "view").model_id;
  const { children } = all[id].state;
  const views = children.map((name) => all[name.replace("IPY_MODEL_", "")].state);
  const view = views.find((state) => state._esm);
  return Object.fromEntries(view.state_names.map((name) => [name, view[name]]));
}"""


def _row(values):
    return {str(i): show_number(value) for i, value in enumerate(values)}


def _grid(rows):
    return {f"{i},{j}": show_number(v) for i, row in enumerate(rows) for j, v in enumerate(row)}


def _known(walk, shown):
    return {str(i): short(shown[name]) for i, name in enumerate(walk.values) if name in shown}


def _truths(result):
    columns = {"h1": result.hidden[:, 0], "h2": result.hidden[:, 1], "y": result.outputs}
    return {
        f"{i} {name}": show_number(column[i]) for name, column in columns.items() for i in range(4)
    }


def _accuracies(result):
    bars = {f"units {i}": str(int(100 * v + 0.5)) for i, v in enumerate(result.by_units, 1)}
    return bars | {"accuracy": f"{show_number(100 * result.right / result.count)} %"}


def _sequence(r):
    decided = {"decision": show_number(r.decision)}
    parts = {"product": _grid(r.window_gradients), "grad": _row(r.weight_gradient)}
    return {"output": _row(r.scores), "value": decided} | parts


def _folded(r):
    return {"output": {f"s {i}": show_number(s) for i, s in enumerate(r.crease[:, 1])}}


def _letter(r):
    hits = {f"{h.kind} {h.position[0]},{h.position[1]}": show_number(h.score) for h in r.hits}
    counts = {name: show_number(getattr(r, name)) for name in ("endpoints", "corners", "margin")}
    return {"output": hits, "value": counts | {"letter": r.letter or "?"}}


# How the numbers of each explorer stand in its view's data attributes. A new explorer adds a line.
NUMBERS = {
    "Convolution1DExplorer": lambda r: {"output": _row(r.output), "product": _row(r.products)},
    "Convolution2DExplorer": lambda r: {"output": _grid(r.output), "product": _grid(r.products)},
    "FoldOnceExplorer": _folded,
    "GraphExplorer": lambda r: {"value": _known(r, r.known), "grad": _known(r, r.arrived)},
    "HiddenUnitsExplorer": lambda r: {"output": _accuracies(r)},
    "LetterExplorer": _letter,
    "MatchExplorer": lambda r: {"output": {n: show_number(s) for n, s in r.scores.items()}},
    "OutputSizeExplorer": lambda r: {"size": {"": str(r.size)}},
    "SequenceExplorer": _sequence,
    "XORExplorer": lambda r: {"output": _truths(r)},
}
# What the call gives that "As Python" copies.
VALUE = {
    "Convolution1DExplorer": lambda r: r.output,
    "Convolution2DExplorer": lambda r: r.output,
    "FoldOnceExplorer": lambda r: r.places,
    "GraphExplorer": lambda r: r.input_gradients,
    "HiddenUnitsExplorer": lambda r: r.accuracy,
    "LetterExplorer": lambda r: [r.endpoints, r.corners, r.margin],
    "MatchExplorer": lambda r: list(r.scores.values()),
    "OutputSizeExplorer": lambda r: r.size,
    "SequenceExplorer": lambda r: [r.decision, r.found, *r.weight_gradient],
    "XORExplorer": lambda r: r.outputs,
}


def twin(name, state, language):
    """Return the Python explorer `name` in the given state, speaking `language`."""
    use_language(language)
    kind = getattr(nnlab.explorers, name)
    if hasattr(kind, "from_state"):  # its controls depend on the state
        return kind.from_state(state)
    explorer = kind()
    for _ in range(2):  # some values are only possible once the others are set
        for trait, value in state.items():
            setattr(explorer.view, trait, value)
    return explorer


def live(page, index):
    """Return the page's explorer number `index`, awake and in view."""
    box = page.locator(".explorer").nth(index)
    box.scroll_into_view_if_needed()
    page.wait_for_function(
        "(i) => document.querySelectorAll('.explorer')[i].dataset.live === 'true'", arg=index
    )
    return box


def read(box):
    return box.evaluate(READ)


def controls_of(explorer):
    """Return what the page's controls should say: {label: value}."""
    return {
        control.widget.description: control.widget.label
        if isinstance(control, Choice)
        else round(control.widget.value, 9)  # as a page says it: steps of 0.05 add up to odd bits
        for control in explorer.controls.values()
    }


def possible(explorer):
    try:
        return explorer.result is not None
    except ValueError:
        return False


def plain(shown):
    """Take "3" out of "+3" and of "y[0, 1] = 3"."""
    return shown.rsplit("= ", 1)[-1].removeprefix("+")


def compare(shown, explorer):
    """Raise AssertionError, with all differences, unless the page shows what Python computes."""
    name, state = type(explorer).__name__, explorer.view.state
    expected = {"controls": controls_of(explorer)}
    if possible(explorer):
        expected |= {"line": explorer.summary(), "problem": ""} | NUMBERS[name](explorer.result)
    else:
        expected |= {"line": "", "problem": explorer.summary()}
    got = dict(shown)
    for kind in ("output", "product", "size", "value", "grad"):
        got[kind] = {key: plain(text) for key, text in shown[kind].items()}
    wrong = {kind: (got[kind], value) for kind, value in expected.items() if got[kind] != value}
    small = {key: value for key, value in state.items() if len(str(value)) < 80}
    assert not wrong, f"{name} {small}: (page, Python) differ: {json.dumps(wrong, default=str)}"


def moved(control, key):
    """Set the Python control to what `key` makes of the page's one."""
    widget = control.widget
    if isinstance(control, Toggle):
        widget.value = not widget.value
    elif isinstance(control, Choice):
        last = len(widget.options) - 1
        widget.index = max(0, min(last, widget.index + {"ArrowUp": -1, "ArrowDown": 1}[key]))
    else:
        steps = {"ArrowLeft": -1, "ArrowRight": 1, "PageDown": -PAGE_STEPS, "PageUp": PAGE_STEPS}
        ends = {"Home": widget.min, "End": widget.max}
        value = ends[key] if key in ends else widget.value + steps[key] * widget.step
        widget.value = max(widget.min, min(widget.max, value))


def press(box, control, key):
    """Press `key` on the page's control and do the same to the Python one."""
    roles = {Slider: "slider", Toggle: "checkbox", Choice: "combobox"}
    label = control.widget.description
    box.get_by_role(roles[type(control)], name=label, exact=True).press(key)
    moved(control, key)
