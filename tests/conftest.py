"""What every unit test is followed by."""

import pytest
from nnlab import use_language


@pytest.fixture(autouse=True)
def korean_afterwards():
    """Speak Korean again, the language that nnlab starts with, whatever a test has chosen."""
    yield
    use_language("ko")


@pytest.fixture
def english():
    """Speak English, in which messages of errors are compared."""
    use_language("en")
