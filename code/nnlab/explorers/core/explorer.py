"""What every explorer is made of: real ipywidgets controls above one view that draws."""

import ipywidgets as widgets


class Explorer(widgets.VBox):
    """Controls above one view. A subclass gives `result`, `snippet`, `line` and `still`."""

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

        Raises ValueError, as `problem` says it, where the current state is impossible.
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
        return bundle | {"text/plain": f"{name}: {said}", "image/svg+xml": svg}
