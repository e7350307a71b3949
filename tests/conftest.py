"""What holds for every test."""

import pytest
from hypothesis import settings
from nnlab import use_language

# No time limit decides: on a busy machine any example may take long.
settings.register_profile("course", deadline=None)
settings.load_profile("course")


@pytest.fixture(autouse=True)
def korean_afterwards():
    """Speak Korean again, the language that nnlab starts with, whatever a test has chosen."""
    yield
    use_language("ko")


@pytest.fixture
def english():
    """Speak English, in which messages of errors are compared."""
    use_language("en")
