"""What tests of the numbers share."""

import sys

import nnlab.checks.verdict  # noqa: F401 (its name in nnlab.checks is the function's)
import pytest
from nnlab import use_language
from nnlab._threads import one_thread
from nnlab.language import current_language

from tests.korean_words import allowed, english_in, without_code

# Values of a verdict that quote the reader's code, and one that the same table says.
QUOTED = {"given", "one", "other", "arguments", "error", "name", "moves"}


@pytest.fixture
def torch_in_one_thread():
    """Let torch take one thread: for nets this small its others only wait for each other."""
    import torch  # noqa: F401 (loaded before its threads are limited)

    with one_thread():
        yield


def read_in_korean(say):
    """Return `say` with a look at what it says in Korean: no English outside code and terms."""

    def said(key, /, **values):
        language = current_language()
        use_language("ko")
        korean = say(key, **values | dict.fromkeys(QUOTED & values.keys(), ""))
        use_language(language)
        assert not english_in(without_code(korean), allowed()), korean
        return say(key, **values)

    return said


@pytest.fixture(autouse=True)
def verdicts_are_korean(monkeypatch, request):
    """Let a test of the checks read in Korean, too, whatever verdict it brings about."""
    if request.path.name.startswith("test_checks_"):
        said = sys.modules["nnlab.checks.verdict"]
        monkeypatch.setattr(said, "say", read_in_korean(said.say))
