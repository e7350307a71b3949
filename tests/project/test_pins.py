"""The pinned requirements against what is installed, and a proof that this check can fail."""

import re

import pytest

from book.setup.pins import (
    differences,
    project_constraints,
    project_pins,
    read_pins,
    upper_part,
)
from book.setup.project import ROOT


def test_the_pins_are_what_is_installed():
    assert differences(project_pins(), project_constraints()) == []


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_each_direct_requirement_says_why_it_is_there(name):
    lines = [line for line in upper_part(name).splitlines() if "==" in line]
    assert lines and [line for line in lines if not re.search(r"  # \w", line)] == []


def test_the_development_requirements_build_on_the_readers():
    assert "-r requirements.txt" in upper_part("requirements-dev.txt").splitlines()


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_torch_is_the_plain_pin_and_no_other_index_is_named(name):
    text = (ROOT / name).read_text()
    assert "+cpu" not in text and "index-url" not in text
    assert re.findall(r"^torch.*?(?=  #|$)", text, re.M) in (["torch==2.13.0"], [])


def test_every_difference_is_reported_at_once():
    pins = read_pins("matplotlib==0.1\nnot-there-at-all==1.0\nfor-windows==1 ; os_name == 'nt'")
    pins |= {"numpy": project_pins()["numpy"]}
    said = "\n".join(differences(pins | {"pytest": project_pins()["pytest"]}))
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
