"""What every explorer promises: page and Python agree, and nothing that is given goes wrong in
silence. Explorers are found, not listed; each brings the states to try in its contract.py."""

import contextlib
import importlib
import inspect
import json
import math
import re
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from nnlab import explorers, use_language
from nnlab.explorers import homes
from nnlab.explorers.core import Choice, Toggle
from nnlab.explorers.core.contract import contracts
from nnlab.language import LANGUAGES

from tests.explorers.snippets import value_of

CONTRACTS = contracts()
WIDTHS = (280, 328, 480, 640, 900)
drawn = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
every_explorer = pytest.mark.parametrize("contract", CONTRACTS.values(), ids=CONTRACTS)


def states_of(contract, data, language=None):
    """Return an explorer in a drawn state, in a drawn language unless one is given."""
    use_language(language or data.draw(st.sampled_from(LANGUAGES), "language"))
    return contract.made(**data.draw(contract.states, "state"))


def same(shown, value, near, name):
    """Assert that numbers of the view are near Python's and that all else is equal."""
    if value is None or isinstance(value, str):
        assert shown == value, name
    elif isinstance(value, dict):
        assert shown.keys() == value.keys(), name
        for key in value:
            same(shown[key], value[key], near, f"{name}[{key!r}]")
    elif isinstance(value, list | tuple):
        assert len(shown) == len(value), name
        for i, (one, other) in enumerate(zip(shown, value, strict=True)):
            same(one, other, near, f"{name}[{i}]")
    else:
        # As floats: JSON may give a whole number that fits into no integer of NumPy's.
        np.testing.assert_allclose(np.asarray(shown, float), value, near, near, err_msg=name)


@pytest.mark.parametrize("shown", [None, {"a": [1, "C"]}, {"a": [1, None, 2]}, {"b": [1, None]}])
def test_the_comparison_with_the_view_can_fail(shown):
    same({"a": [1 + 1e-12, None]}, {"a": [1, None]}, 1e-9, "a")
    with pytest.raises((AssertionError, AttributeError)):
        same(shown, {"a": [1, None]}, 1e-9, "a")


@every_explorer
@given(data=st.data())
@settings(drawn, max_examples=80)
def test_the_view_computes_and_says_what_python_does(contract, process_of, data):
    explorer = states_of(contract, data)
    answer = process_of(contract.explorer).state(explorer)
    assert answer["missing"] == []
    assert answer.get("problem") == explorer.problem
    if explorer.problem:
        with pytest.raises(ValueError, match=f"^{re.escape(explorer.problem)}$"):
            _ = explorer.result
        return
    numbers = contract.computed(explorer)
    assert numbers and contract.shown(explorer.result), "the contract compares nothing"
    for name, value in numbers.items():
        same(answer["result"][name], value, contract.near, name)
    assert answer["line"] == explorer.line
    assert answer["snippet"] == explorer.snippet
    for trait, value in answer["derived"].items():
        assert value == getattr(explorer.view, trait), trait


@every_explorer
@given(data=st.data())
@settings(drawn, max_examples=30)
def test_the_copied_lines_run_and_give_the_same_value(contract, data):
    explorer = states_of(contract, data)
    if explorer.problem:
        with pytest.raises(ValueError) if contract.refuses else contextlib.suppress(ValueError):
            value_of(explorer.snippet)
    else:
        given, wanted = value_of(explorer.snippet), contract.value(explorer.result)
        # Or one number would equal a list of it.
        assert np.atleast_1d(given).shape == np.atleast_1d(wanted).shape
        np.testing.assert_allclose(given, wanted, 1e-12)


@every_explorer
@given(data=st.data())
@settings(drawn, max_examples=15)
def test_the_stage_has_a_height_at_every_width(contract, process_of, data):
    explorer = states_of(contract, data)
    if not explorer.problem:
        for width in WIDTHS:
            height = process_of(contract.explorer).layout(explorer, width)["height"]
            assert 100 < height < contract.tallest


@every_explorer
@given(data=st.data())
@settings(drawn, max_examples=3, phases=[Phase.generate])  # too slow to shrink
def test_the_still_is_text_and_the_same_each_time(contract, data):
    explorer = states_of(contract, data)
    still = explorer.still()
    assert still == explorer.still() and still.count("<svg") == 1


@every_explorer
@given(data=st.data())
@settings(drawn, max_examples=20)
def test_reset_brings_back_every_value_at_once(contract, data):
    """The page sends its first state in one message, whatever the reader has moved to since."""
    explorer = states_of(contract, data, "ko")
    first = json.loads(json.dumps(explorer.view.state))
    for control in explorer.controls.values():
        nudge(control)
    explorer.view.set_state(first)
    assert explorer.view.state == first


