"""Simple cells of V1 as Gabor functions, the bars they are shown, and their tuning curves.

Angles are in degrees, counterclockwise from a level line as seen on the page; an orientation and
the same plus 180 are one. Places are in pixels, (right, up) from the picture's middle.
Source: Hubel and Wiesel 1962 (cat), in NYU DLSP20 week 3-1; "Weisel" there is Wiesel (E24). The
Gabor function as a model of a simple cell: Marcelja 1980, Daugman 1985, Jones and Palmer 1987.
"""

import math
from dataclasses import dataclass, replace

import numpy as np

from nnlab import _validation
from nnlab._sizes import whole_numbers
from nnlab.words import say

NEAR = 1e-9  # relatively, of answers that count as equal


def coordinates(size, angle=0.0, place=(0.0, 0.0)):
    """Return (along, across), two arrays (size, size): pixels along and across a line.

    The line passes through `place` at `angle`; across grows to the left of its direction.
    """
    (size,) = whole_numbers("size", size, 1, 1)
    line = np.arange(size) - (size - 1) / 2
    right, up = line[None, :] - place[0], -line[:, None] - place[1]
    turn = np.deg2rad(angle)
    return (
        right * np.cos(turn) + up * np.sin(turn),
        up * np.cos(turn) - right * np.sin(turn),
    )


def bar(size=32, angle=0.0, place=(0.0, 0.0), width=3.0, length=16.0):
    """Draw a bright bar on black: array (size, size), 1 inside, 0 outside, grey at the edges.

    angle in degrees, place (right, up) of its middle, width and length in pixels, above 0
    Raises ValueError, quoting the values.
    """
    if not (width > 0 and length > 0):
        raise ValueError(f"width={width} and length={length} must be above 0; try width=3.")
    along, across = coordinates(size, angle, place)
    inside = [np.clip(n / 2 + 0.5 - abs(d), 0, 1) for n, d in ((length, along), (width, across))]
    return inside[0] * inside[1]


@dataclass(frozen=True)
class SimpleCell:
    """A simple cell: a Gabor function laid over the picture, negative answers cut off.

    orientation  degrees, the angle of the bar that it likes best
    wavelength   pixels from one bright stripe of its field to the next, at least 2
    phase        degrees: 0 a bright stripe in the middle, 90 an edge, 180 a dark stripe
    place        (right, up) of the field's middle, in pixels from the picture's middle
    aspect       width of the field over its length; sigma, across, is 0.5 wavelengths
    """

    orientation: float = 90.0
    wavelength: float = 8.0
    phase: float = 0.0
    place: tuple[float, float] = (0.0, 0.0)
    aspect: float = 0.5

    def __post_init__(self):
        if not (self.wavelength >= 2 and self.aspect > 0):
            raise ValueError(say("field", wavelength=self.wavelength, aspect=self.aspect))

    def field(self, size=32):
        """Return its weights, an array (size, size) with mean 0 and sum of squares 1.

        Mean 0 (as even light makes no answer) is enforced: a cosine under a bell has a small mean.
        """
        along, across = coordinates(size, self.orientation, self.place)
        sigma = 0.5 * self.wavelength
        bell = np.exp(-((self.aspect * along) ** 2 + across**2) / (2 * sigma**2))
        wave = np.cos(2 * np.pi * across / self.wavelength + np.deg2rad(self.phase))
        even = bell * wave - bell * ((bell * wave).sum() / bell.sum())
        return even / np.linalg.norm(even)

    def drive(self, image):
        """Return the sum of `image`, (..., size, size), times the field: negative ones too."""
        image = _validation.numbers("image", image)
        if image.ndim < 2 or image.shape[-1] != image.shape[-2]:
            raise ValueError(
                f"image of shape {image.shape} is not square; try shape (32, 32), as bar() draws."
            )
        return (image * self.field(image.shape[-1])).sum((-2, -1))

    def respond(self, image):
        """Return max(drive, 0): a neuron cannot fire less than not at all."""
        return np.maximum(self.drive(image), 0)

    def at(self, offset):
        """Return the same cell moved `offset` pixels across its stripes, to their left."""
        turn = math.radians(self.orientation)
        right, up = self.place
        return replace(self, place=(right - offset * math.sin(turn), up + offset * math.cos(turn)))


def tuning_curve(cell, angles, size=32, place=None, **bar_sizes):
    """Turn a bar and note what the cell answers.

    cell    anything with `respond(image)`;  angles: degrees, a sequence
    place   (right, up) of the bar's middle, None for the middle of the cell's field
    bar_sizes   width and length, as in `bar`
    Returns a float array, one answer per angle.
    """
    place = cell.place if place is None else place
    return np.array([float(cell.respond(bar(size, a, place, **bar_sizes))) for a in angles])


def place_curve(cell, offsets, size=32, angle=None, **bar_sizes):
    """Move a bar across the field, in the cell's own orientation unless `angle` is given.

    offsets  pixels across the stripes, from the middle of the field
    Returns a float array, one answer per offset.
    """
    angle = cell.orientation if angle is None else angle
    centre = SimpleCell(cell.orientation, place=cell.place)
    places = [centre.at(o).place for o in offsets]
    return np.array([float(cell.respond(bar(size, angle, p, **bar_sizes))) for p in places])


def half_width(positions, answers):
    """Measure the stretch around the largest answer where answers reach half of it.

    positions  increasing numbers, evenly spaced or not;  answers: as many, not all 0
    Returns the length of that stretch, with straight lines between the points; if the answers do
    not fall to half before an end of `positions`, it ends there.
    Raises ValueError, quoting the values.
    """
    x, y = np.asarray(positions, float), np.asarray(answers, float)
    if x.shape != y.shape or x.ndim != 1 or not (np.diff(x) > 0).all() or not y.max() > 0:
        raise ValueError(
            f"positions {x} must increase, and answers {y} be as many with one above 0; "
            "try np.linspace(-8, 8, 33) and what place_curve makes of it."
        )
    # Of answers that differ by rounding alone the first, so that every machine takes the same one.
    top, half = int(np.argmax(y >= y.max() * (1 - NEAR))), y.max() / 2
    return _crossing(x, y, range(top, len(x)), half) - _crossing(x, y, range(top, -1, -1), half)


def _crossing(x, y, indices, half):
    """Return where y first falls through `half` on the way along `indices`."""
    for a, b in zip(indices, indices[1:], strict=False):
        if y[b] < half:
            return x[a] + (x[b] - x[a]) * (y[a] - half) / (y[a] - y[b])
    return x[indices[-1]]
