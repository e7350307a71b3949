"""Six tasks for the playground, and what of each a training has done: no answer is kept anywhere.

`judge` looks at the net and its losses as they are. A task of two steps is given what `judge` had
found in the first one, a `Seen`, for the second step is measured against it.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from nnlab._validation import one_of
from nnlab.playground.lessons.conditions import CONDITIONS, Seen, first_of, seen
from nnlab.playground.setup import Setup
from nnlab.words import words_beside

say = words_beside(__file__)


@dataclass(frozen=True)
class Lesson:
    """A task: the setup it begins with, and {condition: its limit}, all of which are to be met.

    first  the condition that is to be met before the others, where the task has two steps
    """

    name: str
    start: Setup
    wanted: dict = field(default_factory=dict)
    first: str = ""

    def words(self, kind):
        """Return its "title", "task" or "hint" in the language in use."""
        return say(f"lesson_{kind}_{self.name}")

    def as_data(self):
        """Return the lesson as plain values, for the page; of its setup what is not as usual."""
        whole = self.start.as_dict()
        start = {name: whole[name] for name in self.start.changed()}
        wanted = [[*one] for one in self.wanted.items()]  # a page's JSON does not keep an order
        return {"name": self.name, "start": start, "wanted": wanted, "first": self.first}


class Verdict(NamedTuple):
    """What of a lesson is done: {condition: whether it is met}, and the first step's `Seen`."""

    met: dict
    first: Seen | None

    @property
    def done(self):
        """Whether all conditions are met."""
        return all(self.met.values())

    def __str__(self):
        marks = {True: "✓", False: "○"}
        return "\n".join(
            f"{marks[met]} {say(f'lesson_met_{key}')}" for key, met in self.met.items()
        )


_PLAIN = {"data": True, "plain": True}
_NOISY = {"data": "moons", "points": 60, "noise": 0.4, "test_share": 0.5}
_ALL = (
    Lesson("xor_fewest", Setup(), _PLAIN | {"fewest": 2, "all_right": 1.0}),
    Lesson("xor_product", Setup(hidden=[]), {"data": True, "no_layer": 0, "all_right": 1.0}),
    Lesson("donut", Setup(data="donut", hidden=[2]), _PLAIN | {"three": 3, "nearly": 0.95}),
    Lesson("spiral", Setup(data="spiral", points=300, noise=0.05), {"data": True, "nearly": 0.95}),
    Lesson(
        "overfit",
        Setup(hidden=[2], **_NOISY),
        {"data": True, "overfit": [0.1, 0.7], "cured": 0.5, "as_good": True},
        first="overfit",
    ),
    Lesson(
        "relu",
        Setup(data="donut", activation="relu", seed=5),
        {"data": True, "relu": True, "dead": 1, "alive": 1},
        first="dead",
    ),
)
LESSONS = {lesson.name: lesson for lesson in _ALL}


def judge(name, training, first=None):
    """Return the `Verdict` of the lesson `name` on a training as it stands now.

    training  a `Training`
    first     the `first` of the verdict before, which a task of two steps is measured against
    Raises ValueError, quoting it, for the name of no lesson.
    """
    lesson = LESSONS[one_of("name", name, [*LESSONS])]
    now = seen(training)
    first = first_of(lesson, now, first)
    met = {
        key: bool(CONDITIONS[key](limit, now, lesson, first))
        for key, limit in lesson.wanted.items()
    }
    return Verdict(met, first)


__all__ = ["LESSONS", "Lesson", "Seen", "Verdict", "judge", "seen"]
