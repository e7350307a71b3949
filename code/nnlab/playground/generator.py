"""Pseudorandom numbers that are the same, bit for bit, in Python and in every browser.

xoshiro128** 1.1 by D. Blackman and S. Vigna ("Scrambled linear pseudorandom number generators",
ACM Transactions on Mathematical Software 47(4), 2021), seeded by SplitMix64 as its authors advise.
It needs 32-bit integers only, which JavaScript has.
"""

import numpy as np

from nnlab.playground import elementary

_32, _64 = 2**32 - 1, 2**64 - 1
STREAMS = ("places", "noise", "share", "weights", "order")  # what is drawn apart from each other


def splitmix64(state):
    """Yield 64-bit ints: S. Vigna's SplitMix64, after G. Steele, D. Lea and C. Flood (2014)."""
    while True:
        state = (state + 0x9E3779B97F4A7C15) & _64
        z = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & _64
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _64
        yield z ^ (z >> 31)


class Generator:
    """A stream of numbers; `generator(seed, stream)` makes one from a seed.

    state  four 32-bit ints, not all 0
    """

    def __init__(self, state):
        self.state = list(state)

    def next(self):
        """Return the next 32-bit int."""
        s0, s1, s2, s3 = self.state
        fives = (s1 * 5) & _32
        result = (((fives << 7) | (fives >> 25)) & _32) * 9 & _32
        shifted = (s1 << 9) & _32
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= shifted
        self.state = [s0, s1, s2, ((s3 << 11) | (s3 >> 21)) & _32]
        return result

    def uniform(self):
        """Return a float of 53 bits, 0 up to 1 but not 1, of two ints."""
        return ((self.next() >> 5) * 67108864 + (self.next() >> 6)) / 9007199254740992

    def uniforms(self, count):
        """Return an array of `count` floats as `uniform` gives them."""
        return np.array([self.uniform() for _ in range(count)])

    def normals(self, count):
        """Return an array of `count` standard normal floats, by Box and Muller, two at a time."""
        radius, angle = self.uniforms(count + count % 2).reshape(-1, 2).T
        radius = np.sqrt(-2 * elementary.log(1 - radius))
        angle = 6.283185307179586 * angle
        pairs = radius * elementary.cos(angle), radius * elementary.sin(angle)
        return np.stack(pairs, axis=1).ravel()[:count]

    def below(self, count):
        """Return an int from 0 up to `count` but not `count`."""
        return self.next() * count >> 32

    def permutation(self, count):
        """Return the ints 0 to count - 1 as an array in an order by chance (Fisher and Yates)."""
        order = list(range(count))
        for last in range(count - 1, 0, -1):
            other = self.below(last + 1)
            order[last], order[other] = order[other], order[last]
        return np.array(order, int)


def generator(seed, stream):
    """Return the `Generator` of a seed, 0 to 2**32 - 1, for one of `STREAMS`."""
    seeding = splitmix64(STREAMS.index(stream) * 2**32 + seed)
    first, second = next(seeding), next(seeding)
    return Generator([first & _32, first >> 32, second & _32, second >> 32])
