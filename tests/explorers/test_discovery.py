"""Explorers are found by their files, and imported when they are asked for."""

import subprocess
import sys

import nnlab.explorers
import pytest


def test_an_explorer_is_imported_when_asked_for_and_draws_later():
    code = (
        "import sys, nnlab.explorers as e; assert 'anywidget' not in sys.modules;"
        "e.Convolution1DExplorer(); assert 'matplotlib' not in sys.modules;"
        "assert 'hypothesis' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_name_that_is_not_there_is_answered_with_those_that_are():
    with pytest.raises(AttributeError, match="Nothing.*try .*Convolution1DExplorer"):
        _ = nnlab.explorers.Nothing
    assert set(nnlab.explorers.homes()) <= set(dir(nnlab.explorers))
