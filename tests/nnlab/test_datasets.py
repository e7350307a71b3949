"""nnlab.datasets: the embedded digits, and files that are taken whole and right or not at all."""

import gzip
import hashlib
import json
import zlib
from dataclasses import replace
from http.client import IncompleteRead
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from urllib.error import URLError

import numpy as np
import pytest
from nnlab import datasets
from nnlab.datasets import downloading, stored
from sklearn.datasets import load_digits

KEYS = ("x_train", "y_train", "x_test", "y_test")


def small_arrays(colours=()):
    rng = np.random.default_rng(0)
    shapes = (6, 4, 5, *colours), (6,), (3, 4, 5, *colours), (3,)
    tops = 256, 10, 256, 10
    return [rng.integers(0, t, s).astype(np.uint8) for t, s in zip(tops, shapes, strict=True)]


def described(arrays, **changed):
    hashes = tuple(hashlib.sha256(a.tobytes()).hexdigest() for a in arrays)
    shapes = tuple(a.shape for a in arrays)
    small = replace(datasets.MNIST, name="small", shapes=shapes, sha256=hashes)
    return replace(small, **changed)


def written(file, arrays):
    np.savez_compressed(file, **dict(zip(KEYS, arrays, strict=True)))
    return file


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NNLAB_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def same(found, arrays):
    parts = zip((found.x_train, found.y_train, found.x_test, found.y_test), arrays, strict=True)
    return all(np.array_equal(p, a) and p.dtype == a.dtype for p, a in parts)


def test_digits_are_scikit_learns_split_by_the_rule():
    found, all_of_them = datasets.digits(), load_digits()
    assert repr(found) == "DataSet digits: 1442 + 355 pictures of 8 x 8, 10 classes"
    for label in range(10):
        images = all_of_them.images[all_of_them.target == label]
        tested = [i for i in range(len(images)) if i % 5 == 4]  # the 5th, 10th, 15th ...
        learned = [i for i in range(len(images)) if i % 5 != 4]
        assert np.array_equal(found.x_test[found.y_test == label], images[tested])
        assert np.array_equal(found.x_train[found.y_train == label], images[learned])
    assert 1442 + 355 == len(all_of_them.images)


def test_digits_scaled_reach_from_0_to_1():
    scaled = datasets.digits().scaled("test")
    assert scaled.dtype == np.float32 and scaled.min() == 0 and scaled.max() == 1
    assert scaled.shape == (355, *datasets.digits().shape)
    with pytest.raises(ValueError, match="part='tset' is not known; try one of 'train', 'test'"):
        datasets.digits().scaled("tset")


def test_a_data_set_is_shared_so_nobody_may_write_to_it():
    with pytest.raises(ValueError, match="read-only"):
        datasets.digits().x_train[0] = 0


def test_a_right_file_is_read(tmp_path):
    arrays = small_arrays()
    found = datasets.read(written(tmp_path / "small.npz", arrays), described(arrays))
    assert same(found, arrays) and found.top == 255
    assert found.credit == datasets.MNIST.credit and len(found.classes) == 10


def changed_pixel(file, arrays):
    arrays[2] = arrays[2].copy()
    arrays[2][1, 2, 3] ^= 1
    written(file, arrays)


def swapped_labels(file, arrays):
    arrays[1] = np.roll(arrays[1], 1)
    written(file, arrays)


def missing_array(file, arrays):
    np.savez(file, x_train=arrays[0], y_train=arrays[1])


def too_few(file, arrays):
    written(file, [a[:-1] for a in arrays])


def as_floats(file, arrays):
    written(file, [a.astype(float) for a in arrays])


def objects(file, arrays):
    written(file, [a.astype(object) for a in arrays])


