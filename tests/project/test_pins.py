"""A pin that is not what is installed, or says no reason, is found."""

import re
from importlib.metadata import distribution

import pytest
from packaging.specifiers import SpecifierSet

from book.setup import hashes, pins
from book.setup.pins import (
    differences,
    project_constraints,
    project_pins,
    read_pins,
    upper_part,
)
from book.setup.project import ROOT


def test_a_direct_requirement_without_a_reason_is_found(monkeypatch, tmp_path):
    monkeypatch.setattr(pins, "ROOT", tmp_path)
    for name in pins.FILES:
        (tmp_path / name).write_text(f"numpy==2.0  # arrays\nrich==1.0\n{pins.MARK}\nx==1\n")
    found = pins.unexplained()
    assert [line.split(" does not")[0] for line in found] == [
        "requirements.txt: 'rich==1.0'",
        "requirements-dev.txt: 'rich==1.0'",
    ]


def test_the_development_requirements_build_on_the_readers():
    assert "-r requirements.txt" in upper_part("requirements-dev.txt").splitlines()


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_torch_is_the_plain_pin_and_no_other_index_is_named(name):
    text = (ROOT / name).read_text()
    assert "+cpu" not in text and "index-url" not in text
    assert re.findall(r"^torch.*?(?=  #|$)", text, re.M) in (["torch==2.13.0"], [])


def test_every_difference_is_reported_at_once():
    wanted = read_pins("matplotlib==0.1\nnot-there-at-all==1.0\nfor-windows==1 ; os_name == 'nt'")
    wanted |= {"numpy": project_pins()["numpy"]}
    said = "\n".join(differences(wanted | {"pytest": project_pins()["pytest"]}))
    assert re.search(r"matplotlib: pinned 0\.1, installed \d", said)
    assert "not-there-at-all: pinned 1.0, not installed" in said
    assert re.search(r"pluggy: needed, not pinned \(\d", said)
    assert "for-windows" not in said and "numpy" not in said


def test_a_constraint_may_be_absent_but_not_differ():
    assert differences({}, read_pins("not-there-at-all==1.0")) == []
    assert len(differences({}, read_pins("pluggy==0.1"))) == 1


def test_the_constraints_hold_what_comes_with_cuda_alone():
    wrong = [n for n in project_constraints() if not n.startswith(("cuda-", "nvidia-", "triton"))]
    assert project_constraints() and wrong == []
    assert "-c constraints.txt" in upper_part("requirements.txt").splitlines()


@pytest.mark.parametrize("line", ["numpy", "numpy>=2", "numpy==2.*", "numpy==2.1,!=2.2"])
def test_a_requirement_without_one_exact_version_is_refused(line):
    with pytest.raises(ValueError, match="is not pinned"):
        read_pins(line)


def test_each_pin_has_hashes_and_a_file_that_is_not_anew_is_found(monkeypatch, tmp_path):
    assert hashes.differences() == []
    one, other = (f"    --hash=sha256:{letter * 64}" for letter in "ab")
    kept = tmp_path / "hashes"
    kept.mkdir()
    pinned = "rich==2.0\ntorch==1.0  # no hash\nsix==1.0\nlate==1.0\n"
    (tmp_path / "requirements.txt").write_text(pinned)
    entries = (
        f"rich==1.0 \\\n{one}\nsix==1.0 \\\n{one} \\\n{other}\nlate==1.0\ngone==1.0 \\\n{one}\n"
    )
    (kept / "requirements.txt").write_text(hashes.HEAD + entries)
    monkeypatch.setattr(hashes, "ROOT", tmp_path)
    monkeypatch.setattr(hashes, "FOLDER", kept)
    monkeypatch.setattr(hashes, "FILES", ("requirements.txt",))
    assert [line.split(": ", 1)[1].split(";")[0] for line in hashes.differences()] == [
        "gone: requirements.txt has none, this file has gone==1.0",
        "late: requirements.txt has late==1.0, this file has none",
        "rich: requirements.txt has rich==2.0, this file has rich==1.0",
    ]


def test_each_pinned_package_takes_the_oldest_python_that_the_course_promises():
    """Debian's Python 3.11 is an early patch of it, which pip refuses a package for."""
    pinned = pins.for_this_machine(project_pins())
    asked = {name: distribution(name).metadata["Requires-Python"] for name in pinned}
    too_new = {n: a for n, a in asked.items() if a and hashes.OLDEST_PYTHON not in SpecifierSet(a)}
    assert too_new == {}
