"""Run every benchmark, print its table, end with 1 on a miss: python -m benchmarks [name ...].

The tables are also written to chapters/benchmarks.json, which the book shows.
"""

import importlib
import sys

from tqdm import tqdm

from benchmarks import report

NAMES = ("convolution", "graph", "xor", "motifs", "explorers", "pages", "build", "chapters")


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
        # A report of accuracies (motifs) has no targets of its own: its rows are named, not listed.
        missed += sum(row.get("met") is False for row in rows if isinstance(row, dict))
    print(f"{missed} targets missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
