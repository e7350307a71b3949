"""The picture of an explorer: its state, its data, its words, and the JavaScript that draws it."""

import sys
from pathlib import Path

import anywidget
import traitlets

from nnlab.colours import css_variables
from nnlab.explorers.core.sync import Listener
from nnlab.explorers.core.words import words_of

BUNDLE = "bundle.js", "bundle.css"  # made from js/ by `make bundles`


class View(Listener, anywidget.AnyWidget):
    """A subclass adds synced traits; its script, style and words are those of its folder.

    state  what the reader moves: what "reset" restores, a page remembers and a link carries
    data   what Python passes for the view to compute with (pictures, trained runs, limits): not
           state, so a page never brings an old table back
    """

    words = traitlets.Dict().tag(sync=True)
    data = traitlets.Dict().tag(sync=True)
    state_names = traitlets.List(traitlets.Unicode()).tag(sync=True)

    def __init_subclass__(cls, **kwargs):
        if View in cls.__bases__:  # not of the classes that traitlets derives when it adds traits
            file = sys.modules[cls.__module__].__file__
            cls.say = staticmethod(words_of(file))
            script, style = (_made(Path(file).parent / name) for name in BUNDLE)
            cls._esm, cls._css = script, css_variables(".nnlab") + style
        super().__init_subclass__(**kwargs)

    def __init__(self, data=None, **state):
        super().__init__(words=self.say.texts(), data=data or {}, state_names=[*state], **state)

    @property
    def state(self):
        """The current state as a dict: exactly what the view draws."""
        return {name: getattr(self, name) for name in self.state_names}


def _made(path):
    """Return the text of a file that `make bundles` makes."""
    if not path.is_file():
        raise FileNotFoundError(f"{path} is not there; run `make bundles`, which needs js/index.js")
    return path.read_text("utf-8")
