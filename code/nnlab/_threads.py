"""One thread where the last bits matter, or where threads would only wait for each other.

The course's arrays are small. On two busy cores reading 240 letters took up to seven times as long
with two threads of NumPy's BLAS; and another number of threads adds in another order, which changes
the last bits of a training's sums, and after a thousand epochs more than these.
"""

import sys
from functools import lru_cache, wraps

OWNERS = ("torch", "scipy", "sklearn")  # what brings threads of its own, beside NumPy


def one_thread():
    """Return a context in which NumPy's and, if it is loaded, torch's sums take one thread."""
    return _pools(tuple([name in sys.modules for name in OWNERS])).limit(limits=1)


@lru_cache(maxsize=1)  # 35 µs a call instead of 400
def _pools(loaded):
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


def in_one_thread(function):
    """Decorate a function that NumPy alone computes; after `import torch` take `one_thread`."""

    @wraps(function)
    def alone(*arguments, **settings):
        with one_thread():
            return function(*arguments, **settings)

    return alone