def cut_short(file, arrays):
    whole = written(file, arrays).read_bytes()
    file.write_bytes(whole[: len(whole) // 2])


def damaged_inside(file, arrays):
    whole = bytearray(written(file, arrays).read_bytes())
    whole[80:90] = bytes(10)
    file.write_bytes(whole)


def empty(file, arrays):
    file.write_bytes(b"")


def text(file, arrays):
    file.write_text("<html>404</html>")


def one_array(file, arrays):
    with file.open("wb") as out:
        np.save(out, arrays[0])


@pytest.mark.parametrize(
    "spoil, told",
    [
        (changed_pixel, "the numbers in x_test are not those of small"),
        (swapped_labels, "the numbers in y_train are not those of small"),
        (missing_array, "x_test"),
        (too_few, "x_train is uint8 of shape (5, 4, 5), not uint8 of shape (6, 4, 5)"),
        (as_floats, "x_train is float64"),
        (objects, "truncated or no npz file"),
        (cut_short, "truncated or no npz file"),
        (damaged_inside, "truncated or no npz file"),
        (empty, "truncated or no npz file"),
        (text, "truncated or no npz file"),
        (one_array, "truncated or no npz file"),
    ],
)
def test_a_wrong_file_is_refused(home, spoil, told):
    arrays = small_arrays()
    known = described(arrays)
    home.mkdir()
    file = home / "small.npz"
    spoil(file, arrays)

    def never(*_, **__):
        raise AssertionError("a file that is there must not be replaced in silence")

    with pytest.raises(ValueError) as refusal:
        stored.load(known, never)
    message = str(refusal.value)
    assert str(file) in message and told in message and "Try to delete it" in message


@pytest.mark.parametrize("cut", [1, 10, 100, 300, 500])
def test_no_cut_of_a_file_is_half_used(tmp_path, cut):
    arrays = small_arrays()
    file = written(tmp_path / "small.npz", arrays)
    file.write_bytes(file.read_bytes()[:-cut])
    with pytest.raises(ValueError, match="is refused"):
        datasets.read(file, described(arrays))


def table(arrays, planes, answer=None):
    """Return a stand-in for fetch_openml with its signature and its kind of answer."""
    pictures = np.concatenate([arrays[0], arrays[2]]).astype(float)
    rows = np.moveaxis(pictures, -1, 1) if planes else pictures
    labels = np.concatenate([arrays[1], arrays[3]]).astype(str).astype(object)
    asked = []

    def fetch(name, *, version, data_home, as_frame, parser):
        asked.append((name, version, as_frame, parser))
        assert Path(data_home).is_dir()
        (Path(data_home) / "table.arff.gz").write_bytes(bytes(1000))
        return SimpleNamespace(data=rows.reshape(len(rows), -1), target=labels)

    fetch.asked = asked
    return fetch


@pytest.mark.parametrize("colours, planes", [((), False), ((3,), True)])
def test_what_is_missing_is_downloaded_once_checked_and_kept(home, colours, planes, capsys):
    arrays = small_arrays(colours)
    known = described(arrays, planes=planes)
    fetch = table(arrays, planes)
    assert same(stored.load(known, fetch), arrays)
    assert same(stored.load(known, fetch), arrays)
    assert [(name, version, frame) for name, version, frame, _ in fetch.asked] == [
        ("mnist_784", 1, False)
    ]
    assert fetch.asked[0][3] in ("pandas", "liac-arff")
    assert [path.name for path in home.iterdir()] == ["small.npz"]  # no half files, no table
    assert "small: about 15 MB" in capsys.readouterr().err  # the progress bar


def test_a_wrong_download_is_refused_and_leaves_nothing(home):
    arrays = small_arrays()
    other = [a.copy() for a in arrays]
    other[0][0, 0, 0] ^= 1
    with pytest.raises(ValueError, match="the download of mnist_784 is refused: the numbers in x_"):
        stored.load(described(arrays), table(other, False))
    with pytest.raises(ValueError, match=r"its shape is \(9, 12\)"):
        wrong = table(arrays, False)
        stored.load(
            described(arrays),
            lambda *a, **k: SimpleNamespace(data=wrong(*a, **k).data[:, :12], target=arrays[1]),
        )
    assert list(home.iterdir()) == []


def test_without_network_the_message_names_both_ways(home):
    def offline(*_, **__):
        raise URLError("Name or service not known")

    with pytest.raises(OSError) as failed:
        stored.load(datasets.CIFAR10, offline)
    message = str(failed.value)
    wanted = [
        "Name or service not known",
        "nnlab.datasets.cifar10()",
        'fetch_openml("CIFAR_10", version=1)',
        "NNLAB_DATA",
        "cifar10.npz",
        "x_train, y_train, x_test, y_test",
        "nnlab.datasets.digits()",
    ]
    assert [part for part in wanted if part not in message] == []
    assert list(home.iterdir()) == []


def half_a_table(url, **_):
    """Answer what openml.org would, cut off half-way."""
    body = gzip.compress(json.dumps({"data": {"dataset": [{"did": 554}]}}).encode())
    answer = BytesIO(body[: len(body) // 2])
    answer.info = lambda: {"Content-Encoding": "gzip"}
    return answer


@pytest.mark.filterwarnings("ignore:Invalid cache")  # scikit-learn tries once more
def test_a_download_that_breaks_off_names_both_ways_too(home, monkeypatch):
    monkeypatch.setattr("sklearn.datasets._openml.urlopen", half_a_table)
    with pytest.raises(OSError, match=r"\(EOFError: .*two ways.*NNLAB_DATA") as failed:
        datasets.mnist()
    assert isinstance(failed.value.__cause__.__cause__, EOFError)
    assert list(home.iterdir()) == []


@pytest.mark.parametrize(
    "why",
    [
        ValueError("md5 checksum of local file does not match description: expected a, got b"),
        IncompleteRead(b"half"),
        zlib.error("Error -3 while decompressing data"),
        KeyError("data_set_description"),
    ],
)
def test_however_a_download_breaks_off(home, why):
    def breaks_off(*_, **__):
        raise why

    with pytest.raises(OSError, match="two ways") as failed:
        stored.load(datasets.MNIST, breaks_off)
    assert f"({type(why).__name__}: {why})" in str(failed.value)


def test_a_download_without_numbers_is_refused(home):
    arrays = small_arrays()
    rows = np.full((9, 20), "?", object)
    with pytest.raises(ValueError, match="mnist_784 is refused: it holds no numbers"):
        stored.load(described(arrays), lambda *_, **__: SimpleNamespace(data=rows, target=rows[0]))


@pytest.mark.parametrize(
    ("at", "byte"), [(6, 1), (8, 7), (8, 99)], ids=["password", "kind", "compression"]
)
def test_one_wrong_byte_in_a_directory_is_refused(tmp_path, at, byte):
    arrays = small_arrays()
    file = written(tmp_path / "small.npz", arrays)
    content = bytearray(file.read_bytes())
    entry = content.index(b"PK\x01\x02")  # flags and compression are 8 and 10 bytes further on
    content[entry + 2 + at] = byte
    file.write_bytes(content)
    with pytest.raises(ValueError, match="small.npz is refused: it is truncated or no npz file"):
        datasets.read(file, described(arrays))


def test_a_folder_that_cannot_be_written_to_is_told(home):
    home.write_text("a file where the folder should be")
    with pytest.raises(OSError, match=r"NNLAB_DATA to that folder"):
        stored.load(datasets.MNIST, table(small_arrays(), False))


def test_an_interrupted_write_leaves_no_half_file(home, monkeypatch):
    arrays = small_arrays()

    def dies(file, **_):
        Path(file).write_bytes(b"PK half")
        raise KeyboardInterrupt

    monkeypatch.setattr(downloading.np, "savez_compressed", dies)
    with pytest.raises(KeyboardInterrupt):
        stored.load(described(arrays), table(arrays, False))
    assert list(home.iterdir()) == []


def test_the_public_functions_ask_for_the_official_sets(home):
    assert datasets.folder() == home
    for function, known in ((datasets.mnist, datasets.MNIST), (datasets.cifar10, datasets.CIFAR10)):
        home.mkdir(exist_ok=True)
        (home / f"{known.name}.npz").write_bytes(b"not it")
        with pytest.raises(ValueError, match=f"{known.name}.npz is refused"):
            function()
    assert datasets.MNIST.shapes[0] == (60000, 28, 28)
    assert datasets.CIFAR10.shapes[2] == (10000, 32, 32, 3)


def test_the_folder_is_in_the_home_if_none_is_named(monkeypatch):
    monkeypatch.delenv("NNLAB_DATA", raising=False)
    assert datasets.folder() == Path.home() / ".cache" / "nnlab"
