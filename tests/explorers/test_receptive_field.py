"""The receptive field explorer: the chapter's nets, what trying says to the rule, hands, places."""

import re

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.convnet import MNIST, MNIST_GLOBAL_MAX, Conv, Pool
from nnlab.explorers import ReceptiveFieldExplorer
from nnlab.explorers.receptive_field.contract import CONTRACT

THREE = [Conv(1, 3)] * 3


@pytest.fixture(scope="module")
def page(process_of):
    return process_of(ReceptiveFieldExplorer)


@pytest.mark.parametrize(
    ("layers", "units", "field"),
    [
        (THREE, (28, 26, 24, 22), (7, 1, 0)),  # 1 + 2 + 2 + 2
        ([Conv(1, 3), Pool(2), Conv(1, 3)], (28, 26, 13, 11), (3 + 1 + 2 * 2, 2, 0)),
        (MNIST.layers[:6], (28, 24, 12, 8, 4), (16, 4, 0)),
        (MNIST_GLOBAL_MAX.layers[:8], (28, 28, 14, 14, 7, 7), (32, 4, -14)),
    ],
)
def test_stacks_by_hand(layers, units, field):
    result = ReceptiveFieldExplorer(layers).result
    assert result.units == units and result.fields[-1] == field


@pytest.mark.parametrize(
    ("layers", "unit", "said"),
    [
        (THREE, 3, "finds the same 7"),
        ([Conv(1, 3, padding=1)] * 3, 0, "padding makes up 3, and changing the input entry by"),
        (
            [Conv(1, 1, 2), Conv(1, 3)],
            0,
            "finds only 3: of the others, padding makes up 0, and no window",
        ),
        ([Conv(1, 1)], 3, "sees, by the rule, one entry of the input, number 3 ·"),
        ([Conv(1, 1, padding=1)], 0, "no entry of the input changes this unit"),
    ],
)
def test_the_line_tells_where_rule_and_trying_part(layers, unit, said):
    use_language("en")
    assert said in ReceptiveFieldExplorer(layers, unit=unit).line


def test_a_unit_that_a_layer_does_not_have_is_said_and_comes_back(page):
    use_language("en")
    explorer = ReceptiveFieldExplorer([Conv(1, 3, padding=1)] * 3, unit=14)
    assert "no unit" not in explorer.line
    explorer.view.kinds, explorer.view.kernels = [0, 1, 0, 0, 0], [3, 2, 3, 3, 3]
    explorer.view.strides = [1, 2, 1, 1, 1]
    said = "layer 3 has no unit 14, so this is its last · unit 13 of layer 3 sees"
    assert explorer.line.startswith(said) and explorer.result.unit == 13
    assert page.state(explorer)["line"] == explorer.line
    explorer.view.strides = [1, 1, 1, 1, 1]
    assert explorer.result.unit == 14 and "no unit" not in explorer.line


@pytest.mark.parametrize(
    ("layers", "said"),
    [
        ([Conv(1, 7, 4), Conv(1, 7)], "kernel of layer 2 spans 7 entries, but it gets only 6, so"),
        (
            [Conv(1, 7, 4), Pool(7, stride=2)],
            "pooling window of layer 2 spans 7 .* this window to 6",
        ),
        (
            [Conv(1, 7, 4), Conv(1, 6), Conv(1, 4, padding=1)],
            "gets only 1, or 3 with padding, so it does not fit",
        ),
    ],
)
def test_what_does_not_fit_names_the_layer_and_ways_out(layers, said):
    use_language("en")
    assert ReceptiveFieldExplorer(layers[:1]).problem is None
    assert re.search(said, ReceptiveFieldExplorer(layers).problem)


@given(state=CONTRACT.states, width=st.integers(280, 900))
@settings(max_examples=60)
def test_every_row_and_column_keeps_within_the_stage(page, state, width):
    explorer = ReceptiveFieldExplorer(**state)
    assume(not explorer.problem)
    place = page.layout(explorer, width)
    for row, count in zip(place["rows"], explorer.result.units, strict=True):
        pad = row["padding"] * row["pitch"]
        assert row["count"] == count and row["pitch"] > 3
        assert 0 <= row["left"] - pad and row["left"] + count * row["pitch"] + pad <= width
    assert place["table"]["right"] <= width + 1e-9 and place["table"]["bottom"] < place["height"]
    assert min(column["width"] for column in place["table"]["columns"].values()) > 34


