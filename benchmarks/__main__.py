"""Run every benchmark, print its table, end with 1 on a miss: python -m benchmarks [name ...].

The tables are also written to chapters/benchmarks.json, which the book shows.
"""

import importlib
import sys
from pathlib import Path

from tqdm import tqdm

from benchmarks import report

HERE = Path(__file__).parent
# The modules that measure: those with a run().
NAMES = sorted(file.stem for file in HERE.glob("*.py") if "\ndef run(" in file.read_text("utf-8"))


def main(names):
    unknown = sorted(set(names) - set(NAMES))
    if unknown:
        print(f"no benchmark is called {', '.join(unknown)}; try {', '.join(NAMES)}.")
        return 2
    missed = 0
    for name in tqdm(names or NAMES, unit="benchmark", disable=None):
        benchmark = importlib.import_module(f"benchmarks.{name}")
        rows = benchmark.run()
        table = benchmark.table(rows)
        print(f"\n{table}\n", flush=True)
        report.write({name: table})  # at once, so that a later failure loses nothing
        missed += getattr(benchmark, "missed", report.missed)(rows)
    print(f"{missed} targets missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
