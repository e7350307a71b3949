"""Let gradient descent find the templates: from noise to what `hand_made` draws, more or less.

The teacher marks on each letter where the ends and the corners are; three templates, each slid over
all pictures with shared weights, learn to answer there and nowhere else: one for both ends of a C,
one for each corner of a D. torch is imported only inside functions.
"""

from dataclasses import dataclass, field

import numpy as np

from nnlab import _validation
from nnlab._adam import Adam
from nnlab._threads import one_thread
from nnlab.motifs.detectors import classify_letter
from nnlab.motifs.frame import even_strokes, measure
from nnlab.motifs.letters import draw_letter, pen_path, room
from nnlab.motifs.maps import response_maps
from nnlab.motifs.templates import Template, template

SIZE = 24
# Which template a letter's end or corner is, and its place along `pen_path`.
MARKS = {
    "C": (("end 180", 0), ("end 180", -1)),
    "D": (("top left", 0), ("bottom left", -2)),
}
NAMES = ("end 180", "top left", "bottom left")
BLUR = 2  # pixels around a mark where an answer is neither asked for nor refused


@dataclass(frozen=True, eq=False)
class Learned:
    """What training gave.

    templates  tuple of three `Template`s, in the order of NAMES, scaled so that their mean answer
               on a mark is 1
    threshold  {kind: number}, for `detect`;  losses: array (steps,);  start: array (3, side, side),
               the weights before training
    """

    templates: tuple
    threshold: dict
    losses: np.ndarray = field(repr=False)
    start: np.ndarray = field(repr=False)


def examples(count, rng, noise=0.1):
    """Return (letters, ink, marks): what `learn_templates` trains on and is tested with.

    letters  list of "C" and "D" in turns, upright, of thickness 1 to 4, shifted by chance
    ink      array (count, 24, 24), after `even_strokes`;  marks: array (count, 3, 24, 24), 1 on
             the pixel of each motif in the order of `NAMES`, nan within 2 pixels of it, else 0
    """
    letters = ["CD"[index % 2] for index in range(count)]
    ink, marks = np.zeros((count, SIZE, SIZE)), np.zeros((count, len(NAMES), SIZE, SIZE))
    for index, letter in enumerate(letters):
        thickness = rng.uniform(1, 4)
        sides = room(letter, SIZE, thickness)
        shift = [int(rng.integers(least, most + 1)) for least, most in sides]
        ink[index] = even_strokes(draw_letter(letter, SIZE, shift, thickness, 0, noise, rng))
        for name, at in MARKS[letter]:
            x, y = pen_path(letter, SIZE, thickness)[at] + (SIZE - 1) / 2
            row, column = round(y + shift[0]), round(x + shift[1])
            around = marks[index, NAMES.index(name)]
            around[row - BLUR : row + BLUR + 1, column - BLUR : column + BLUR + 1] = np.nan
            around[row, column] = 1
    return letters, ink, marks


