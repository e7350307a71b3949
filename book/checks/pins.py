"""The pinned requirements are what is installed, have hashes, and each says why it is there."""

from book.setup import hashes
from book.setup.pins import differences, project_constraints, project_pins, unexplained


def problems():
    return [
        *differences(project_pins(), project_constraints()),
        *unexplained(),
        *hashes.differences(),
    ]
