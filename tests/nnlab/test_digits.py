"""The digits that scikit-learn brings along: the same as its own, and without its weight."""

import subprocess
import sys

import pytest
from nnlab._digits import embedded
from sklearn.datasets import load_digits


def test_they_are_those_of_scikit_learn():
    pictures, labels = embedded()
    data = load_digits()
    assert (pictures == data.images).all() and (labels == data.target).all()
    with pytest.raises(ValueError, match="read-only"):
        pictures[0, 0, 0] = 1


def test_neither_digits_nor_intervals_load_scikit_learn_or_scipy():
    use = "from nnlab.datasets import digits; from nnlab.pictures import digit; digits(); digit(4)"
    use += "; from nnlab.shares import interval_text; interval_text(40, 42)"
    code = f"import sys; {use}; print({{'scipy', 'sklearn'}} & set(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "set()"


def test_without_scikit_learn_what_is_missing_is_named(monkeypatch):
    embedded.cache_clear()
    monkeypatch.setattr("nnlab._digits.find_spec", lambda name: None)
    with pytest.raises(ModuleNotFoundError, match="pip install scikit-learn"):
        embedded()
