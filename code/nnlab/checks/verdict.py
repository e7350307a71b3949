"""What a check says of an answer."""

from dataclasses import dataclass

from nnlab.words import words_beside

say = words_beside(__file__)


@dataclass(frozen=True)
class Verdict:
    """Whether an answer is right, and one sentence about it."""

    right: bool
    text: str

    def __repr__(self):
        return f"{'✓' if self.right else '✗'} {self.text}"


def verdict(right, key, /, **values):
    """Return a Verdict that speaks the words behind `key`, with `values` in their braces."""
    return Verdict(right, say(key, **values))
