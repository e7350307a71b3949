"""What a check says of an answer."""

from dataclasses import dataclass

from nnlab.language import say


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


def call_answer(answer, *arguments):
    """Call the reader's function; return (value, None), or (None, Verdict) if it raised."""
    try:
        return answer(*arguments), None
    except Exception as error:  # whatever the reader's function raises is shown, never thrown
        shown = ", ".join(map(repr, arguments))
        return None, verdict(
            False, "check_raised", arguments=shown, error=f"{type(error).__name__}: {error}"
        )