def hand_made_three():
    """Return the hand-made templates of `NAMES`, to the measures of the letters of `examples`."""
    frames = [measure(draw_letter(letter, SIZE, thickness=2)) for letter in ("C", "D", "D")]
    made = [template(name, frame) for name, frame in zip(NAMES, frames, strict=True)]
    side = max(len(one.weights) for one in made)
    rims = [(side - len(one.weights)) // 2 for one in made]
    padded = [np.pad(one.weights, rim) for one, rim in zip(made, rims, strict=True)]
    return tuple([Template(o.name, o.kind, w) for o, w in zip(made, padded, strict=True)])


def learn_templates(count=24, steps=100, seed=0, decay=1e-3):
    """Train three templates by gradient descent (Adam) from small random weights.

    count   letters to train on;  decay: cost of the sum of the squared weights
    Returns `Learned`. The same seed gives the same templates on the same computer.
    Raises ValueError for a count or a number of steps below 2.
    """
    count, steps = _validation.count("count", count, 2), _validation.count("steps", steps, 2)
    import torch  # noqa: F401 (loaded before its threads are limited)

    rng = np.random.default_rng(seed)
    _, ink, marks = examples(count, rng)
    side = len(hand_made_three()[0].weights)
    start = rng.normal(0, 0.01, (len(NAMES), 1, side, side))
    with one_thread():
        weights, losses = _descend(ink, marks, start, steps, decay)
    return _packed(weights, ink, marks, losses, start[:, 0])


def _descend(ink, marks, start, steps, decay):
    """Return the weights (3, side, side) that Adam finds from `start`, and the losses."""
    import torch
    from torch.nn.functional import binary_cross_entropy_with_logits, conv2d

    x, y = torch.tensor(ink[:, None]).float(), torch.tensor(marks).float()
    weights = torch.tensor(start).float().requires_grad_()
    bias = torch.full((len(NAMES),), -2.0, requires_grad=True)
    known = ~torch.isnan(y)
    # One place in a thousand holds a motif: it counts as much as all the others of its map.
    cost = torch.where(y == 1, 0.5 / (y == 1).sum(), 0.5 / (y == 0).sum())[known]
    adam = Adam([weights, bias], 0.02)
    losses = []
    for _ in range(steps):
        logits = conv2d(x, weights, bias, padding=start.shape[-1] // 2)
        each = binary_cross_entropy_with_logits(logits[known], y[known], reduction="none")
        loss = (cost * each).sum() + decay * (weights**2).sum()
        adam.zero_grad()
        loss.backward()
        adam.step()
        losses.append(loss.item())
    return weights.detach()[:, 0].double().numpy(), losses


def _packed(weights, ink, marks, losses, start):
    """Scale the weights to answer 1 on a mark; put the thresholds where they part the answers."""
    templates, limits = [], {"endpoint": [], "corner": []}
    for n, made in enumerate(hand_made_three()):
        raw = Template(made.name, made.kind, weights[n])
        answers = np.stack([response_maps(picture, [raw])[0] for picture in ink])
        scale = answers[marks[:, n] == 1].mean()
        templates.append(Template(made.name, made.kind, weights[n] / scale))
        lowest, highest = answers[marks[:, n] == 1].min(), answers[marks[:, n] == 0].max()
        limits[made.kind].append((lowest + highest) / 2 / scale)
    threshold = {kind: float(np.mean(some)) for kind, some in limits.items()}
    return Learned(tuple(templates), threshold, np.array(losses), start)


def similarity(one, other):
    """Return the cosine of two templates' weights, -1 to 1; 1 is the same shape.

    Raises ValueError, quoting the shapes, if these differ.
    """
    a, b = one.weights, other.weights
    if a.shape != b.shape:
        raise ValueError(f"templates of shapes {a.shape} and {b.shape} cannot be compared.")
    return float((a * b).sum() / np.sqrt((a * a).sum() * (b * b).sum()))


def compare(learned, count=100, seed=1, noise=0.1):
    """Return a dict: similarity of each template to the hand-made one, and both accuracies.

    The letters are new ones, `count` of them, drawn as for training; both sets of three templates
    read the same pictures. Keys: similarity {name: number}, learned, hand_made (shares, 0 to 1).
    """
    made = hand_made_three()
    pairs = {t.name: similarity(t, m) for t, m in zip(learned.templates, made, strict=True)}
    right, rng = np.zeros(2), np.random.default_rng(seed)
    for index in range(count):
        letter, thickness = "CD"[index % 2], rng.uniform(1, 4)
        shift = [int(rng.integers(a, b + 1)) for a, b in room(letter, SIZE, thickness)]
        image = draw_letter(letter, SIZE, shift, thickness, 0, noise, rng)
        right[0] += classify_letter(image, learned.templates, learned.threshold).letter == letter
        right[1] += classify_letter(image, made).letter == letter
    shares = right / count
    return {"similarity": pairs, "learned": float(shares[0]), "hand_made": float(shares[1])}
