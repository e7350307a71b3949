"""The playground's engine on the page and in Python: the same, to the last bit."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab.playground import (
    FEATURES,
    Problem,
    Setup,
    Training,
    elementary,
    fields,
    from_json,
    from_link,
    generator,
    made_data,
    numpy_script,
    read_expression,
    read_table,
    setup_from,
    to_json,
    to_link,
    torch_script,
)
from nnlab.playground.generator import STREAMS

from tests.explorers.engine_process import engine_process
from tests.playground_setups import SETUPS, SMALL

SEEDS = st.integers(0, 2**32 - 1)
drawn = settings(max_examples=60, deadline=None)


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    process = engine_process(tmp_path_factory.mktemp("engine"))
    yield process
    process.close()


def same(shown, values):
    """Assert that numbers from JSON, null for what is not finite, are these to the last bit."""
    values = np.asarray(values, float)
    finite = np.where(np.isfinite(values), values, np.nan)
    np.testing.assert_array_equal(np.asarray(shown, float), finite)


def told(act, *arguments):
    """Return what `act` gives, or its problem as the engine in node tells it."""
    try:
        return act(*arguments)
    except Problem as problem:
        return {"problem": problem.key, "values": problem.values}


def test_both_know_the_same_fields_choices_and_ranges(engine):
    assert engine.call("fields") == {
        "USUAL": Setup().as_dict(),
        "TASKS": {task: [*names] for task, names in fields.TASKS.items()},
        "CHOICES": {
            "activation": [*fields.ACTIVATIONS],
            "optimizer": [*fields.OPTIMIZERS],
            "penalty": [*fields.PENALTIES],
        },
        "RANGES": {name: [*limits] for name, limits in fields.RANGES.items()},
        "FEATURES": [*FEATURES],
    }


@pytest.mark.parametrize("name", ["exp", "tanh", "sigmoid", "sin", "cos", "log", "log1p", "power"])
def test_functions_give_the_same_bits(engine, name):
    rng = np.random.default_rng(3)
    some = [
        rng.uniform(-800, 800, 4000),
        rng.normal(0, 2, 4000),
        10.0 ** rng.uniform(-320, 12, 999),
    ]
    x = np.concatenate([*some, np.arange(-70, 70), np.arange(-70, 70) * np.log(2) / 2])
    x = np.abs(x) % 1 if name == "log1p" else x
    pairs = [x]
    if name == "power":  # with exponents in between, and whole ones
        pairs = [np.append(x, x), np.append(x[::-1] % 7 - 2, np.round(x) % 70)]
    with np.errstate(all="ignore"):
        wanted = getattr(elementary, name)(*pairs)
    same(engine.call("elementary", name, *(values.tolist() for values in pairs)), wanted)


@given(seed=SEEDS, stream=st.sampled_from(STREAMS), count=st.integers(1, 40))
@drawn
def test_generators_draw_the_same(engine, seed, stream, count):
    found = engine.call("streams", seed, stream, count)
    ints = generator(seed, stream)
    assert found["next"] == [ints.next() for _ in range(count)]
    same(found["uniform"], generator(seed, stream).uniforms(count))
    same(found["normals"], generator(seed, stream).normals(count))
    assert found["permutation"] == generator(seed, stream).permutation(count).tolist()


def test_a_sheet_without_points_has_the_same_problem(engine):
    setup = Setup(data="own")
    assert engine.call("fromLink", to_link(setup)) == setup.as_dict()
    assert engine.call("data", setup.as_dict()) == told(made_data, setup)


@given(setup=SMALL)
@drawn
def test_points_are_the_same(engine, setup):
    found = engine.call("data", setup.as_dict())
    data = told(made_data, setup)
    if isinstance(data, dict):
        assert found == data
    else:
        same(found["x1"], data.points[:, 0])
        same(found["x2"], data.points[:, 1])
        same(found["targets"], data.targets)
        assert found["training"] == data.training


def agree(engine, setup, stops):
    """Assert that both train alike: parameters, losses, epochs, dead units and all images."""
    training = Training(setup)
    for stop, found in zip(stops, engine.call("trained", setup.as_dict(), stops), strict=True):
        training.run(stop - training.steps)
        same(found["theta"], training.net.theta)
        same(found["losses"], training.losses())
        images = training.net.images(training.inputs)
        same(found["images"], np.concatenate(images, axis=1).ravel())
        assert (found["steps"], found["diverged"]) == (training.steps, training.diverged)
        assert found["epochs"] == training.epochs
        assert list(map(tuple, found["dead"])) == training.dead_units()
    return training


@pytest.mark.parametrize("optimizer", fields.OPTIMIZERS)
@pytest.mark.parametrize("activation", fields.ACTIVATIONS)
def test_weights_agree_after_1_10_and_1000_steps(engine, activation, optimizer):
    """Also where a rate is so high that torch's, whose sums are in another order, go elsewhere."""
    chosen = {"activation": activation, "optimizer": optimizer}
    for task, data, penalty, rate, hidden, batch in (
        ("classification", "spiral", "none", 0.1, (8, 8), 10),
        ("regression", "gaussian", "l1", 0.03, (3, 2), 40),
        ("classification", "moons", "l2", 1.0, (2, 3, 2, 4), 1000),
    ):
        more = {"penalty": penalty, "learning_rate": rate, "hidden": hidden, "batch": batch}
        agree(engine, Setup(task=task, data=data, points=100, **chosen, **more), [1, 10, 1000])


@given(setup=SMALL)
@settings(drawn, max_examples=100)
def test_any_setup_trains_alike(engine, setup):
    if not isinstance(told(made_data, setup), dict):
        agree(engine, setup, [0, 1, 2, 30])


