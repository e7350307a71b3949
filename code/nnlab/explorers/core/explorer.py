"""What every explorer is made of: real ipywidgets controls above one view that draws."""

import copy
import functools
import gc

import ipywidgets as widgets

from nnlab.language import current_language


class ImpossibleState(ValueError):
    """An explorer was asked for the result of a state that has none.

    A notebook shows the problem alone: the reader moved a control, and no line of code is wrong.
    """

    def __init__(self, explorer, problem):
        super().__init__(problem)
        self.explorer = explorer

    def _render_traceback_(self):  # what IPython shows instead of the calls that led here
        return [f"{self.explorer}: {self}"]


class Explorer(widgets.VBox):
    """Controls above one view. A subclass gives `result`, `snippet`, `line` and `still`."""

    def __init_subclass__(cls, **kwargs):
        if isinstance(own := vars(cls).get("result"), property):
            found = _once_a_state(_unless_impossible(own.fget))
            cls.result = property(found, doc=own.__doc__)
        super().__init_subclass__(**kwargs)

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
        """What nnlab computes from the current values; the same numbers that the view shows.

        It is computed once for each state, and is the same object until the state changes.
        Raises ImpossibleState, as `problem` says it, where the current state is impossible: a cell
        may read the result of whatever the reader has left on screen.
        """
        raise NotImplementedError

    @property
    def snippet(self):
        """The Python lines that give exactly this state: what "As Python" copies."""
        raise NotImplementedError

    @property
    def line(self):
        """One line that says in words and numbers what the view shows: the view's own live line."""
        raise NotImplementedError

    @property
    def problem(self):
        """Why the current state is impossible and which control to move; None where it is not."""
        return None

    def still(self):
        """A still picture of the current state as SVG text, for pages read without JavaScript."""
        raise NotImplementedError

    def _repr_mimebundle_(self, include=None, exclude=None, **kwargs):
        bundle = super()._repr_mimebundle_(include=include, exclude=exclude, **kwargs)
        name = type(self).__name__
        svg = self.still().replace("<svg", f'<svg data-explorer="{name}"', 1)
        said = self.problem or self.line
        gc.collect()  # a figure is a knot of references: 1 MB and more would stay for long
        return bundle | {"text/plain": f"{name}: {said}", "image/svg+xml": svg}


def _unless_impossible(result):
    @functools.wraps(result)
    def checked(self):
        if problem := self.problem:
            raise ImpossibleState(type(self).__name__, problem)
        return result(self)

    return checked


def _once_a_state(result):
    """Keep the last result: a move of a slider asks for it in the line, the lines and the still."""

    @functools.wraps(result)
    def kept(self):
        view = self.view
        state = view.state, view.data, current_language()
        if getattr(self, "_kept", (None,))[0] != state:
            # A copy of the state: its lists may be changed in place.
            self._kept = (copy.deepcopy(view.state), *state[1:]), result(self)
        return self._kept[1]

    return kept