@pytest.mark.parametrize("width", [328, 720])
def test_a_unit_stands_above_the_middle_of_its_field(page, width):
    for layers in (THREE, MNIST.layers[:6], MNIST_GLOBAL_MAX.layers[:8]):
        explorer = ReceptiveFieldExplorer(layers)
        place = page.layout(explorer, width)
        for row, (size, jump, start) in zip(place["rows"], explorer.result.fields, strict=True):
            for unit in (0, row["count"] - 1):
                middle = place["input"] + (start + jump * unit + size / 2) * place["cell"]
                assert row["left"] + (unit + 0.5) * row["pitch"] == pytest.approx(middle)


@given(state=CONTRACT.states)
@example(state={"layers": [Conv(1, 7, 4), Conv(1, 3, 2, 1), Pool(3, stride=2)]})
@settings(max_examples=120)
def test_the_rows_lead_to_what_trying_finds(page, state):
    explorer = ReceptiveFieldExplorer(**state)
    assume(not explorer.problem)
    shown = page.state(explorer)["result"]
    assert shown["reads"][0]["real"] == shown["tried"]
    assert shown["reads"][0]["low"] == shown["first"] and shown["reads"][0]["high"] == shown["last"]


def test_the_still_changes_with_the_unit():
    assert ReceptiveFieldExplorer(unit=1).still() != ReceptiveFieldExplorer(unit=5).still()


HANDS = [
    ("ArrowRight", (3, 6)), ("ArrowLeft", (3, 4)), ("PageDown", (3, 10)), ("Home", (3, 0)),
    ("End", (3, 21)), ("ArrowUp", (2, 6)), ("ArrowDown", (3, 5)),
]  # fmt: skip


@pytest.mark.parametrize(("key", "to"), HANDS)
def test_keys_lead_from_unit_to_unit(desk, key, to):
    page = desk["en"]
    page.show(ReceptiveFieldExplorer(unit=5), 640)
    page.page.locator('[data-key="units"]').focus()
    page.page.keyboard.press(key)
    state = page.page.evaluate("state()")
    assert (state["layer"], state["unit"]) == to


def test_a_press_chooses_the_unit_under_it_and_a_setting_is_changed_by_keys_and_buttons(desk):
    page = desk["en"]
    page.show(ReceptiveFieldExplorer(), 640)

    def state():
        return page.page.evaluate("state()")

    box = page.page.locator('[data-key="units"]').bounding_box()
    page.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 40)
    assert state()["layer"] == 1 and state()["unit"] in (12, 13)
    page.page.locator('[data-key="kernel2"]').focus()
    page.page.keyboard.press("ArrowUp")
    assert state()["kernels"][:3] == [3, 4, 3]
    page.page.keyboard.press("ArrowRight")
    page.page.keyboard.press("End")
    assert state()["strides"][:3] == [1, 4, 1]
    page.page.locator('[data-key="less"]').click()
    assert state()["strides"][:3] == [1, 3, 1]
    page.page.locator('[data-key="kind3"]').click()
    assert state()["kinds"][:3] == [0, 0, 1]
    page.settle()
    assert page.page.locator('[data-key="padding3"]').count() == 0


def test_a_setting_that_does_not_fit_says_why_and_can_be_taken_back(desk):
    page = desk["en"]
    use_language("en")
    page.show(ReceptiveFieldExplorer([Conv(1, 7, 4), Conv(1, 6)]), 640)
    page.page.locator('[data-key="kernel2"]').focus()
    page.page.keyboard.press("ArrowUp")
    said = "document.querySelector('.nnlab-problem').textContent"
    page.page.wait_for_function(f"{said}.includes('spans 7 entries, but it gets only 6')")
    page.settle()
    assert page.page.locator('[data-size="2"]').count() == 1
    page.page.keyboard.press("ArrowDown")
    page.page.wait_for_function(f"!{said}")


# Of every layer: kernel, stride, padding, then what the rule gives, as the table shows them.
TABLE = """() => Array.from({ length: 5 }, (_, i) => [
  ...["kernel", "stride", "padding"].map((what) => `[data-key="${what}${i + 1}"]`),
  ...["size", "jump", "start"].map((what) => `[data-${what}="${i + 1}"]`),
].map((selector) => document.querySelector(selector)?.textContent).join(" "))
  .filter((row) => row.trim())"""


