"""What the kernel says to the page, and what it keeps to itself.

A page moves its own explorers: `jslink` carries a slider's value into the view, and the view works
out what follows from it. The kernel hears of each step, far away perhaps, and does the same in
Python. Were it to send its own results, they would arrive behind the reader's hand and pull it
back. So a widget here says only what Python code changed: not what the page told it, and not what
it made of that by itself.
"""

import functools
from contextlib import contextmanager

import ipywidgets as widgets
import traitlets

NOTHING = frozenset()


class Listener(widgets.Widget):
    """A widget that never sends to the page what the page itself said or works out.

    An own observer of a subclass (`@traitlets.observe` in its body) has a counterpart in the
    view's script; what it sets after a change from the page stays here. An observer that a reader
    adds has none, so what that one sets is sent.
    """

    _known = NOTHING  # names whose next values the page has, or will have, without us
    _from_page = False  # whether the change that observers hear of is such a one

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        for handler in vars(cls).values():
            if isinstance(handler, traitlets.ObserveHandler):
                handler.func = _with_counterpart(handler.func)

    @contextmanager
    def page_knows(self, names):
        """Send none of `names` to the page meanwhile."""
        before, self._known = self._known, frozenset(names)
        try:
            yield
        finally:
            self._known = before

    def set_state(self, sync_data):
        """Take in a message from the page, whose values may be corrected here but not there.

        The page keeps to the same limits. Where ours refuse a value, they are behind: the slider's
        message has overtaken the one that widens them, and the view's own brings both.
        """
        keys = [name for name in sync_data if name in self.keys]
        news = {name for name in keys if getattr(self, name) != sync_data[name]}
        with self.page_knows(news):
            super().set_state(sync_data)

    def notify_change(self, change):
        before = self._from_page
        self._from_page = change["name"] in self._known
        try:
            with self.page_knows(NOTHING):  # what observers set is news, unless they say it is not
                super().notify_change(change)
        finally:
            self._from_page = before

    def _should_send_property(self, key, value):
        return not self._from_page and super()._should_send_property(key, value)


def _with_counterpart(observer):
    @functools.wraps(observer)
    def observe(widget, change):
        with widget.page_knows(widget.keys if widget._from_page else NOTHING):
            observer(widget, change)

    return observe


class IntSlider(Listener, widgets.IntSlider):
    pass


class FloatSlider(Listener, widgets.FloatSlider):
    pass


class Checkbox(Listener, widgets.Checkbox):
    pass


class Dropdown(Listener, widgets.Dropdown):
    pass


def link(control, attribute, view, trait):
    """Keep `control.attribute` and `view.trait` equal, on the page and in Python.

    Two links on purpose: `jslink` works on a page with no kernel, `Mirror` in tests and scripts
    with no page, and after a message of a page to one of the two.
    """
    Mirror(control, attribute, view, trait)
    widgets.jslink((control, attribute), (view, trait))


def link_limit(view, trait, slider):
    """Let `slider.max` follow `view.trait`, on the page and in Python."""
    slider.limit = trait
    Mirror(slider, "max", view, trait)
    widgets.jslink((view, trait), (slider, "max"))


class Mirror:
    """The link in Python. The view has the last word: it knows what is possible, a slider does not.

    (traitlets.link would send a value of the page's back to it through the other widget.)
    """

    def __init__(self, control, attribute, view, trait):
        self.control, self.attribute = control, attribute
        self.view, self.trait = view, trait
        self.busy = False
        control.observe(self._to_view, attribute)
        view.observe(self._to_control, trait)

    def _to_view(self, change):
        if not self.busy:
            self._set(self.view, self.trait, getattr(self.control, self.attribute), self.control)
            self._to_control(change)  # the view may have refused the value

    def _to_control(self, change):
        source = change["owner"]
        limit = getattr(self.control, "limit", None)
        if limit and self.attribute == "value":  # first, or the slider would cut the value down
            self._set(self.control, "max", getattr(self.view, limit), source)
        self._set(self.control, self.attribute, getattr(self.view, self.trait), source)

    def _set(self, target, name, value, source):
        before, self.busy = self.busy, True
        try:
            # All keys: a lower limit cuts the slider's value as well.
            with target.page_knows(target.keys if source._from_page else NOTHING):
                setattr(target, name, value)
        finally:
            self.busy = before
