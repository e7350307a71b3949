"""What every explorer is made of: real ipywidgets controls, linked to one view that draws."""

import re
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import anywidget
import ipywidgets as widgets
import traitlets

from nnlab.colours import css_variables
from nnlab.explorers import sync
from nnlab.language import current_language, say
from nnlab.words import WORDS

VIEWS = Path(__file__).parent / "views"
_IMPORT = re.compile(r'^import\s*\{[^}]*\}\s*from\s*"\./[^"]+";\n', re.MULTILINE)


def script(*names):
    """Join view modules into the one ES module that a widget carries.

    A widget's module travels as a string and cannot import its neighbours, so imports between
    the files of `views/` are dropped and only the last file keeps its exports.
    """
    texts = [_IMPORT.sub("", (VIEWS / name).read_text("utf-8")) for name in names]
    inner = [re.sub(r"^export (?!default)", "", text, flags=re.MULTILINE) for text in texts[:-1]]
    return "\n".join([*inner, texts[-1]])


def style(*names):
    """Join the views' style sheets behind the course's colours."""
    sheets = [(VIEWS / name).read_text("utf-8") for name in names]
    return "\n".join([css_variables(".nnlab"), *sheets])


def show_number(value):
    """Write a number as the views do: two decimals at most, ties away from zero, a true minus."""
    if value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "∞" if value > 0 else "−∞"
    rounded = Decimal(float(value)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    text = f"{abs(rounded):f}".rstrip("0").rstrip(".")
    return f"−{text}" if rounded < 0 else text


class View(sync.Listener, anywidget.AnyWidget):
    """The picture of an explorer. A subclass adds synced traits, `_esm` and `word_keys`."""

    words = traitlets.Dict().tag(sync=True)
    # The traits that make up the state: what "reset" restores and the page remembers.
    state_names = traitlets.List(traitlets.Unicode()).tag(sync=True)
    _css = style("frame.css")

    word_keys = ()

    def __init__(self, **state):
        frame_keys = [key for key in WORDS["en"] if key.startswith("frame_")]
        words = {key: WORDS[current_language()][key] for key in (*frame_keys, *self.word_keys)}
        super().__init__(words=words, state_names=list(state), **state)

    @property
    def state(self):
        """The current state as a dict: exactly what the view draws."""
        return {name: getattr(self, name) for name in self.state_names}


class Explorer(widgets.VBox):
    """Controls above one view. A subclass sets `heights` and gives `result`, `code` and `summary`.

    heights  pixels kept on the page for controls and view together: (wide, narrow) page
    """

    heights = (420, 560)

    def __init__(self, view, controls):
        self.view = view
        self.controls = {control.trait: control for control in controls}
        for control in controls:
            control.attach(view)
        box = widgets.HBox([control.widget for control in controls])
        box.add_class("nnlab-controls")
        super().__init__([box, view])
        self.add_class("nnlab")

    @property
    def result(self):
        """What nnlab computes from the current values; the same numbers that the view shows."""
        raise NotImplementedError

    @property
    def code(self):
        """The Python call that gives exactly this state: what "Copy as Python" copies."""
        raise NotImplementedError

    def summary(self):
        """One line that says in words and numbers what the view shows; the view's own live line."""
        raise NotImplementedError

    def picture(self):
        """A still picture of the current state as SVG text, for pages read without JavaScript."""
        raise NotImplementedError

    def _repr_mimebundle_(self, include=None, exclude=None, **kwargs):
        bundle = super()._repr_mimebundle_(include=include, exclude=exclude, **kwargs)
        name, heights = type(self).__name__, " ".join(map(str, self.heights))
        marked = f'<svg data-explorer="{name}" data-heights="{heights}"'
        svg = self.picture().replace("<svg", marked, 1)
        return bundle | {"text/plain": f"{name}: {self.summary()}", "image/svg+xml": svg}


WHOLE_LABEL = {"description_width": "initial"}  # a notebook cuts labels off at 80 pixels


class Slider:
    """An IntSlider for the trait `trait` of a view, labelled by the words of the same key.

    high   the largest value, or the name of the view's trait that holds it
    label  another key for the words, where the trait's own name is taken
    by     the step: a float, as 0.5, makes a FloatSlider, and the trait then holds a float
    text   the label itself, where it is a name that all languages share, as x; such a slider is
           short, and three of them share a row
    whole  whether it takes a row of its own on a phone
    """

    def __init__(self, trait, low, high, label=None, by=None, text=None, whole=False):
        self.trait, self.low, self.high, self.label = trait, low, high, label or trait
        self.by, self.text, self.whole = by, text, whole

    def attach(self, view):
        high = getattr(view, self.high) if isinstance(self.high, str) else self.high
        limits = {"value": getattr(view, self.trait), "min": self.low, "max": high}
        if isinstance(self.by, float):
            digits = len(f"{self.by:g}".partition(".")[2])
            form = {"step": self.by, "readout_format": f".{digits}f"}
            self.widget = sync.FloatSlider(style=WHOLE_LABEL, **limits, **form)
        else:
            self.widget = sync.IntSlider(style=WHOLE_LABEL, step=self.by or 1, **limits)
        self.widget.description = self.text or say(self.label)
        if self.text or self.whole:
            self.widget.add_class("nnlab-third" if self.text else "nnlab-whole")
        if isinstance(self.high, str):
            sync.link_limit(view, self.high, self.widget)
        sync.link(self.widget, "value", view, self.trait)


class Toggle:
    """A Checkbox for the boolean trait `trait` of a view."""

    def __init__(self, trait):
        self.trait = trait

    def attach(self, view):
        value = getattr(view, self.trait)
        self.widget = sync.Checkbox(value=value, description=say(self.trait), indent=False)
        self.widget.add_class("nnlab-whole")
        sync.link(self.widget, "value", view, self.trait)


class Choice:
    """A Dropdown for the trait `trait` of a view; `options` maps word keys to values.

    whole  whether it takes a row of its own on a phone, because its options are long
    """

    def __init__(self, trait, options, whole=False):
        self.trait, self.options, self.whole = trait, options, whole

    def attach(self, view):
        options = [(say(key), value) for key, value in self.options.items()]
        value = getattr(view, self.trait)
        self.widget = sync.Dropdown(
            options=options, value=value, description=say(self.trait), style=WHOLE_LABEL
        )
        if self.whole:
            self.widget.add_class("nnlab-whole")
        # A Dropdown tells the page only its index, so the view has a trait for that as well.
        sync.link(self.widget, "index", view, f"{self.trait}_index")
