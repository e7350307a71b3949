"""Compute the results on MNIST and CIFAR-10: python -m nnlab.results [NAME ...] [--force].

What is done already, by the same plan on the same data, is not done again; so an interrupted run
goes on with the experiment it was at. The files go into the package, next to this module.
"""

import argparse
import sys

from nnlab._threads import one_thread
from nnlab.datasets import CIFAR10, MNIST
from nnlab.datasets.stored import load
from nnlab.results import experiment, files
from nnlab.results.catalogue import EXPERIMENTS
from nnlab.results.table import differing, table

STORED = {"mnist": MNIST, "cifar10": CIFAR10}


def main(arguments=None, experiments=EXPERIMENTS, stored=STORED, folder=files.HERE):
    """Do what the command line asks; return the exit status."""
    asked = _asked(arguments, [e.name for e in experiments])
    chosen = [e for e in experiments if not asked.names or e.name in asked.names]
    for one in chosen:
        if not asked.force and experiment.is_done(one, stored[one.data], folder):
            print(f"{one.name}: done already", flush=True)
            files.annotate(one.name, one.expected, one.note, folder)
            continue
        try:
            data = load(stored[one.data])
        except (OSError, ValueError) as why:
            print(f"{one.name}: {why}", file=sys.stderr)
            return 1
        _perform(one, stored[one.data], data, folder)
    (folder / "README.md").write_text(table(folder), "utf-8")
    return _tell([files.load(one.name, folder) for one in chosen])


def _asked(arguments, known):
    parser = argparse.ArgumentParser("python -m nnlab.results", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"some of {', '.join(known)}")
    parser.add_argument("--force", action="store_true", help="also what is done already")
    asked = parser.parse_args(arguments)
    unknown = sorted(set(asked.names) - set(known))
    if unknown:
        parser.error(f"{', '.join(unknown)} is not known; try some of {', '.join(known)}")
    return asked


def _perform(one, stored, data, folder):
    """Run one experiment behind a progress bar of its epochs; one thread, so that bits repeat."""
    from tqdm import tqdm

    total = len(one.seeds) * one.settings["epochs"]
    with one_thread(), tqdm(total=total, desc=one.name, unit="epoch", mininterval=1) as bar:

        def progress(seed, epoch, loss):
            bar.update()
            bar.set_postfix_str(f"seed {seed}, epoch {epoch}, loss {loss:.3f}")

        experiment.perform(one, stored, data, progress, folder)


def _tell(results):
    """Print what came out; 1 if something differs from what was expected without a word on why."""
    silent = 0
    for result in results:
        percents = {k: (100 * v).round(2).tolist() for k, v in result.accuracy.items()}
        print(f"{result.name}: {percents}")
        for name, (ours, before) in differing(result).items():
            note = result.record["note"] or "no note says why: add one to the experiment"
            print(f"  {name} is {ours:.1f}, expected {before:.1f}: {note}")
            silent += not result.record["note"]
    return 1 if silent else 0


if __name__ == "__main__":
    sys.exit(main())
