"""What `make bench` leaves behind: a small JSON that the book's page about itself shows."""

import json
import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

REPORT = Path(__file__).resolve().parents[1] / "chapters" / "benchmarks.json"
PACKAGES = ("numpy", "scipy", "torch", "micrograd", "jupyter-book", "ipywidgets", "anywidget")


def processor():
    """Return the machine's own name for one of its cores, as the system tells it."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text("utf-8").splitlines() if cpuinfo.is_file() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


def missed(rows):
    """Return how many rows miss their targets; `met` is None for a row without one."""
    return sum(row.get("met") is False for row in rows)


def tell(rows, table):
    """Print the table of `rows` and how many targets are missed; return the exit status, 0 or 1."""
    print(table(rows))
    count = missed(rows)
    print(f"{count} of {sum(row.get('met') is not None for row in rows)} targets missed")
    return 1 if count else 0


def write(tables, path=REPORT):
    """Write the tables (name: text) with core, date and versions; keep those of other names."""
    kept = json.loads(path.read_text("utf-8"))["tables"] if path.is_file() else {}
    report = {
        "core": processor(),
        "date": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "versions": {name: version(name).partition("+")[0] for name in PACKAGES},
        "tables": kept | tables,
    }
    path.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", "utf-8")
