"""The controls of explorers: standard ipywidgets, each linked to one trait of a view."""

from decimal import Decimal

from nnlab.explorers.core import sync

WHOLE_LABEL = {"description_width": "initial"}  # a notebook cuts labels off at 80 pixels


class Slider:
    """An IntSlider for the trait `trait` of a view, labelled by the words of the same key.

    high   the largest value, or the name of the view's trait that holds it
    label  another key for the words
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
            form = {"step": self.by, "readout_format": f".{decimals(self.by)}f"}
            self.widget = sync.FloatSlider(style=WHOLE_LABEL, **limits, **form)
        else:
            self.widget = sync.IntSlider(style=WHOLE_LABEL, step=self.by or 1, **limits)
        self.widget.description = self.text or view.say(self.label)
        if self.text or self.whole:
            self.widget.add_class("nnlab-third" if self.text else "nnlab-whole")
        if isinstance(self.high, str):
            sync.link_limit(view, self.high, self.widget)
        sync.link(self.widget, "value", view, self.trait)


def decimals(step):
    """Return how many decimals tell all multiples of `step` apart: 2 for 0.25, 5 for 1e-05."""
    return max(0, -Decimal(f"{step:g}").as_tuple().exponent)


class Toggle:
    """A Checkbox for the boolean trait `trait` of a view."""

    def __init__(self, trait, label=None):
        self.trait, self.label = trait, label or trait

    def attach(self, view):
        value = getattr(view, self.trait)
        self.widget = sync.Checkbox(value=value, description=view.say(self.label), indent=False)
        self.widget.add_class("nnlab-whole")
        sync.link(self.widget, "value", view, self.trait)


class Choice:
    """A Dropdown for the trait `trait` of a view; `options` maps word keys to values.

    whole  whether it takes a row of its own on a phone, because its options are long
    """

    def __init__(self, trait, options, label=None, whole=False):
        self.trait, self.options, self.label, self.whole = trait, options, label or trait, whole

    def attach(self, view):
        options = [(view.say(key), value) for key, value in self.options.items()]
        self.widget = sync.Dropdown(
            options=options,
            value=getattr(view, self.trait),
            description=view.say(self.label),
            style=WHOLE_LABEL,
        )
        if self.whole:
            self.widget.add_class("nnlab-whole")
        # A Dropdown tells the page only its index, so the view has a trait for that as well.
        sync.link(self.widget, "index", view, f"{self.trait}_index")
