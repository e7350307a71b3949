"""Every explorer that is there, and its view's JavaScript in a process that lives for a session."""

import pytest
from nnlab.explorers.core.contract import contracts

from tests.explorers.view_process import ViewProcess


@pytest.fixture(scope="session")
def process_of(tmp_path_factory):
    """Return a function: the ViewProcess of an explorer's class, started when first asked for."""
    started = {}

    def process(explorer_class):
        name = explorer_class.__name__
        if name not in started:
            script = contracts()[name].made().view._esm
            started[name] = ViewProcess(script, tmp_path_factory.mktemp(name))
        return started[name]

    yield process
    for one in started.values():
        one.close()
