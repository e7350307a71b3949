"""The playground's tasks: each can be solved, and what only looks like a solution is none."""

import pytest
from nnlab import use_language
from nnlab.explorers.playground.explorer import PlaygroundExplorer
from nnlab.language import LANGUAGES
from nnlab.playground import Setup, Training
from nnlab.playground.lessons import LESSONS, judge

from tests.playground_lessons import CHEAP, SOLUTIONS, verdicts


def test_there_are_six_and_each_has_a_solution_and_a_cheap_answer():
    assert len(LESSONS) == 6 and {*SOLUTIONS} == {*LESSONS} == {name for name, _, _ in CHEAP}


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_is_solved_by_its_last_state_and_not_before(name):
    found = verdicts(name, SOLUTIONS[name])
    assert found[-1].done, str(found[-1])
    assert not any(verdict.done for verdict in found[:-1])
    if LESSONS[name].first:
        assert all(verdict.met[LESSONS[name].first] for verdict in found)


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_is_not_solved_where_it_begins(name):
    (verdict,) = verdicts(name, [{}])
    assert not verdict.done and verdict.met["data"] and verdict.first is None


@pytest.mark.parametrize("name, states, lacks", CHEAP, ids=lambda given: str(given)[:40])
def test_a_cheap_answer_is_not_taken_and_it_is_said_why(name, states, lacks):
    verdict = verdicts(name, states)[-1]
    assert [key for key, met in verdict.met.items() if not met] == lacks


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_begins_with_what_the_controls_can_hold(name):
    setup = LESSONS[name].start
    fields = {key: value for key, value in vars(setup).items() if key != "task" and key != "own"}
    assert PlaygroundExplorer(**fields).view.setup == setup


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_verdict_says_each_condition_in_words(language):
    use_language(language)
    for name, lesson in LESSONS.items():
        text = str(judge(name, Training(lesson.start)))
        assert text.count("\n") == len(lesson.wanted) - 1 and "✓" in text and "○" in text
        assert all(lesson.words(kind) for kind in ("title", "task", "hint"))


def test_the_name_of_no_lesson_is_quoted():
    with pytest.raises(ValueError, match="name='maze'"):
        judge("maze", Training(Setup()))
