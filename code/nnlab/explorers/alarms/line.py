"""What is said of a state, word for word as js/line.js says it."""

from nnlab.explorers.alarms import say
from nnlab.explorers.core import show_number


def line(result, of):
    """Say how many motifs were found, how many false alarms there were, and the difference."""
    gap = show_number((result.found - result.false_alarms) / of)
    return " · ".join(
        [
            say("found_of", count=result.found, of=of),
            say("alarms_of", count=result.false_alarms, of=of),
            say("gap", gap=gap),
        ]
    )
