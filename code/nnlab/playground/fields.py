"""What each field of a setup may hold; `fields.js` is the same."""

import json
from math import isfinite
from numbers import Real

from nnlab.playground.features import FEATURES
from nnlab.playground.problem import Problem

VERSION = 1  # of the fields, in links and files
TASKS = {
    "classification": ("xor", "donut", "duck", "spiral", "moons", "function", "own"),
    "regression": ("plane", "gaussian", "measured"),
}
OWN = ("own", "measured")  # data that the reader gives, in the fields of the same names
ACTIVATIONS = ("tanh", "relu", "sigmoid", "linear")
OPTIMIZERS = ("sgd", "momentum", "adam")
PENALTIES = ("none", "l1", "l2")
MOST_LAYERS, MOST_UNITS, MOST_POINTS = 4, 8, 1000
GRID, HALF = 500, 2  # own points lie on multiples of 1/GRID, from -HALF to HALF
MOST_VALUE = 8  # of a measured point, either side of 0, on the same grid
SHOWN = 1.8  # of the plane in the picture, to each side
RANGES = {  # least, most, whole
    "points": (10, MOST_POINTS, True),
    "noise": (0, 1, False),
    "test_share": (0, 0.9, False),
    "data_seed": (0, 2**32 - 1, True),
    "learning_rate": (1e-6, 100, False),
    "batch": (1, MOST_POINTS, True),
    "penalty_rate": (0, 10, False),
    "seed": (0, 2**32 - 1, True),
    "steps": (0, 10**6, True),
}


def named(field, given, options):
    if not (isinstance(given, str) and given in options):
        raise Problem("setup_choice", field=field, given=short(given), options=", ".join(options))
    return given


def number_in(field, given):
    least, most, whole = RANGES[field]
    fits = _finite(given) and least <= given <= most and (not whole or int(given) == given)
    if not fits:
        key = "setup_whole" if whole else "setup_number"
        raise Problem(key, field=field, given=short(given), least=least, most=most)
    return int(given) if whole else float(given) + 0.0  # no -0


def _finite(given):
    is_number = isinstance(given, Real) and not isinstance(given, bool)
    try:
        return is_number and isfinite(given)
    except OverflowError:  # a whole number beyond all floats
        return False


def listed(field, given, part):
    if isinstance(given, str) or not isinstance(given, list | tuple):
        raise Problem("setup_list", field=field, given=short(given))
    return tuple(part(one) for one in given)


def _units(given):
    if not (_finite(given) and int(given) == given and 1 <= given <= MOST_UNITS):
        raise Problem("setup_units", given=short(given), most=MOST_UNITS)
    return int(given)


def _parameter(given):
    if not _finite(given):
        raise Problem("setup_parameter", given=short(given))
    return float(given) + 0.0


def _own_point(given):
    fits = isinstance(given, list | tuple) and len(given) == 3 and all(map(_finite, given))
    fits = fits and max(map(abs, given[:2])) <= HALF and given[2] in (0, 1)
    if not fits:
        raise Problem("setup_own", given=short(given), half=HALF)
    return on_grid(given[0]), on_grid(given[1]), int(given[2])


def _measured_point(given):
    fits = isinstance(given, list | tuple) and len(given) == 3 and all(map(_finite, given))
    fits = fits and max(map(abs, given[:2])) <= HALF and abs(given[2]) <= MOST_VALUE
    if not fits:
        raise Problem("setup_measured", given=short(given), half=HALF, most=MOST_VALUE)
    return on_grid(given[0]), on_grid(given[1]), on_grid(given[2], MOST_VALUE)


def on_grid(value, most=HALF):
    """Return the multiple of 1/GRID nearest to a coordinate, within -most to most."""
    steps = int(min(max(value, -most), most) * GRID + most * GRID + 0.5) - most * GRID
    return steps / GRID


def short(given):
    """Return at most 40 characters of what was given."""
    form = {"ensure_ascii": False, "separators": (",", ":"), "default": repr}
    text = given if isinstance(given, str) else json.dumps(given, **form)
    return text if len(text) <= 40 else f"{text[:39]}…"


CHOICES = {"activation": ACTIVATIONS, "optimizer": OPTIMIZERS, "penalty": PENALTIES}
LISTS = {
    "own": _own_point,
    "measured": _measured_point,
    "features": lambda name: named("features", name, FEATURES),
    "hidden": _units,
    "start": _parameter,
}
