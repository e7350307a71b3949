"""What an explorer shows on a page, and its Python twin that must come to the same numbers."""

import json
from decimal import ROUND_HALF_UP, Decimal

from nnlab import use_language
from nnlab.explorers.core import Choice, Slider, Toggle
from nnlab.explorers.core.contract import contracts

from tests.site.pages import TWO_FRAMES, explorers_on, page_names, wait_until_alive

CONTRACTS = contracts()

# The text of an element; an index that is shown as <sub>1</sub> is the ₁ of Python's texts.
WRITTEN = """(node) => {
  const copy = node?.cloneNode(true);
  for (const sub of copy?.querySelectorAll("sub") ?? [])
    sub.textContent = sub.textContent.replace(/\\d/g, (digit) => "₀₁₂₃₄₅₆₇₈₉"[digit]);
  return copy?.textContent ?? "";
}"""

# As text: Playwright takes a value apart number by number, ten times slower.
READ = f"""async (box) => {{
  await {TWO_FRAMES};
  const written = {WRITTEN};
  const text = (selector) => written(box.querySelector(selector));
  const controls = {{}};
  for (const rail of box.querySelectorAll("input[type=range]"))
    controls[written(rail.labels[0])] = Number(rail.value);
  for (const field of box.querySelectorAll("input[type=checkbox]"))
    controls[written(field.closest("label"))] = field.checked;
  for (const field of box.querySelectorAll(".nnlab-controls select"))
    controls[written(field.labels[0])] = field.selectedOptions[0].label;
  const texts = {{}}; // by kind and key, as in data-output="3"
  for (const node of box.querySelectorAll(".nnlab-stage *")) {{
    const named = Object.entries(node.dataset);
    if (named.length && node.getClientRects().length)
      for (const [kind, key] of named) (texts[kind] ??= {{}})[key] = node.textContent;
  }}
  const [line, problem] = [text(".nnlab-line"), text(".nnlab-problem")];
  return JSON.stringify({{ line, problem, controls, texts }});
}}"""

# The first state of the page's explorer, and what Python has passed it to compute with.
SAVED = """async (box) => {
  const { models } = JSON.parse(box.querySelector("script.explorer-state").textContent);
  const { state } = Object.values(models).find(({ kind }) => kind === "AnyModel");
  const large = async (name) => { // also where the page runs no scripts
    const text = await (await fetch(`_static/data/${name}.js`)).text();
    return JSON.parse(JSON.parse(/JSON\\.parse\\((.*)\\);/.exec(text)[1]));
  };
  return JSON.stringify({
    state: Object.fromEntries(state.state_names.map((name) => [name, state[name]])),
    data: state._data ? await large(state._data) : state.data,
  });
}"""


def twin(name, kept, language):
    """Return the Python explorer `name` in a kept state, {"state", "data"}, in `language`."""
    use_language(language)
    kind, state = CONTRACTS[name].explorer, kept["state"]
    if CONTRACTS[name].restore:
        return CONTRACTS[name].restore(state, kept["data"])
    explorer = kind()
    for _ in range(2):  # some values are only possible once the others are set
        for trait, value in state.items():
            setattr(explorer.view, trait, value)
    return explorer


def saved(box):
    """Return what the page has saved of an explorer: its first state and its data."""
    return json.loads(box.evaluate(SAVED))


def saved_of(explorer):
    """Return what a page would have saved of the Python explorer."""
    return {"state": explorer.view.state, "data": explorer.view.data}


def meet(visit, name, language="en", **options):
    """Open the first page that holds an explorer of that class; return it and its Python twin."""
    page = next((page for page in page_names() if name in explorers_on(page)), None)
    assert page, f"no page of the site holds a {name}"
    box = live(visit(f"/{language}/{page}", **options), explorers_on(page).index(name))
    return box, twin(name, saved(box), language)


def live(page, index):
    """Return the page's explorer number `index`, awake and in view."""
    box = page.locator(".explorer").nth(index)
    box.scroll_into_view_if_needed()
    wait_until_alive(page, index)
    return box


def read(box):
    return json.loads(box.evaluate(READ))


def controls_of(explorer):
    """Return what the page's controls should say: {label: value}."""
    return {
        control.widget.description: control.widget.label
        if isinstance(control, Choice)
        else round(control.widget.value, 9)  # as a page says it: steps of 0.05 add up to odd bits
        for control in explorer.controls.values()
    }


def plain(shown):
    """Take "3" out of "+3" and of "y[0, 1] = 3"."""
    return shown.rsplit("= ", 1)[-1].removeprefix("+")


def compare(shown, explorer):
    """Raise AssertionError, with all differences, unless the page shows what Python computes."""
    name, state = type(explorer).__name__, explorer.view.state
    expected = {"controls": controls_of(explorer)}
    if explorer.problem:
        expected |= {"line": "", "problem": explorer.problem}
    else:
        expected |= {"line": explorer.line, "problem": ""} | CONTRACTS[name].shown(explorer.result)
    got = dict(shown)
    for kind, texts in got.pop("texts").items():
        got[kind] = {key: plain(text) for key, text in texts.items()}
    wrong = {k: (got.get(k, {}), value) for k, value in expected.items() if got.get(k, {}) != value}
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
        ends = {"Home": widget.min, "End": widget.max}
        value = ends[key] if key in ends else _stepped(widget, key)
        widget.value = max(widget.min, min(widget.max, value))


def _stepped(slider, key):
    """Return where `key` takes a native slider: PageUp and PageDown go a tenth of its range, to the
    nearest of its steps (Chromium's range_input_type.cc)."""
    least, step, value = (Decimal(str(n)) for n in (slider.min, slider.step, slider.value))
    page = max((Decimal(str(slider.max)) - least) / 10, step)
    value += {"ArrowLeft": -step, "ArrowRight": step, "PageDown": -page, "PageUp": page}[key]
    steps = ((value - least) / step).quantize(Decimal(1), ROUND_HALF_UP)
    return type(slider.value)(least + steps * step)


def away(control):
    """Return a key that takes a control to another of its places; None where it has but one."""
    widget = control.widget
    if isinstance(control, Toggle):
        return "Space"
    if isinstance(control, Choice):
        last = len(widget.options) - 1
        return ("ArrowDown" if widget.index < last else "ArrowUp") if last else None
    return ("End" if widget.value < widget.max else "Home") if widget.min < widget.max else None


def press(box, control, key):
    """Press `key` on the page's control and do the same to the Python one."""
    press_on(field_of(box, control), control, key)


def field_of(box, control):
    """Return the element of the page's control, to be asked for once where many keys follow: to
    find it by its role and name takes longer than to press a key."""
    roles = {Slider: "slider", Toggle: "checkbox", Choice: "combobox"}
    label = control.widget.description
    return box.get_by_role(roles[type(control)], name=label, exact=True).element_handle()


def press_on(field, control, key):
    """Press `key` on the element of the page's control and do the same to the Python one."""
    if isinstance(control, Slider) and control.widget.min >= control.widget.max:
        assert field.is_disabled()  # one place to stand: no key reaches it
        return
    field.press(key)
    moved(control, key)
