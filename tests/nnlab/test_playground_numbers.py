"""The playground's own exp, tanh, ... and its generator, against NumPy and published numbers."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nnlab.playground import Generator, elementary, generator
from nnlab.playground.generator import splitmix64

CASES = {
    "exp": (-700, 700, 4e-16),
    "tanh": (-25, 25, 1e-15),
    "sigmoid": (-40, 40, 1e-15),
    "sin": (-20, 20, None),
    "cos": (-20, 20, None),
    "log": (1e-300, 50, 4e-16),
    "log1p": (0, 1, 5e-16),
}
REFERENCES = {"sigmoid": lambda x: 1 / (1 + np.exp(-x))}


@pytest.mark.parametrize("name", CASES)
def test_functions_are_within_a_few_units_of_the_last_place(name):
    low, high, relative = CASES[name]
    rng = np.random.default_rng(0)
    x = np.concatenate([rng.uniform(low, high, 20000), rng.uniform(max(low, -1), 1e-3, 20000)])
    found, wanted = getattr(elementary, name)(x), REFERENCES.get(name, getattr(np, name, None))(x)
    np.testing.assert_allclose(found, wanted, relative or 0, 0 if relative else 2e-16)


@pytest.mark.parametrize("name", ["tanh", "log1p"])
def test_small_numbers_keep_their_digits(name):
    x = 10.0 ** np.linspace(-300, -1, 500)
    np.testing.assert_allclose(getattr(elementary, name)(x), getattr(np, name)(x), 1e-15)


def test_the_ends_of_each_function():
    assert elementary.exp([1000, -1000, np.inf, -np.inf]).tolist() == [np.inf, 0, np.inf, 0]
    assert elementary.tanh([0, 30, -np.inf]).tolist() == [0, 1, -1]
    assert elementary.log([0, 1, np.inf]).tolist() == [-np.inf, 0, np.inf]
    assert elementary.log(5e-324) == pytest.approx(np.log(5e-324), rel=1e-15)
    assert np.isnan(elementary.log(-1)) and np.isnan(elementary.sin(2e9))
    assert np.isnan([elementary.exp(np.nan), elementary.tanh(np.nan)]).all()


@given(st.floats(-30, 30), st.integers(-9, 9) | st.floats(-9, 9))
def test_powers_are_those_of_python_where_it_has_real_ones(x, y):
    with np.errstate(all="ignore"):
        found = float(elementary.power(x, y))
    if x == 0 and y < 0:
        assert not np.isfinite(found)
    elif x < 0 and y != int(y):
        assert np.isnan(found)
    elif found and np.isfinite(found):
        assert found == pytest.approx(float(x) ** y, rel=1e-12, abs=1e-300)


def test_the_generator_gives_what_its_authors_program_gives():
    """Of xoshiro128starstar.c, version 1.1, with the state 1, 2, 3, 4."""
    draw = Generator([1, 2, 3, 4])
    assert [draw.next() for _ in range(10)] == [
        11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
        4258142804,
    ]  # fmt: skip


def test_seeds_are_spread_as_splitmix64_spreads_them():
    """The first outputs for 1234567, as the tests of other implementations have them."""
    spread = splitmix64(1234567)
    assert [next(spread) for _ in range(3)] == [
        6457827717110365317, 3203168211198807973, 9817491932198370423,
    ]  # fmt: skip


def test_uniform_and_normal_numbers_have_their_moments():
    draw = generator(5, "noise")
    uniform, normal = draw.uniforms(20000), draw.normals(20001)
    assert 0 <= uniform.min() and uniform.max() < 1 and len(normal) == 20001
    assert uniform.mean() == pytest.approx(1 / 2, abs=0.01)
    assert uniform.var() == pytest.approx(1 / 12, abs=0.003)
    assert normal.mean() == pytest.approx(0, abs=0.03)
    assert normal.var() == pytest.approx(1, abs=0.04)


def test_permutations_hold_each_index_once_and_all_orders_come_equally_often():
    draw, counts = generator(0, "order"), {}
    for _ in range(6000):
        order = tuple(draw.permutation(3).tolist())
        counts[order] = counts.get(order, 0) + 1
    assert len(counts) == 6 and all(abs(count - 1000) < 130 for count in counts.values())
    assert sorted(draw.permutation(50)) == list(range(50))


def test_streams_and_seeds_are_apart():
    firsts = {generator(seed, s).next() for seed in range(50) for s in ("places", "weights")}
    assert len(firsts) == 100
