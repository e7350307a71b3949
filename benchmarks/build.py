"""How long a whole build takes, cold (nothing executed yet) and warm (nothing changed).

`python -m benchmarks.build` builds both languages from a copy of the repository, so that the
cold build is cold whatever lies in this folder's _build.
"""

import tempfile
import time
from pathlib import Path

from tests.project.copies import copied, python


def seconds_of_build(folder):
    """Build both languages in `folder`; return the seconds, or raise with what the build said."""
    start = time.monotonic()
    status, said = python(folder, "-m", "book.site")
    if status:
        raise RuntimeError(f"the build failed:\n{said[-4000:]}")
    return time.monotonic() - start


def run():
    """Return one row for the cold and one for the warm build."""
    with tempfile.TemporaryDirectory() as name:
        folder = copied(Path(name), executed=False)
        cold, warm = seconds_of_build(folder), seconds_of_build(folder)
    return [
        {"name": "both languages, cold", "seconds": cold, "ratio": 1.0},
        {"name": "both languages, warm", "seconds": warm, "ratio": warm / cold},
    ]


def table(rows):
    """Lay out what `run` returns; the ratio is to the cold build."""
    lines = [f"{'build of the site':24} {'seconds':>8} {'/cold':>6}"]
    lines += [f"{r['name']:24} {r['seconds']:8.1f} {r['ratio']:6.2f}" for r in rows]
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(run()))
