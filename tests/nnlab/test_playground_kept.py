"""Setups as links and files, tables of points, and the scripts that rebuild a training."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nnlab.playground import (
    Problem,
    Setup,
    Training,
    from_json,
    from_link,
    numpy_script,
    read_table,
    setup_from,
    to_json,
    to_link,
    torch_script,
)  # fmt: skip
from nnlab.playground.link import check_sum

from tests.explorers.snippets import value_of
from tests.playground_setups import SETUPS


@given(SETUPS)
def test_a_link_and_a_file_give_the_setup_back(setup):
    assert from_link(to_link(setup)) == setup
    assert from_json(to_json(setup)) == setup
    assert setup_from(setup.as_dict()) == setup


def test_a_sheet_without_points_is_a_setup_that_nothing_trains_on():
    setup = Setup(data="own")
    assert from_link(to_link(setup)) == from_json(to_json(setup)) == setup
    with pytest.raises(Problem) as raised:
        Training(setup)
    assert raised.value.key == "data_none"


@given(SETUPS)
def test_a_link_needs_no_other_letters(setup):
    allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    assert set(to_link(setup)) <= set(allowed)


@given(SETUPS, st.data())
def test_a_link_that_was_cut_off_or_changed_is_refused(setup, data):
    link = to_link(setup)
    at = data.draw(st.integers(0, len(link) - 1))
    for wrong in (link[:at], link[:at] + link[at + 1 :], link[:at] + "Q" + link[at:]):
        with pytest.raises(Problem):
            from_link(wrong)


def test_a_link_is_short_also_with_points_of_ones_own():
    own = [(k / 500, -k / 500, k % 2) for k in range(200)]
    assert len(to_link(Setup())) == 10 and len(to_link(Setup(data="own", own=own))) < 850


def signed(body, version=1):
    """Return the link of fields that need not fit, with the sum that they call for."""
    return f"{version}.{check_sum(f'{version}{body}'):08x}{body}"


@pytest.mark.parametrize(
    ("link", "key"),
    [
        (None, "link_form"),
        ("", "link_form"),
        ("https://example.org", "link_form"),
        ("1.00000000", "link_changed"),
        (signed("~data.spiral").replace("spiral", "spira"), "link_changed"),
        (signed("", 2), "other_version"),
        (signed("~colour.red"), "setup_field"),
        (signed("~data.spirals"), "setup_choice"),
        (signed("~points.many"), "link_value"),
        (signed("~points.1.5"), "setup_whole"),
        (signed("~noise.7"), "setup_number"),
        (signed("~hidden.4-9"), "setup_units"),
        (signed("~hidden.4--4"), "link_value"),
        (signed("~own.AAA"), "link_value"),
        (signed("~own.____"), "link_value"),
        (signed("~own.A.AA"), "link_value"),
        (signed("~start.AAAA"), "link_value"),
        (signed("~measured.AAAA"), "link_value"),
        (signed("~measured._______"), "link_value"),
        (signed("~compare.2"), "link_value"),
        (signed("~compare.1~a_points.20"), "setup_field"),
        (signed("~compare.1~a_hidden.9"), "setup_units"),
        (signed("~a_hidden.many"), "link_value"),
        (signed("~start.AAAAAAAAAAA"), "setup_start"),
        (signed("~expression.gA"), "link_value"),
        (signed("~data.function~expression.eCs"), "expression_operand"),
    ],
)
def test_what_is_wrong_with_a_link_is_said(link, key):
    with pytest.raises(Problem) as raised:
        from_link(link)
    assert raised.value.key == key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "file_json"),
        ("{", "file_json"),
        ("[]", "file_form"),
        ('{"format": "else", "version": 1, "setup": {}}', "file_form"),
        ('{"format": "nnlab playground", "version": 2, "setup": {}}', "other_version"),
        ('{"format": "nnlab playground", "version": 1, "setup": []}', "setup_table"),
        ('{"format": "nnlab playground", "version": 1, "setup": {"hidden": 4}}', "setup_list"),
    ],
)
def test_what_is_wrong_with_a_file_is_said(text, key):
    with pytest.raises(Problem) as raised:
        from_json(text)
    assert raised.value.key == key


@pytest.mark.parametrize(
    ("given_", "key"),
    [
        ({"task": "ranking"}, "setup_choice"),
        ({"task": "regression", "data": "xor"}, "setup_choice"),
        ({"activation": None}, "setup_choice"),
        ({"learning_rate": 0}, "setup_number"),
        ({"learning_rate": float("nan")}, "setup_number"),
        ({"points": 2000}, "setup_whole"),
        ({"points": True}, "setup_whole"),
        ({"seed": -1}, "setup_whole"),
        ({"seed": 10**400}, "setup_whole"),
        ({"start": [10**400]}, "setup_parameter"),
        ({"hidden": [1] * 5}, "setup_layers"),
        ({"hidden": [0]}, "setup_units"),
        ({"hidden": "44"}, "setup_list"),
        ({"features": []}, "setup_features"),
        ({"features": ["x1", "x1"]}, "setup_features"),
        ({"features": ["x3"]}, "setup_choice"),
        ({"start": [1, 2]}, "setup_start"),
        ({"start": [None]}, "setup_parameter"),
        ({"data": "own", "own": [[0, 0, 1]] * 1001}, "setup_own_count"),
        ({"data": "own", "own": [[0, 3, 1]]}, "setup_own"),
        ({"data": "own", "own": [[0, 1, 2]]}, "setup_own"),
        ({"data": "own", "own": [[0, 1]]}, "setup_own"),
        ({"measured": [[0, 1, 9]]}, "setup_measured"),
        ({"compare": [4]}, "setup_table"),
        ({"compare": {"data": "xor"}}, "setup_field"),
        ({"compare": {"compare": None}}, "setup_field"),
        ({"compare": {"hidden": [4], "start": [1]}}, "setup_start"),
        ({"data": "function", "expression": "y"}, "expression_name"),
        ({"expression": 3}, "expression_empty"),
    ],
)
def test_what_is_wrong_with_a_setup_is_said(given_, key):
    with pytest.raises(Problem) as raised:
        setup_from(given_)
    assert raised.value.key == key


def test_numbers_of_numpy_are_numbers():
    setup = Setup(points=np.int64(50), noise=np.float32(0.5), hidden=[np.int8(3)])
    assert setup == Setup(points=50, noise=0.5, hidden=(3,)) and from_link(to_link(setup)) == setup
    with pytest.raises(Problem):
        Setup(points=np.bool_(True))


def test_a_table_is_read_in_the_forms_that_programs_write():
    wanted = [(0.5, -1, 1), (-0.25, 1.5, 0)]
    for text in (
        "0.5,-1,1\n-0.25,1.5,0",
        "x, y, class\r\n0.5, −1, 1\r\n\r\n# a comment\r\n-.25, 1.5, 0\r\n",
        "0,5;-1;1\n-0,25;1,5;0",
        "0.5\t-1\t1\n-0.25\t1.5\t-1",
        '"x","y","class"\n"0.5","-1","1"\n"-0.25"," 1.5 ",0',
        "'0.5',-1,1\n-0.25,'1.5',0",
        "\ufeffa b c\n0.5 -1 1\n-0.25  1.5 0",
    ):
        assert read_table(text) == (wanted, False, False), text


def test_a_table_that_does_not_fit_the_picture_is_brought_into_it():
    table = read_table("150,3,0\n170,3,1\n190,3,1")
    assert table.points == [(-1.5, 0, 0), (0, 0, 1), (1.5, 0, 1)] and table.scaled


def test_a_table_of_values_is_told_by_one_that_is_not_whole():
    table = read_table("x,y,z\n1,-1,2\n0.5,0.25,-0.126\n0,0,8")
    assert table.points == [(1, -1, 2), (0.5, 0.25, -0.126), (0, 0, 8)] and table.values
    setup = Setup(task="regression", data="measured", measured=table.points)
    assert from_link(to_link(setup)) == from_json(to_json(setup)) == setup


def test_what_would_lie_outside_the_picture_is_brought_into_it():
    assert not read_table("1.8,-1.8,0\n0,0,1").scaled
    assert read_table("1.81,0,0\n0,0,1").scaled


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("", "table_empty", None),
        ("x,y,c\n", "table_empty", None),
        ("1,1,0\n\n1,1", "table_cells", 3),
        ("x,y,class\n1,one,0", "table_number", 2),
        ("O.5,1,0\n1,1,1", "table_number", 1),
        ("0.5,1,O\n1,1,1", "table_number", 1),
        ("1,1e999,0", "table_number", 1),
        ("1,1,0\n1,1,2", "table_class", 2),
        ("1,1,0\n1,1,-1", "table_class", 1),
        ("1,1,0\n" * 1001, "table_many", 1001),
        ("1,1,0.5\n1,1,8.1", "table_value", 2),
    ],
)
def test_what_is_wrong_with_a_table_is_said_with_its_line(text, key, line):
    with pytest.raises(Problem) as raised:
        read_table(text)
    assert raised.value.key == key and raised.value.values.get("line") == line


def test_a_script_of_fields_that_do_not_fit_is_what_the_setup_would_have_been():
    setup = Setup(hidden=(3,), data="own", own=[(0.5, 1, 1)], steps=9)
    assert numpy_script(setup.as_dict(), 9) == numpy_script(setup, 9)
    for wrong in ('sin("', "x\\y", "2 y"):
        with pytest.raises(Problem):
            value_of(numpy_script({"data": "function", "expression": wrong}, 3))


SCRIPTS = [
    Setup(),
    Setup(data="function", expression="x^3 − x", hidden=(5, 2), penalty="l1", activation="relu"),
    Setup(data="own", own=[(k / 10 - 1, k * k % 7 / 5, k % 2) for k in range(20)], batch=4,
          optimizer="momentum", test_share=0.25),
    Setup(task="regression", data="gaussian", penalty="l2", optimizer="adam", learning_rate=1e-3),
    Setup(hidden=(1,), start=(0.1, 0.2, 0.3, 0.4, -0.5), activation="linear", steps=70),
    Setup(hidden=(), features=("x1_x2",), activation="sigmoid"),
]  # fmt: skip


@pytest.mark.parametrize("setup", SCRIPTS)
def test_both_scripts_train_to_the_loss_of_the_setup(setup):
    training = Training(setup)
    training.run(200)
    wanted = training.losses()
    np.testing.assert_array_equal(value_of(numpy_script(setup, 200)), wanted)
    np.testing.assert_allclose(value_of(torch_script(setup, 200)), wanted[:2], 1e-10)
