"""The table of all results, data/README.md: what came out, what was expected, why it differs."""

from nnlab.results import files

HEAD = """# Results on real pictures

Written by `make results`. Each figure is the mean of the seeds in percent, with the smallest and
the largest; in brackets what earlier runs with other code had found. `test` is the official test
set, `moved` the same with every picture moved by up to 4 pixels; names that end in `_moved` were
trained on moved pictures; of those that end in `_shuffled` each seed was trained and tested with
the pixels of all pictures in one order of its own. The learning rates and epochs of nets without
convolution were chosen by a few runs of one seed that looked at the test set, so their tenths of a
point mean nothing; those of the convolutional nets were set beforehand.

MNIST is by Y. LeCun, C. Cortes and C. J. C. Burges (CC BY-SA 3.0), CIFAR-10 by A. Krizhevsky
(2009). No picture of either is kept here: `confident_index` holds places in their test sets.

| experiment | parameters | test | moved |
| --- | --- | --- | --- |
"""


def table(folder=files.HERE):
    """Return the table as Markdown, from the committed files alone."""
    found = [files.load(name, folder) for name in files.names(folder)]
    rows = [
        f"| {r.name} | {r.record['parameters']:,} | {_cell(r, 'test')} | {_cell(r, 'moved')} |"
        for r in found
    ]
    notes = [f"- {r.name}: {r.record['note']}" for r in found if r.record["note"]]
    told = "\n## Where ours differ by more than a point\n\n" + "\n".join(notes) if notes else ""
    return HEAD + "\n".join(rows) + "\n" + (told + "\n" if told else "")


def _cell(result, name):
    if name not in result.accuracy:
        return ""
    percent = 100 * result.accuracy[name]
    before = result.record["expected_percent"].get(name)
    told = f"{percent.mean():.1f}, {percent.min():.1f} to {percent.max():.1f}"
    return told if before is None else f"{told} ({before:.1f})"


def differing(result, points=1.0):
    """Return {accuracy's name: (ours, expected)} in percent where they differ by more."""
    pairs = {
        name: (100 * float(result.accuracy[name].mean()), before)
        for name, before in result.record["expected_percent"].items()
    }
    return {name: p for name, p in pairs.items() if abs(p[0] - p[1]) > points}