def test_the_table_shows_what_is_set_also_where_it_does_not_fit(desk):
    page = desk["en"]
    use_language("en")
    explorer = ReceptiveFieldExplorer([Conv(1, 7, 4), Conv(1, 6)])
    page.show(explorer, 640)
    page.page.evaluate("model.set('count', 3)")
    page.settle()
    explorer.view.count = 3
    assert "the kernel of layer 3 spans 3" in explorer.problem.lower()
    assert page.page.locator(".nnlab-problem").text_content() == explorer.problem
    assert page.page.evaluate(TABLE) == ["7 4 0 7 4 0", "6 1 0 27 4 0", "3 1 0 – – –"]
    strips = ".nnlab-stale .nnlab-strips"
    assert page.page.locator(strips).evaluate("(g) => getComputedStyle(g).opacity") == "0.35"
    before = page.state()
    page.page.locator('[data-key="units"]').press("ArrowUp")
    assert page.state() == before, "the strips are of another stack"
    page.page.locator('[data-key="kernel3"]').focus()
    for _ in range(2):
        page.page.keyboard.press("ArrowDown")
    page.settle()
    assert page.page.locator(".nnlab-problem").text_content() == ""
    assert page.page.evaluate(TABLE)[2] == "1 1 0 27 4 0"


def test_a_change_in_a_state_that_does_not_fit_takes_no_other_back(desk):
    page = desk["en"]
    page.show(ReceptiveFieldExplorer([Conv(1, 3, 3), Conv(1, 3, 3), Conv(1, 3)]), 640)
    page.page.locator('[data-key="stride2"]').press("ArrowUp")
    assert page.state()["strides"][:3] == [3, 4, 1]
    assert page.page.locator(".nnlab-problem").text_content()
    page.page.locator('[data-key="stride3"]').press("ArrowUp")
    assert page.state()["strides"][:3] == [3, 4, 2]
    page.page.locator('[data-key="more"]').click()
    assert page.state()["strides"][:3] == [3, 4, 3]
    page.page.locator('[data-key="kind1"]').click()
    page.page.locator('[data-key="kind3"]').click()
    assert page.state()["kinds"][:3] == [1, 0, 1]
    assert [row.split()[1] for row in page.page.evaluate(TABLE)] == ["3", "4", "3"]
    assert page.page.locator('[data-key="stride2"]').get_attribute("aria-valuenow") == "4"


def test_every_number_of_the_table_says_what_it_is(desk):
    page = desk["en"]
    use_language("en")
    page.show(ReceptiveFieldExplorer([Conv(1, 3, 2, 1), Pool(2)]), 640)
    named = "(all) => all.map((node) => node.getAttribute('aria-label'))"
    table = page.page.locator(":is([data-size], [data-jump], [data-start])").evaluate_all(named)
    assert table == [
        *("side r of layer 1: 3", "jump j of layer 1: 2", "start of layer 1: −1"),
        *("side r of layer 2: 5", "jump j of layer 2: 4", "start of layer 2: −1"),
    ]
    silent = page.page.evaluate(
        """[...document.querySelectorAll(".nnlab-stage text")]
          .filter((node) => !node.closest("[aria-hidden], [aria-label]:not(.nnlab-stage)"))
          .map((node) => node.textContent)"""
    )
    assert silent == []


def test_one_unit_and_one_entry_are_no_plural(desk):
    page = desk["en"]
    use_language("en")
    page.show(ReceptiveFieldExplorer([Conv(1, 1), Conv(1, 7, 4), Conv(1, 6)], layer=1, unit=3), 640)
    rows = page.page.locator(".nnlab-row").all_text_contents()
    assert "layer 3, conv: 1 unit" in rows and "layer 2, conv: 6 units" in rows
    assert "one entry of the input, number 3" in page.page.locator(".nnlab-line").text_content()


def test_a_finger_chooses_a_unit(phone):
    phone.show(ReceptiveFieldExplorer(), 328)
    box = phone.page.locator('[data-key="units"]').bounding_box()
    phone.page.touchscreen.tap(box["x"] + 200, box["y"] + box["height"] - 20)
    state = phone.page.evaluate("state()")
    assert state["layer"] == 3 and state["unit"] > 10
