"""python -m nnlab.results on made-up data: what it writes, when it works again, what it says."""

import hashlib
import json
from dataclasses import replace

import numpy as np
import pytest
from nnlab import datasets
from nnlab.results import dense, experiment, files
from nnlab.results.__main__ import main
from nnlab.templates import Classifier

KEYS = ("x_train", "y_train", "x_test", "y_test")
QUICK = dense.settings_of("mnist", epochs=2, batch=16)


@pytest.fixture
def made_up(tmp_path, monkeypatch):
    """Two hundred striped pictures, written as a data set is; returns what is known of it."""
    rng = np.random.default_rng(0)
    labels = np.arange(250, dtype=np.uint8) % 10
    x = rng.integers(0, 99, (250, 10, 10)).astype(np.uint8)
    x[np.arange(250), labels] += 100  # the bright row tells the class
    arrays = x[:200], labels[:200], x[200:], labels[200:]
    monkeypatch.setenv("NNLAB_DATA", str(tmp_path))
    np.savez(tmp_path / "small.npz", **dict(zip(KEYS, arrays, strict=True)))
    hashes = tuple(hashlib.sha256(a.tobytes()).hexdigest() for a in arrays)
    shapes = tuple(a.shape for a in arrays)
    return replace(datasets.MNIST, name="small", shapes=shapes, sha256=hashes)


@pytest.fixture
def run(made_up, tmp_path, capsys):
    """Return a function that runs the command and returns (status, printed)."""

    def command(*arguments, experiments=None, stored=made_up):
        one = experiment.Experiment("one", "small", dense.run, QUICK, seeds=(0, 1))
        folder = tmp_path / "results"
        status = main(list(arguments), experiments or [one], {"small": stored}, folder)
        said = capsys.readouterr()
        return status, said.out + said.err, folder

    return command


def test_it_trains_writes_and_is_read_back(run):
    status, said, folder = run()
    assert status == 0 and "one: {'test': [" in said and "epoch" in said
    found = files.load("one", folder)
    assert found.confusion.sum() == 50 and found.accuracy["test"].shape == (2,)
    assert found.accuracy["test"][0] == np.trace(found.confusion) / 50
    assert found.record["parameters"] == 100 * 10 + 10 and found.record["seeds"] == [0, 1]
    net = found.classifier()
    x = datasets.stored.read(folder.parent / "small.npz", replace_of(found, folder)).scaled("test")
    labels = np.arange(200, 250) % 10
    assert net.accuracy(x, labels) == found.accuracy["test"][0]  # float16 weights, measured as kept
    assert "| one | 1,010 | " in (folder / "README.md").read_text()


def replace_of(found, folder):
    known = found.record["data"]
    with np.load(folder.parent / "small.npz") as arrays:
        shapes = tuple(arrays[key].shape for key in KEYS)
    return replace(
        datasets.MNIST, name="small", shapes=shapes, sha256=tuple(known["sha256"].values())
    )


def stamps(folder):
    return {path.name: path.stat().st_mtime_ns for path in folder.iterdir() if path.stem == "one"}


def test_what_is_done_is_not_done_again_unless_forced_and_bytes_repeat(run):
    _, _, folder = run()
    first, made = stamps(folder), {p.name: p.read_bytes() for p in folder.iterdir()}
    assert "one: done already" in run()[1] and stamps(folder) == first
    assert "done already" not in run("--force")[1] and stamps(folder) != first
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == made


def test_another_plan_other_data_or_broken_files_are_done_again(run, made_up):
    _, _, folder = run()
    other = experiment.Experiment("one", "small", dense.run, QUICK | {"epochs": 3}, seeds=(0, 1))
    assert experiment.is_done(other, made_up, folder) is False
    assert not experiment.is_done(other, replace(made_up, sha256=("",) * 4), folder)
    (folder / "one.npz").write_bytes(b"half")
    with pytest.raises(ValueError, match="one.npz does not belong to its JSON file; try make res"):
        files.load("one", folder)
    assert "done already" not in run()[1]
    (folder / "one.json").unlink()  # as after an interruption: the JSON file is written last
    assert "done already" not in run()[1] and "done already" in run()[1]


def test_without_data_it_says_how_to_get_it_and_fails(run, made_up, monkeypatch):
    monkeypatch.setattr(
        "nnlab.datasets.stored.download",
        lambda stored, file, fetch: (_ for _ in ()).throw(OSError("two ways: NNLAB_DATA")),
    )
    status, said, folder = run(stored=replace(made_up, name="absent"))
    assert status == 1 and "one: two ways: NNLAB_DATA" in said and not folder.exists()


def test_a_difference_without_a_word_on_why_fails(run):
    silent = experiment.Experiment("one", "small", dense.run, QUICK, {"test": 1.0}, seeds=(0,))
    status, said, folder = run(experiments=[silent])
    assert status == 1 and "expected 1.0: no note says why" in said
    noted = replace(silent, note="The pictures are stripes.")
    weights = (folder / "one.npz").read_bytes()
    status, said, _ = run(experiments=[noted])  # a note needs no training
    assert status == 0 and "done already" in said and "The pictures are stripes." in said
    assert (folder / "one.npz").read_bytes() == weights
    assert "- one: The pictures are stripes." in (folder / "README.md").read_text()


def test_an_unknown_name_is_refused(run, capsys):
    with pytest.raises(SystemExit):
        run("two")
    assert "two is not known; try some of one" in capsys.readouterr().err


def test_folding_changes_no_score():
    rng = np.random.default_rng(0)
    layers = ((rng.normal(size=(4, 9)), rng.normal(size=4)), (rng.normal(size=(3, 4)), np.ones(3)))
    net, x = Classifier(layers, "tanh"), rng.random((5, 9))
    assert np.allclose(dense.folded(net, 0.3, 0.5).scores(x), net.scores((x - 0.3) / 0.5))


def test_only_float16_is_written(tmp_path):
    with pytest.raises(ValueError, match="w is not in float16"):
        files.write("one", {}, {"w": np.array([0.1])}, {}, tmp_path)
    with pytest.raises(ValueError, match="not in float16"), np.errstate(over="ignore"):
        files.write("one", {}, {"w": np.array([1e6])}, {}, tmp_path)
    kept = experiment.rounded({"w": np.array([0.1, 1e-4])})["w"]
    assert kept.dtype == np.float32 and np.abs(kept / [0.1, 1e-4] - 1).max() < 2**-11
    assert list(tmp_path.iterdir()) == []


def test_the_json_file_is_json_with_a_row_per_line(run):
    _, _, folder = run()
    text = (folder / "one.json").read_text("utf-8")
    record = json.loads(text)
    row = json.dumps(record["confusion"][3])
    assert f"\n  {row},\n" in text and max(map(len, text.splitlines())) < 400