def test_a_rate_that_runs_away_stops_at_the_same_step(engine):
    setup = Setup(task="regression", data="plane", learning_rate=60, activation="relu")
    assert agree(engine, setup, [3, 1000]).diverged


def test_an_epoch_goes_to_its_end(engine):
    setup = Setup(points=100, test_share=0, batch=30).as_dict()
    assert engine.call("byEpochs", setup, 1) == {"steps": 4, "epochs": 1}
    assert engine.call("byEpochs", setup, 3) == {"steps": 12, "epochs": 3}


def test_planes_hold_what_each_unit_gives_on_a_grid(engine):
    setup = Setup(hidden=(3, 2), features=("x1", "sin_x2", "x1_x2"), activation="relu")
    side, half = 6, 1.8
    at = half * ((2 * np.arange(side) + 1) / side - 1)
    grid = np.stack(np.meshgrid(at, -at), axis=-1).reshape(-1, 2)  # the upper row first
    images = np.concatenate(
        Training(setup).net.images(
            np.stack([FEATURES[name](*grid.T) for name in setup.features], 1)
        ),
        axis=1,
    )
    found = engine.call("planes", setup.as_dict(), side, half)
    np.testing.assert_allclose(found, images.T, 1e-6, 1e-6)  # kept as floats of 32 bits


TEXTS = st.text(st.sampled_from("x1.2()+-*/^ sincopeabt²π#y×"), max_size=14) | st.text(max_size=9)


@given(text=TEXTS)
@settings(drawn, max_examples=400)
def test_expressions_have_the_same_values_and_problems(engine, text):
    xs = [-1.5, -0.2, 0.0, 0.7, 3.0]
    found = engine.call("expression", text, xs)
    read = told(read_expression, text)
    if isinstance(read, dict):
        assert found == read
    else:
        same(found, read(xs))


@given(setup=SETUPS, steps=st.integers(0, 10**6))
@drawn
def test_links_files_and_scripts_are_the_same(engine, setup, steps):
    found = engine.call("written", setup.as_dict(), steps)
    assert found["link"] == to_link(setup)
    assert found["scripts"] == [numpy_script(setup, steps), torch_script(setup, steps)]
    assert from_json(found["json"]) == setup
    usual = setup.as_dict()
    assert (
        engine.call("fromLink", to_link(setup)) == engine.call("fromJson", to_json(setup)) == usual
    )


@given(setup=SETUPS, data=st.data())
@drawn
def test_links_that_were_changed_have_the_same_problems(engine, setup, data):
    link = to_link(setup)
    at = data.draw(st.integers(0, len(link) - 1))
    wrong = link[:at] + data.draw(st.sampled_from(["", "~", ".", "x", "é"])) + link[at + 1 :]
    found = told(from_link, wrong)
    assert engine.call("fromLink", wrong) == (found if isinstance(found, dict) else found.as_dict())


WRONG = [
    None, [], "x", {"colour": 1}, {"constructor": 1},
    {"__proto__": 1}, {"task": 3}, {"data": "plane"}, {"points": 5}, {"points": 10.5},
    {"noise": "much"}, {"hidden": {}}, {"hidden": [3, 9]}, {"hidden": [1, 1, 1, 1, 1]},
    {"features": ["x1", "x1"]}, {"features": [None]}, {"start": [1]}, {"start": ["1"]},
    {"data": "own", "own": [[1, 2.5, 0]]}, {"own": [[1, 2, True]]},
    {"measured": [[1, 2, 9]]}, {"measured": [[1, 2]]}, {"compare": 1},
    {"compare": {"steps": 1}}, {"compare": {"__proto__": 1}}, {"compare": {"seed": -1}},
    {"own": [[0, 0, 0]] * 1001}, {"data": "function", "expression": "sin"}, {"steps": -1},
    {"expression": 7}, {"activation": "a" * 60}, {"seed": False}, {"data": "own", "own": "ab"},
]  # fmt: skip


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_wrong_setups_have_the_same_problems(engine, wrong):
    found = told(setup_from, wrong)
    assert isinstance(found, dict) and engine.call("setup", wrong) == found


CELLS = st.sampled_from(
    ["1", "-1", "0", "−0.5", ".25", "1e3", "x", "", "0,5", "1e999", " 2 ", '"1"', "'0'", '"']
)
LINES = st.lists(CELLS, min_size=2, max_size=4).flatmap(
    lambda cells: st.sampled_from([",", ";", "\t", " "]).map(lambda mark: mark.join(cells))
)
THIRDS = st.integers(0, 1) | st.sampled_from([0.25, -3.0001, 8.5])
ROWS = st.tuples(st.integers(-999, 999), st.integers(-9, 9), THIRDS).map(
    lambda row: f"{row[0] / 100}, {row[1] / 4}, {row[2]}"
)


@given(lines=st.lists(LINES, max_size=3) | st.lists(ROWS, max_size=9), end=st.sampled_from("\n\r"))
@settings(drawn, max_examples=300)
def test_tables_give_the_same_points_and_problems(engine, lines, end):
    text = end.join(lines)
    found, read = engine.call("table", text), told(read_table, text)
    if isinstance(read, dict):
        assert found == read
    else:
        assert found == read._asdict() | {"points": [list(point) for point in read.points]}


FILES = [
    "", "{", "null", "[]", '{"format": "nnlab playground"}',
    '{"format": "nnlab playground", "version": "0", "setup": {}}',
    '{"format": "nnlab playground", "version": 1, "setup": 3}',
]  # fmt: skip


@pytest.mark.parametrize("text", FILES)
def test_wrong_files_have_the_same_problems(engine, text):
    found = told(from_json, text)
    assert isinstance(found, dict) and engine.call("fromJson", text) == found
