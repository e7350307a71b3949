"""What an explorer promises, so that one set of tests can hold every explorer to it.

`<folder>/contract.py` holds one `Contract` as CONTRACT. Only tests import it; it needs hypothesis.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from nnlab.explorers import homes
from nnlab.explorers.core.numbers import show_number


@dataclass(frozen=True, repr=False)
class Contract:
    """The promises of one explorer.

    explorer  its class
    states    a hypothesis strategy of what `make` takes: keyword arguments, with the edges in reach
    computed  explorer -> {name: value}: what the view's `compute` gives under the same names
    shown     result -> {kind: {key: text}}: the texts of the view's data-<kind> attributes, by key
    value     result -> what the copied lines give: numbers that can be compared
    bad       [(keyword arguments, regular expression that the error's text matches)]
    make      keyword arguments -> explorer, where that is not the constructor alone
    restore   (state, data) -> explorer in a saved state, where its controls depend on its data
    near      how far, relatively, the view's numbers may be from Python's; 0 for equal
    refuses   whether the copied lines raise ValueError where the state is impossible; where not,
              nnlab goes on with numbers that are not finite, which no view shows
    grid      traits of the controls whose whole grid of positions is tried on the page
    tallest   how many pixels its stage may be high, at any width
    draft     True as long as no page shows the explorer, so that no browser tries it
    """

    explorer: type
    states: Any
    computed: Callable
    shown: Callable
    value: Callable
    bad: list
    make: Callable | None = None
    restore: Callable | None = None
    near: float = 0
    refuses: bool = True
    grid: tuple[str, ...] = ()
    tallest: int = 1200
    draft: bool = False

    def made(self, **arguments):
        """Return the explorer in a state of `states`."""
        return (self.make or self.explorer)(**arguments)


def contracts():
    """Return {class name: Contract} of every explorer that is there."""
    modules = {
        name: import_module(f"nnlab.explorers.{home}.contract") for name, home in homes().items()
    }
    return {name: module.CONTRACT for name, module in modules.items()}


def row(values):
    """Return a row's numbers as a view shows them: {"0": text, "1": text, ...}."""
    return {str(i): show_number(value) for i, value in enumerate(values)}


def grid(rows):
    """Return a grid's numbers as a view shows them: {"0,0": text, "0,1": text, ...}."""
    return {f"{i},{j}": show_number(v) for i, line in enumerate(rows) for j, v in enumerate(line)}
