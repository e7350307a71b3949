"""Which messages leave the kernel: what Python code changed, never what the page said."""

import ipywidgets as widgets
import pytest
from nnlab import explorers
from nnlab.explorers.core import Slider, Toggle

EVERY = sorted(explorers.homes())


class Line:
    """The comms of an explorer's widgets, with a page at the other end; `sent` holds updates."""

    def __init__(self, explorer, monkeypatch):
        self.explorer, self.sent = explorer, []
        for widget in (explorer.view, *(c.widget for c in explorer.controls.values())):
            monkeypatch.setattr(widget.comm, "send", self._note(widget))

    def _note(self, widget):
        def send(data=None, metadata=None, buffers=None):
            if data["method"] == "update":
                self.sent += [(widget, name, value) for name, value in data["state"].items()]

        return send

    def page_says(self, widget, **state):
        """Let the page say so; return what the kernel answers."""
        self.sent.clear()
        data = {"method": "update", "state": state, "buffer_paths": []}
        widget.comm.handle_msg({"content": {"data": data}, "buffers": []})
        return self.sent

    def moves(self):
        """Yield (control's widget, attribute, value): each control to its ends and between."""
        for control in self.explorer.controls.values():
            widget = control.widget
            if isinstance(widget, widgets.Checkbox):
                yield from ((widget, "value", not widget.value) for _ in range(2))
            elif isinstance(widget, widgets.Dropdown):
                yield from ((widget, "index", i) for i in reversed(range(len(widget.options))))
            else:
                for share in (1, 0, 0.5):
                    steps = round(share * (widget.max - widget.min) / widget.step)
                    yield widget, "value", widget.min + steps * widget.step


@pytest.fixture
def line(monkeypatch):
    return lambda explorer: Line(explorer, monkeypatch)


@pytest.mark.parametrize("name", EVERY)
def test_nothing_is_said_back_to_a_control_of_the_page(line, name):
    at = line(getattr(explorers, name)())
    for widget, attribute, value in at.moves():
        assert at.page_says(widget, **{attribute: value}) == []
        assert getattr(widget, attribute) == value
    for trait, control in at.explorer.controls.items():
        if isinstance(control, (Slider, Toggle)):
            assert getattr(at.explorer.view, trait) == control.widget.value


@pytest.mark.parametrize("name", EVERY)
def test_nothing_is_said_back_to_the_view_of_the_page(line, name):
    at, other = line(getattr(explorers, name)()), getattr(explorers, name)()
    for widget, attribute, value in at.moves():
        twin = other.controls[_trait(at.explorer, widget)].widget
        before = other.view.state
        setattr(twin, attribute, value)
        after = {k: v for k, v in other.view.state.items() if v != before[k]}
        assert at.page_says(at.explorer.view, **after) == []
        assert at.explorer.view.state == other.view.state
        assert getattr(widget, attribute) == value


def _trait(explorer, widget):
    return next(t for t, control in explorer.controls.items() if control.widget is widget)


@pytest.fixture
def slide(line):
    """The one-dimensional explorer, seven numbers and a window of three, on a line."""
    return line(explorers.Convolution1DExplorer(step=4))


def test_what_follows_on_the_page_as_well_stays_here(slide):
    """Stride 4 leaves two places of the five, so step, its limit and its slider all move."""
    controls, view = slide.explorer.controls, slide.explorer.view
    assert slide.page_says(view, stride=4) == []
    assert (view.step, view.last_step) == (1, 1)
    step = controls["step"].widget
    assert (step.value, step.max, controls["stride"].widget.value) == (1, 1, 4)


def test_a_change_by_python_reaches_view_and_sliders(slide):
    view, controls = slide.explorer.view, slide.explorer.controls
    slide.explorer.view.stride = 4
    step = controls["step"].widget
    expected = [(view, "stride", 4), (controls["stride"].widget, "value", 4)]
    expected += [(view, "step", 1), (step, "value", 1), (view, "last_step", 1), (step, "max", 1)]
    assert sorted(slide.sent, key=str) == sorted(expected, key=str)


def test_a_change_by_python_reaches_the_page_between_two_of_its_messages(slide):
    view, window = slide.explorer.view, slide.explorer.controls["step"].widget
    slide.page_says(window, value=3)
    slide.sent.clear()
    view.padding = 2
    assert (view, "padding", 2) in slide.sent
    assert slide.page_says(view, step=3) == []
    assert (view.step, view.padding) == (3, 2)


def test_what_a_readers_own_observer_sets_reaches_the_page(slide):
    view, controls = slide.explorer.view, slide.explorer.controls
    view.observe(lambda change: setattr(view, "padding", change["new"]), "stride")
    answers = slide.page_says(controls["stride"].widget, value=2)
    assert (view, "padding", 2) in answers
    assert (controls["padding"].widget, "value", 2) in answers
    assert "stride" not in {name for _, name, _ in answers}
    assert slide.page_says(view, stride=2) == []  # the view's own message of the same move


def test_a_readers_observer_may_put_back_what_the_page_said(slide):
    view, stride = slide.explorer.view, slide.explorer.controls["stride"].widget
    view.observe(lambda change: setattr(view, "stride", min(change["new"], 2)), "stride")
    answers = slide.page_says(stride, value=4)
    assert (view, "stride", 2) in answers
    assert (stride, "value", 2) in answers
    assert (view.stride, stride.value) == (2, 2)


def test_a_message_that_has_overtaken_another_is_not_answered(line):
    """The page: stride 4, then 1, then step 4. Its slider says step 4 before the view says so."""
    slide = line(explorers.Convolution1DExplorer(stride=4))
    view, controls = slide.explorer.view, slide.explorer.controls
    step = controls["step"].widget
    assert slide.page_says(step, value=4) == []
    assert (view.step, step.value) == (1, 1)  # the last place that stride 4 has
    assert slide.page_says(view, step=4, stride=1, last_step=4) == []
    assert (view.step, step.value, step.max, controls["stride"].widget.value) == (4, 4, 4, 1)


def test_python_cannot_leave_the_slider_where_the_view_cannot_be(slide):
    step = slide.explorer.controls["step"].widget
    step.max = 9
    step.value = 9
    assert (slide.explorer.view.step, step.value) == (4, 4)
