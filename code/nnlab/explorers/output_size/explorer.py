"""The output-size explorer: how many places a window has, counted and by formula."""

from fractions import Fraction
from typing import NamedTuple

from nnlab import convolution
from nnlab._validation import count
from nnlab.explorers.core import Explorer, Slider
from nnlab.explorers.core.sliding import imported
from nnlab.explorers.output_size.line import line, problem
from nnlab.explorers.output_size.view import RANGES, OutputSizeView


class Size(NamedTuple):
    """What one state comes to.

    size       entries of the output;  dropped: entries at the end that no window reaches
    starts     where each window begins in the padded input
    unrounded  (N + 2P - D(K-1)) / S, the source's form; right only where it is whole
    needed     zeros in all that keep the size at stride 1;  kept: whether this state does
    """

    size: int
    dropped: int
    starts: tuple
    unrounded: Fraction
    needed: int
    kept: bool


class OutputSizeExplorer(Explorer):
    """Count the places of a window of `kernel` entries along `n`, beside the formula.

    n 4 to 100, kernel 1 to 11, stride 1 to 4, padding 0 to 4, dilation 1 to 3
    Raises ValueError or TypeError, quoting what was given.
    Source: NYU DLSP20 week 3-1, whose (N - (K-1)) / S is right only where it divides.
    """

    def __init__(self, n=100, kernel=5, stride=1, padding=0, dilation=1):
        given = dict(n=n, kernel=kernel, stride=stride, padding=padding, dilation=dilation)
        state = {name: count(name, value, *RANGES[name]) for name, value in given.items()}
        sliders = [Slider(name, *RANGES[name]) for name in state]
        super().__init__(OutputSizeView(**state), sliders)

    @property
    def result(self):
        """The numbers of the current state, a `Size`; ValueError where no window fits."""
        view = self.view
        size, dropped = convolution.output_size(**view.state), convolution.dropped(**view.state)
        starts = tuple(range(0, size * view.stride, view.stride))
        unrounded = Fraction(view.padded - view.reach, view.stride)
        kept = view.stride == 1 and size == view.n
        return Size(size, dropped, starts, unrounded, view.reach, kept)

    @property
    def snippet(self):
        """The import and the call of nnlab.convolution that gives the size on screen."""
        sliding = dict(self.view.state)
        return imported("output_size", sliding.pop("n"), sliding.pop("kernel"), **sliding)

    @property
    def line(self):
        """One line: the formula with its numbers, what is dropped, and what keeps the size."""
        return line(self.view, self.result)

    @property
    def problem(self):
        """Why no window fits and which slider to move; None where one does."""
        return problem(self.view) if self.view.span > self.view.padded else None

    def still(self):
        """A still picture: input, windows and output on one scale; numbers only."""
        from nnlab.explorers.output_size.still import still  # Matplotlib costs 0.3 s

        return still(self.view, () if self.problem else self.result.starts)
