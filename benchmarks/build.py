"""How long a whole build takes, cold (nothing executed yet) and warm (nothing changed).

`python -m benchmarks.build` builds both languages from a copy of the tracked files, so that the
cold build is cold whatever lies in this folder's _build.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NODE_MODULES = Path("book/web/node_modules")


def copy_of_tracked_files(folder):
    """Copy what git tracks, as it lies in the working tree, and borrow the npm packages."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    for name in filter(None, listed.stdout.decode().split("\0")):
        source, target = ROOT / name, folder / name
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
    (folder / NODE_MODULES).symlink_to(ROOT / NODE_MODULES)


def seconds_of_build(folder):
    """Build both languages in `folder`; return the seconds, or raise with what the build said."""
    environ = os.environ | {"PYTHONPATH": str(folder / "code")}
    start = time.monotonic()
    command = [sys.executable, "-m", "book.site"]
    ran = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True)
    if ran.returncode:
        raise RuntimeError(f"the build failed:\n{ran.stdout[-2000:]}\n{ran.stderr[-4000:]}")
    return time.monotonic() - start


def run():
    """Return one row for the cold and one for the warm build."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copy_of_tracked_files(folder)
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