@every_explorer
def test_controls_and_view_stay_in_step(contract):
    explorer = contract.made()
    for trait, control in explorer.controls.items():
        nudge(control)
        value = control.widget.index if isinstance(control, Choice) else control.widget.value
        assert getattr(explorer.view, linked(control)) == value, trait


@every_explorer
def test_each_control_moves_the_state_and_the_states_to_try_move_it(contract):
    """Reset would forget a control that is no state; one that no state moves would do nothing."""
    places = defaultdict(set)

    @given(contract.states)
    @settings(deadline=None, max_examples=40, derandomize=True, phases=[Phase.generate])
    def visit(state):
        explorer = contract.made(**state)
        for trait, control in explorer.controls.items():
            name = linked(control)
            assert name in explorer.view.state_names, f"View(...) was given no {name}"
            places[trait].add(getattr(explorer.view, name))

    visit()
    still = [trait for trait, values in places.items() if len(values) == 1]
    assert not still, f"the states of contract.py never move {still}"


def linked(control):
    """Return the trait of the view that a control moves."""
    return f"{control.trait}_index" if isinstance(control, Choice) else control.trait


def nudge(control):
    """Move a control to another of its places, if it has one."""
    widget = control.widget
    if isinstance(control, Toggle):
        widget.value = not widget.value
    elif isinstance(control, Choice):
        widget.index = (widget.index + 1) % len(widget.options)
    else:
        widget.value = (
            widget.min if widget.value > widget.min else min(widget.max, widget.value + widget.step)
        )


@every_explorer
def test_bad_input_is_quoted(contract):
    assert contract.bad
    for arguments, quoted in contract.bad:
        with pytest.raises((ValueError, TypeError), match=quoted) as raised:
            contract.explorer(**arguments)
        assert type(raised.value) in (ValueError, TypeError), f"{arguments}: {raised.value!r}"


NONSENSE = [
    None, "yes", "0.1", -1, 0.5, 2**70, True, math.nan, math.inf, 1j, b"x", object(), [], [None],
    [1, [2]], (1, 2, 3), {}, {"endpoint": "x"}, np.float64(0.1234), np.zeros((3, 3), bool),
    np.ma.array([1, 2], mask=[0, 1]),
]  # fmt: skip


@every_explorer
def test_nonsense_is_refused_in_a_sentence_or_is_a_state(contract):
    """No error of a library reaches a reader, whatever is put where."""
    for name in inspect.signature(contract.explorer).parameters:
        for given_ in NONSENSE:
            try:
                explorer = contract.explorer(**{name: given_})
            except (TypeError, ValueError) as error:
                assert type(error) in (TypeError, ValueError), f"{name}={given_!r}: {error!r}"
                assert "try " in str(error) and "np." not in str(error), f"{name}={given_!r}"
            else:
                assert explorer.problem or explorer.line


@every_explorer
def test_results_hold_numbers_that_print_as_numbers(contract):
    assert "np." not in repr(contract.made().result)


@pytest.mark.parametrize("place, contract", [*enumerate(CONTRACTS.values())], ids=CONTRACTS)
def test_a_notebook_keeps_the_line_and_the_still(contract, place):
    use_language(LANGUAGES[place % len(LANGUAGES)])  # every other one: it does not decide
    explorer = contract.made()
    bundle = explorer._repr_mimebundle_()
    name = type(explorer).__name__
    assert bundle["text/plain"] == f"{name}: {explorer.problem or explorer.line}"
    assert bundle["image/svg+xml"].count(f'data-explorer="{name}"') == 1
    assert "application/vnd.jupyter.widget-view+json" in bundle


@every_explorer
def test_state_and_data_are_apart_and_plain(contract):
    view = contract.made().view
    assert "data" not in view.state_names and set(view.state_names) <= set(view.keys)
    for part in (view.state, view.data):
        assert json.loads(json.dumps(part)) == part


def test_every_folder_with_an_explorer_has_one_class_and_its_contract(process_of):
    files = [f for f in Path(explorers.__file__).parent.glob("*/explorer.py")]
    folders = sorted(file.parent.name for file in files if file.parent.name != "core")
    advice = "one class XExplorer(Explorer) in each folder's explorer.py, X in no other's"
    assert sorted(homes().values()) == folders, advice
    for name, home in homes().items():
        explorer = getattr(importlib.import_module(f"nnlab.explorers.{home}.explorer"), name)
        assert CONTRACTS[name].explorer is explorer
        called = process_of(explorer).ask("folder")
        assert called == home, f"{home}/js/index.js calls its view {called!r}"
