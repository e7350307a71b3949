"""The Python that gives a state, letter for letter as js/line.js writes it."""

from nnlab import pictures
from nnlab.explorers.convolution2d.kernel import OWN, listed
from nnlab.explorers.convolution2d.view import DRAWING
from nnlab.explorers.core.sliding import call


def snippet(view):
    """Return the imports and the call of nnlab.convolution that give the output on screen."""
    verb = "convolve2d" if view.flip else "correlate2d"
    named = view.kernel != OWN
    kernel = f'KERNELS["{view.kernel}"]' if named else repr(listed(view.kernel_array))
    lines = ["from nnlab import pictures", f"from nnlab.convolution import {verb}"]
    lines += ["from nnlab.kernels import KERNELS"] * named
    own = view.picture == DRAWING
    made = f'drawn("{" ".join(view.pixels)}")' if own else pictures.call(view.picture)
    picture = f"pictures.{made}"
    return "\n".join([*lines, "", call(verb, picture, kernel, **view.sliding)])
