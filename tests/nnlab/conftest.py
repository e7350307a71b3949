"""What tests of the numbers share."""

import pytest
from nnlab._threads import one_thread


@pytest.fixture
def torch_in_one_thread():
    """Let torch take one thread: for nets this small its others only wait for each other."""
    import torch  # noqa: F401 (loaded before its threads are limited)

    with one_thread():
        yield
