"""The files of one experiment: NAME.json, to read, and NAME.npz with arrays, if it keeps any."""

import hashlib
import io
import json
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from nnlab import _validation

HERE = Path(__file__).parent / "data"


@dataclass(frozen=True, eq=False)
class Result:
    """What an experiment found; S seeds.

    name        of the experiment
    accuracy    dict of arrays (S,), shares from 0 to 1: "test", the official test set, and others
    confusion   int array (classes, classes), rows actual, columns predicted, of the first seed
    weights     dict of float32 arrays that came from float16, of the first seed; empty if not kept
    arrays      dict of the other arrays that were kept
    record      dict: all of the JSON file, with data, settings, seeds, versions and notes
    Every accuracy was measured with weights already rounded to float16, so `confusion` belongs to
    `weights` exactly, and its trace over its sum is accuracy["test"][0].
    """

    name: str
    accuracy: dict
    confusion: np.ndarray
    record: dict
    weights: dict = field(default_factory=dict)
    arrays: dict = field(default_factory=dict)

    def classifier(self):
        """Return the `nnlab.templates.Classifier` for pictures scaled to 0..1, if this is one."""
        from nnlab.templates import Classifier

        places = range(len(self.weights) // 2)
        names = [(f"{place}.weight", f"{place}.bias") for place in places]
        if {n for pair in names for n in pair} != self.weights.keys() or not self.weights:
            raise ValueError(f"{self.name} keeps no classifier; its arrays: {list(self.weights)}.")
        layers = tuple((self.weights[w], self.weights[b]) for w, b in names)
        return Classifier(layers, self.record["settings"].get("activation", "relu"))


def names(folder=HERE):
    """Return the names that `load` knows, in alphabetical order."""
    return sorted(path.stem for path in Path(folder).glob("*.json"))


def load(name, folder=HERE):
    """Read one experiment's `Result`.

    Raises ValueError for a name that is not there, or if the files do not belong together.
    """
    name = _validation.one_of("name", name, names(folder))
    record = json.loads((Path(folder) / f"{name}.json").read_text("utf-8"))
    kept = _arrays(Path(folder) / f"{name}.npz", record)
    weights = {n: kept.pop(n).astype(np.float32) for n in record["weights"]}
    accuracy = {what: np.array(shares) for what, shares in record["accuracy"].items()}
    return Result(name, accuracy, np.array(record["confusion"]), record, weights, kept)


def _arrays(file, record):
    if record["npz"] is None:
        return {}
    content = file.read_bytes() if file.exists() else b""
    if hashlib.sha256(content).hexdigest() != record["npz"]:
        raise ValueError(f"{file.name} does not belong to its JSON file; try make results.")
    with np.load(io.BytesIO(content)) as found:
        return {name: found[name] for name in found.files}


def write(name, record, weights, arrays, folder=HERE):
    """Write an experiment's files; the same numbers give the same bytes.

    record   dict for the JSON file; "npz" (hash) and "weights" ({name: shape}) are added
    weights  dict of arrays that float16 holds exactly;  arrays  dict of small other arrays
    The JSON file comes last: without it the experiment counts as not done.
    Raises ValueError for weights that are no float16 values.
    """
    small = {n: np.asarray(w, np.float16) for n, w in weights.items()}
    for n, w in weights.items():
        if not np.array_equal(small[n], w):
            raise ValueError(f"{n} is not in float16 (or not finite); try nnlab.results.rounded.")
    content = io.BytesIO()
    np.savez_compressed(content, **small, **arrays)
    packed = content.getvalue() if small or arrays else None
    record = record | {
        "weights": {n: list(w.shape) for n, w in small.items()},
        "npz": hashlib.sha256(packed).hexdigest() if packed else None,
    }
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.json").unlink(missing_ok=True)
    (folder / f"{name}.npz").unlink(missing_ok=True)
    if packed:
        (folder / f"{name}.npz").write_bytes(packed)
    (folder / f"{name}.json").write_text(_lines(record), "utf-8")


def annotate(name, expected, note, folder=HERE):
    """Put another expectation and note into a record; what was computed stays as it is."""
    file = Path(folder) / f"{name}.json"
    record = json.loads(file.read_text("utf-8"))
    said = {"expected_percent": expected, "note": note}
    if record != record | said:
        file.write_text(_lines(record | said), "utf-8")


def _lines(record):
    """Write JSON with one line per entry and per row of a table, so that a diff can be read."""
    return "{\n" + ",\n".join(f"{json.dumps(k)}: {_entry(v)}" for k, v in record.items()) + "\n}\n"


def _entry(value):
    if isinstance(value, dict) and value:
        lines = [f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in value.items()]
        return "{\n  " + ",\n  ".join(lines) + "\n}"
    if isinstance(value, list) and value and isinstance(value[0], list):
        return "[\n  " + ",\n  ".join(map(json.dumps, value)) + "\n]"
    return json.dumps(value, ensure_ascii=False)
