"""The sum behind each cell, letter for letter as js/sums.js writes it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.core.numbers import subscript

DECIMALS = 4  # of a square of hundredths


def exact(value):
    """Write a number with all its decimals."""
    return show_number(value, DECIMALS)


def in_sum(value):
    """Write a factor: in parentheses if it is negative."""
    return f"({exact(value)})" if exact(value).startswith("−") else exact(value)


def named(cell):
    """Write the name of a cell with its index lowered: dW₀₁."""
    letters = cell.rstrip("0123456789")
    return letters + subscript(cell[len(letters) :])


def spelled(cell, weights, x, result):
    """Return (the terms in names, the terms in numbers, the value) of a cell."""
    rows, columns = range(len(weights)), range(len(x))
    q, dq = result.q, result.dq
    if cell == "f":
        return _squares(q), " + ".join(f"{in_sum(value)}²" for value in q), result.f
    kind, at = cell.rstrip("0123456789"), [int(digit) for digit in cell if digit.isdigit()]
    if kind == "dq":
        return f"2·{named(f'q{at[0]}')}", f"2·{in_sum(q[at[0]])}", dq[at[0]]
    if kind == "q":
        pairs = [(f"W{at[0]}{j}", f"x{j}", weights[at[0]][j], x[j]) for j in columns]
        return *_products(pairs), q[at[0]]
    if kind == "dx":
        pairs = [(f"dq{k}", f"W{k}{at[0]}", dq[k], weights[k][at[0]]) for k in rows]
        return *_products(pairs), result.dx[at[0]]
    i, j = at
    reads = [(f"x{j}", x[j]) if k == i else ("0", 0) for k in rows]
    pairs = [(f"dq{k}", name, dq[k], value) for k, (name, value) in zip(rows, reads, strict=True)]
    return *_products(pairs), result.dW[i][j]


def _squares(q):
    return " + ".join(f"{named(f'q{k}')}²" for k in range(len(q)))


def _products(pairs):
    names = " + ".join(
        f"{named(one)}·{named(other) if other != '0' else other}" for one, other, _, _ in pairs
    )
    numbers = " + ".join(
        f"{exact(one) if i == 0 else in_sum(one)}·{in_sum(other)}"
        for i, (_, _, one, other) in enumerate(pairs)
    )
    return names, numbers
