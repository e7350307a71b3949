"""Functions H that make weights w of parameters u, with their Jacobian dw/du of shape (Nw, Nu)."""

import numpy as np

from nnlab import _validation


def vector(name, given, size=None):
    """Return `given` as a float array (N,), else raise ValueError naming its shape."""
    array = np.asarray(_validation.unmasked(name, given), float)
    if array.ndim != 1 or not len(array) or (size is not None and len(array) != size):
        wanted = "(N,)" if size is None else f"({size},)"
        raise ValueError(f"{name} of shape {array.shape} does not fit; try shape {wanted}.")
    if not np.isfinite(array).all():
        raise ValueError(f"{name}={array.tolist()} is not finite; try finite numbers.")
    return array


def matrix(name, given):
    """Return `given` as a finite float array (Nw, Nu), else raise ValueError."""
    array = np.asarray(_validation.unmasked(name, given), float)
    if array.ndim != 2 or not array.size or not np.isfinite(array).all():
        raise ValueError(f"{name} of shape {array.shape} does not fit; try finite (Nw, Nu).")
    return array


class Linear:
    """w = A u: the Jacobian is A everywhere.

    a  array of shape (Nw, Nu)
    """

    def __init__(self, a):
        self.a = matrix("a", a)

    def __call__(self, u):
        """Return w, shape (Nw,), for u of shape (Nu,)."""
        return self.a @ vector("u", u, self.a.shape[1])

    def jacobian(self, u):
        """Return dw/du at u, shape (Nw, Nu)."""
        vector("u", u, self.a.shape[1])
        return self.a.copy()


class Tanh(Linear):
    """w = tanh(A u): the Jacobian diag(1 - w**2) A changes with u, so first order is not all."""

    def __call__(self, u):
        return np.tanh(super().__call__(u))

    def jacobian(self, u):
        return (1 - self(u) ** 2)[:, None] * self.a


class Sharing(Linear):
    """Weight sharing: w[i] = u[groups[i]], one parameter in several places.

    groups  for each weight the number of its parameter: (0, 0, 1, 1) is w1 = w2 = u1, w3 = w4 = u2
    The Jacobian holds a single 1 in each row, so its transpose *adds* the gradients of a group.
    Raises ValueError for a number left out: such a parameter would be in no weight.
    Source: NYU DLSP20 week 3-1, "A simple parameter transformation: weight sharing".
    """

    def __init__(self, groups):
        self.groups = _validation.classes(groups, groups)
        left = sorted(set(range(int(self.groups.max()) + 1)) - set(self.groups.tolist()))
        if left:
            raise ValueError(f"groups={self.groups.tolist()} leave out {left}; number 0, 1, ...")
        super().__init__(np.eye(int(self.groups.max()) + 1)[self.groups])

    def __call__(self, u):
        return vector("u", u, self.a.shape[1])[self.groups]

    def gather(self, gradient):
        """Add up dC/dw, shape (Nw,), to dC/du, shape (Nu,): dC/du1 = dC/dw1 + dC/dw2."""
        gradient = vector("gradient", gradient, len(self.groups))
        return np.bincount(self.groups, gradient)


def numerical_jacobian(h, u, width=1e-5):
    """Estimate dw/du of any function h at u by central differences; error of order width**2.

    h  takes an array (Nu,) and returns an array (Nw,);  width  of the step to either side
    Returns an array (Nw, Nu).
    """
    u, width = vector("u", u), _validation.number("width", width, above=0)
    moves = width * np.eye(len(u))
    rises = [np.asarray(h(u + move)) - np.asarray(h(u - move)) for move in moves]
    return np.stack(rises, axis=1) / (2 * width)


def check_jacobian(h, u, tolerance=1e-6):
    """Compare h.jacobian(u) with `numerical_jacobian`; return the largest difference.

    Raises ValueError, naming the entry, if it is above `tolerance` times the largest entry (or 1).
    """
    ours, numerical = np.asarray(h.jacobian(u)), numerical_jacobian(h, u)
    if ours.shape != numerical.shape:
        raise ValueError(f"a Jacobian of shape {ours.shape} should have shape {numerical.shape}.")
    apart = np.abs(ours - numerical)
    row, column = np.unravel_index(apart.argmax(), apart.shape)
    if not apart.max() <= tolerance * max(1, np.abs(numerical).max()):
        raise ValueError(
            f"dw[{row}]/du[{column}] is {ours[row, column]:.6g} but differences say "
            f"{numerical[row, column]:.6g}; try the derivative again."
        )
    return float(apart.max())
