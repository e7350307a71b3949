"""Nets as pages get them: weights in float16 and in signs, and what scores come to."""

import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from nnlab.convnet import Conv, Dense, Flatten, Net, Pool
from nnlab.explorers import core
from nnlab.explorers.core.nets import answered, found, halves, shapes, signs
from nnlab.templates import softmax

from tests.explorers.view_process import ViewProcess

KIT = Path(core.__file__).parent / "js"


@pytest.fixture(scope="module")
def kit(tmp_path_factory):
    """Return a function: the module of the kit of that name, which imports nothing."""
    started = {}

    def process(name):
        if name not in started:
            script = (KIT / f"{name}.js").read_text("utf-8")
            started[name] = ViewProcess(script, tmp_path_factory.mktemp(name))
        return started[name]

    yield process
    for one in started.values():
        one.close()


@given(numbers=st.lists(st.integers(-31, 31), min_size=1))
@settings(max_examples=60)
def test_whole_numbers_come_back_from_their_signs(kit, numbers):
    text = signs([numbers])
    assert len(text) == len(numbers) and text.replace("-", "a").isalnum()
    assert list(kit("weights").call("levels", text).values()) == numbers


@given(numbers=arrays.arrays(np.float16, st.integers(1, 9), elements=st.floats(-9, 9, width=16)))
@settings(max_examples=60)
def test_float16_comes_back_from_base64(kit, numbers):
    assert list(kit("weights").call("halves", halves([numbers])).values()) == numbers.tolist()


@pytest.mark.parametrize(
    "layer",
    [
        *(Conv(2, 3, stride=2), Conv(2, 3, dilation=2), Conv(2, 3, padding="same")),
        Pool(2, kind="average"),
    ],
)
def test_a_layer_that_a_page_would_pass_otherwise_is_quoted(layer):
    with pytest.raises(ValueError, match=re.escape(f"{layer} is none that a page passes; try ")):
        shapes(net_of(layer))


def test_a_page_is_told_the_sizes_of_each_layer():
    assert shapes(net_of(Conv(2, 3, padding=1), Pool(3, stride=2))) == [
        ["conv", {"kernel": 3, "padding": 1, "weights": 18, "biases": 2}],
        ["pool", {"kernel": 3, "stride": 2}],
        ["flatten", {}],
        ["dense", {"weights": 180, "biases": 10}],
    ]


def net_of(*layers):
    return Net("small", (1, 8, 8), (*layers, Flatten(), Dense(10)))


@given(scores=st.lists(st.floats(-800, 800), min_size=10, max_size=10))
@settings(max_examples=60)
def test_shares_and_answers_are_those_of_the_scores(kit, scores):
    made = kit("softmax").call("verdicts", {"net": scores})
    np.testing.assert_allclose(made["shares"]["net"], softmax(np.array(scores)), 1e-9, 1e-300)
    assert made["answers"]["net"] == int(np.argmax(scores))


def test_a_net_is_wrong_about_known_digits_only():
    def say(key, **values):
        return f"{key} {values['digit']}, {values['share']}"

    assert answered(say, ("read", "misread"), "CNN", "3", 3, 0.5) == "read 3, 50"
    assert answered(say, ("read", "misread"), "CNN", "4", 3, 0.5) == "misread 3, 50"
    assert answered(say, ("read", "misread"), "CNN", "drawing", 3, 0.5) == "read 3, 50"


def test_what_a_map_sees_is_counted_from_one():
    def say(key, **values):
        return key, values

    assert found(say, ("found", "silent"), {"unit": 2}, 0.0, None) == ("silent", {"unit": 2})
    key, values = found(say, ("found", "silent"), {"unit": 2}, 1.5, (0, 1, 2, 3))
    seen = {"top": 1, "left": 2, "bottom": 3, "right": 4}
    assert (key, values) == ("found", {"value": "1.5", "unit": 2} | seen)
