"""Templates of what C and D are told apart by: the end of a stroke, and a corner of two strokes.

A template is a small picture with a sign: positive where there must be ink, negative where there
must be paper, 0 where either may be. Slid over a picture it answers 1 on its own likeness.
"""

import math
from dataclasses import dataclass, field

import numpy as np

from nnlab._validation import one_of
from nnlab.motifs.frame import PEN, Frame
from nnlab.motifs.letters import coverage, distance

KINDS = ("endpoint", "corner")
REACH = 0.46  # of the letter's height, from the middle of the template to its rim
FOCUS = 0.7  # of the reach: how fast weights fade towards the rim (standard deviation)
PAPER = 1.5  # what a pixel of ink on paper costs, beside 1 for a missing pixel of ink
MARGIN = {"endpoint": 1.2, "corner": 0.3}  # in pens: beside a stroke either may be
# Directions in degrees, clockwise from the right since y grows downwards.
ARMS = {f"end {angle}": (angle,) for angle in range(0, 360, 45)}
ARMS |= {"top left": (0, 90), "bottom left": (0, -90)}


@dataclass(frozen=True, eq=False)
class Template:
    """`kind` is "endpoint" or "corner", `weights` a read-only (K, K) array with K odd."""

    name: str
    kind: str
    weights: np.ndarray = field(repr=False)


def hand_made(frame=None, height=25, slant=0):
    """Return the ten templates: a stroke's end in eight directions, and two corners.

    frame   a `Frame` (see `measure`) whose letter the templates shall fit; or
    height, slant   of the letter, in pixels and degrees
    The sizes follow the letter's height, the strokes lean as the letter does.
    """
    frame = frame or Frame(height, PEN * height, slant)
    return tuple([template(name, frame) for name in ARMS])


def template(name, frame):
    """Make the template `name`, one of `ARMS`, to the measures of `frame`.

    Ink weighs 1 in all. For a corner the paper inside, between its arms, does not count: a bow
    may pass there.
    Raises ValueError, quoting the name.
    """
    kind = KINDS[len(ARMS[one_of("template", name, ARMS)]) - 1]
    reach, rim = REACH * frame.height, math.ceil(REACH * frame.height)
    y, x = np.mgrid[-rim : rim + 1, -rim : rim + 1].astype(float)
    far = np.hypot(x, y)
    near = np.clip(reach + 0.5 - far, 0, 1) * np.exp(-(far**2) / (2 * (FOCUS * reach) ** 2))
    x = x + y * math.tan(math.radians(frame.slant))  # upright again, as in the letter's frame,
    x = x / frame.breadth  # and as broad as high, so that a narrow bow is no corner
    away = distance(x, y, _arms(ARMS[name], 2 * reach))
    ink = near * coverage(away, frame.pen)
    paper = near * (1 - coverage(away, frame.pen * (1 + 2 * MARGIN[kind])))
    if kind == "corner":
        paper[_between(x, y, ARMS[name])] = 0
    weights = (ink - PAPER * paper) / ink.sum()
    weights.flags.writeable = False
    return Template(name, kind, weights)


def _arms(angles, length):
    """Return the pen's path: in along the first arm to (0, 0), out along the second if any."""
    tips = [(length * np.cos(a), length * np.sin(a)) for a in np.radians(angles)]
    return np.array([tips[0], (0, 0), *tips[1:]])


def _between(x, y, angles):
    """Tell which points lie in the right angle between two arms; the first points right."""
    return (x > 0) & (y * math.sin(math.radians(angles[1])) > 0)
