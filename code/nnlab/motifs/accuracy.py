"""How often the detectors are right: by threshold, under noise, over typefaces, at stride 2."""

from pathlib import Path

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from nnlab import _validation
from nnlab.motifs.detectors import classify_letter, detect
from nnlab.motifs.frame import contrast, even_strokes, measure
from nnlab.motifs.letters import LETTERS, draw_letter, room
from nnlab.motifs.sequences import plant_many
from nnlab.motifs.templates import KINDS, hand_made
from nnlab.motifs.typefaces import render_letter, typefaces


def detections(motif, thresholds, length=7, noise=0.5, trials=400, seed=0):
    """Count how often the highest score reaches each threshold, with the motif and without it.

    motif      array of shape (K,), the weights too;  thresholds: T numbers
    length, noise   of the sequences, see `plant_many`; the motif's place is drawn
    trials     sequences of either sort
    Returns (found, false_alarms), two int arrays of shape (T,).
    Raises what `plant_many` raises.
    """
    rng, limits = np.random.default_rng(seed), np.asarray(thresholds)
    counts = []
    for times in (1, 0):
        sequences = plant_many(motif, length, times, noise, trials, rng)
        highest = sliding_window_view(sequences, len(motif), axis=1) @ np.asarray(motif, float)
        counts.append((highest.max(axis=1)[:, None] >= limits).sum(axis=0))
    return tuple(counts)


def accuracy_under_noise(
    levels, trials=100, seed=0, size=32, thickness=2, templates=None, stride=1
):
    """Return the share of right answers at each level of noise, as a float array.

    levels   standard deviations of the noise, see `draw_letter`
    trials   letters per level: C and D in turns, slant -15 to 15 degrees, any shift that fits
    seed     for slants, shifts and noise; each level sees the same letters
    templates, stride   as in `classify_letter`;  a draw counts as wrong
    Raises ValueError for trials below 1.
    """
    trials = _validation.count("trials", trials, 1)
    shares = []
    for level in levels:
        rng = np.random.default_rng(seed)
        right = 0
        for letter, image in random_letters(trials, rng, size, thickness, level):
            right += classify_letter(image, templates, stride=stride).letter == letter
        shares.append(right / trials)
    return np.array(shares)


def random_letters(count, rng, size=32, thickness=2, noise=0):
    """Yield `count` pairs (letter, picture): C and D in turns, slanted and shifted by chance."""
    for index in range(count):
        letter, slant = LETTERS[index % 2], rng.uniform(-15, 15)
        down, right = room(letter, size, thickness, slant)
        shift = (rng.integers(down[0], down[1] + 1), rng.integers(right[0], right[1] + 1))
        # The noise has its own generator: the same letters at any level.
        own = np.random.default_rng(rng.integers(2**32))
        yield letter, draw_letter(letter, size, shift, thickness, slant, noise, own)


def count_parts(image, redraw=True):
    """Return [endpoints, corners] of a letter; `redraw=False` leaves its strokes as drawn.

    Unlike `classify_letter`, it adds no paper around the picture.
    """
    ink = even_strokes(image) if redraw else contrast(image)
    hits = detect(ink, hand_made(measure(image)))
    return [sum(hit.kind == kind for hit in hits) for kind in KINDS]


def accuracy_over_typefaces(files=None, size=32, threshold=None):
    """Read C and D of each typeface; return one dict per letter, in the order of `files`.

    files   font files, `typefaces()` if None;  threshold: as in `classify_letter`
    The dicts hold typeface (the file's name without folder), letter, answer, endpoints, corners
    and right (bool).
    """
    rows = []
    for file in typefaces() if files is None else files:
        for letter in LETTERS:
            seen = classify_letter(render_letter(file, letter, size), threshold=threshold)
            rows.append(
                {"typeface": Path(file).stem, "letter": letter, "answer": seen.letter}
                | {"endpoints": seen.endpoints, "corners": seen.corners}
                | {"right": seen.letter == letter}
            )
    return rows


def stride_comparison(letter, size=32, thickness=2, strides=(1, 2)):
    """Shift a letter to the right, pixel by pixel, and read it with each stride.

    Returns one dict per shift and stride: stride, shift (pixels to the right), highest (the best
    answer of the letter's own kind of motif), endpoints, corners, letter. With stride 1 nothing
    changes but the places; with stride 2 the answers differ between even and odd shifts.
    """
    kind = {"C": "endpoint", "D": "corner"}[letter]
    least, most = room(letter, size, thickness)[1]
    rows = []
    for stride in strides:
        for shift in range(least, most + 1):
            image = draw_letter(letter, size, (0, shift), thickness)
            seen = classify_letter(image, stride=stride)
            rows.append(
                {"stride": stride, "shift": shift, "highest": float(seen.maps[kind].max())}
                | {"endpoints": seen.endpoints, "corners": seen.corners, "letter": seen.letter}
            )
    return rows
