"""Checks of the reader's answers: each says what is wrong with an answer, and what to try.

A check returns a Verdict, which a notebook shows as one line in the language in use. The checks of
a chapter stand in the module of its name, such as `nnlab.checks.convolution`.
"""

from nnlab.checks.verdict import Verdict, verdict

__all__ = ["Verdict", "verdict"]
