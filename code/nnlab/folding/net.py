"""A ReLU net as a chain of half-steps, affine then ReLU, whose images can be asked for anywhere."""

from dataclasses import dataclass

import numpy as np

from nnlab import _validation


@dataclass(frozen=True)
class FoldingNet:
    """Layers z = W a + b, each followed by a = max(z, 0) or by nothing.

    weights  tuple of arrays (out, in);  biases  tuple of arrays (out,), a vector for each layer
    relus    tuple of bools: does ReLU follow this layer? The last ones have none: the embedding
             and the scores
    leak     what a negative number is multiplied by: 0 for ReLU, a little more for a leaky ReLU
    Calling the net with points (N, in) gives the scores (N, classes).
    Source: NYU DLSP20 week 2's figure: 2 inputs, hidden layers of 2, an embedding of 2 without
    ReLU, then the scores (the course's errata rows E1, E3).
    """

    weights: tuple
    biases: tuple
    relus: tuple
    leak: float = 0.0

    def __post_init__(self):
        shapes = [np.shape(w) for w in self.weights]
        fits = len(self.weights) == len(self.biases) == len(self.relus) > 0
        fits = fits and all(len(s) == 2 for s in shapes)
        fits = fits and all(s[0] == t[1] for s, t in zip(shapes, shapes[1:], strict=False))
        given = [np.shape(b) for b in self.biases]
        if not (fits and given == [s[:1] for s in shapes]):
            raise ValueError(
                f"weights {shapes}, biases {given}, {len(self.relus)} relus are no chain; each "
                "layer is (out, in) with (out,), its in the out of the layer before."
            )

    @property
    def sizes(self):
        """How many numbers a point is, from the input to the scores: layers + 1 ints."""
        return (np.shape(self.weights[0])[1], *(len(w) for w in self.weights))

    def stages(self, points):
        """Return the images as a dict, in order: "input", "affine 1", "relu 1", "affine 2", ...

        points   array (N, in); each image is an array (N, out of that layer)
        """
        image = _validation.places(points, self.sizes[0])
        found = {"input": image}
        for k, (w, b, folds) in enumerate(zip(self.weights, self.biases, self.relus, strict=True)):
            image = found[f"affine {k + 1}"] = image @ np.transpose(w) + b
            if folds:
                image = found[f"relu {k + 1}"] = np.maximum(image, self.leak * image)
        return found

    def image(self, points, stage):
        """Return the points at `stage`, from 0, the input, to the number of half-steps.

        A whole `stage` is that half-step's image. In between, each point walks straight from one to
        the next: at k + t it is (1 - t)*image k + t*image k+1. So in a ReLU's half-step negative
        coordinates shrink by 1 - t, and the others stay.
        Raises ValueError where a layer changes the number of coordinates: then nothing is between.
        """
        images = list(self.stages(points).values())
        last = len(images) - 1
        stage = _validation.number("stage", stage, 0)
        if stage > last:
            raise ValueError(f"stage={stage:g} is beyond the last half-step; try 0 to {last}.")
        k = min(int(stage), last - 1)
        t, before, after = stage - k, images[k], images[k + 1]
        if t in (0, 1):
            return images[k + int(t)]
        if before.shape != after.shape:
            raise ValueError(
                f"half-step {k + 1} goes from {before.shape[1]} to {after.shape[1]} coordinates; "
                f"nothing is between them. Try stage {k} or {k + 1}."
            )
        return (1 - t) * before + t * after

    def __call__(self, points):
        return list(self.stages(points).values())[-1]

    def predict(self, points):
        """The class with the highest score for each point, ints (N,); the first of equals."""
        return np.argmax(self(points), axis=1)

    def accuracy(self, points, labels):
        """The share of points whose highest score is their class's."""
        predicted = self.predict(points)
        return float(np.mean(predicted == _validation.classes(labels, predicted)))


def grid_lines(box=((-1.5, 1.5), (-1.5, 1.5)), lines=13, steps=61):
    """Return a grid as polylines, to see what a layer does to the plane: (2*lines, steps, 2).

    box    ((x_min, x_max), (y_min, y_max));  the first `lines` run along x, the others along y
    steps  points of a line, enough to show where a fold bends it
    """
    (left, right), (low, high) = np.asarray(box, float)
    lines, steps = _validation.count("lines", lines, 1), _validation.count("steps", steps, 2)
    along_x = np.meshgrid(np.linspace(left, right, steps), np.linspace(low, high, lines))
    along_y = np.meshgrid(np.linspace(low, high, steps), np.linspace(left, right, lines))
    return np.concatenate([np.stack(along_x, -1), np.stack(along_y[::-1], -1)])
