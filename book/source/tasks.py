"""The playground's tasks, as texts link to them: {task}`xor_fewest`."""

from nnlab.playground.lessons import LESSONS, say

PAGE = "playground"
TASKS = tuple(LESSONS)
TITLES = say.file  # where the titles are, the words of the links


def title_of(task, language):
    """Return a task's title in a language."""
    return say.texts(language)[f"lesson_title_{task}"]
