"""What every view draws, measured in a real browser: texts that can be read in every state."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.explorers.core.contract import contracts
from nnlab.explorers.fold_once.explorer import FoldOnceExplorer
from nnlab.explorers.hidden_units.explorer import HiddenUnitsExplorer
from nnlab.explorers.letter.explorer import LetterExplorer
from nnlab.explorers.sequence.explorer import SequenceExplorer
from nnlab.language import LANGUAGES

from tests.explorers.text_boxes import boxes, faults, faults_at

CONTRACTS = contracts()
# Of a phone of 360 pixels, of where parts come to stand side by side, and of the widest view.
WIDTHS = (328, 600, 900)
every_explorer = pytest.mark.parametrize("contract", CONTRACTS.values(), ids=CONTRACTS)
drawn = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], phases=[Phase.generate]
)


def looked_at(desk, explorer, language):
    found = faults_at(desk[language], explorer, WIDTHS)
    assert not any(found.values()), f"{explorer.view.state}: {found}"


@every_explorer
@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
@settings(drawn, max_examples=15)
def test_no_text_covers_another_or_is_cut_off_or_small(desk, contract, language, data):
    use_language(language)
    explorer = contract.made(**data.draw(contract.states, "state"))
    if not explorer.problem:
        looked_at(desk, explorer, language)


def test_a_sum_of_seven_characters_fits_its_box(desk):
    kernel = [[1e-07, 1 / 3, 3.5], [2.5, 0.1, 9.5e-05], [-3, 8, 4.5]]
    chosen = {"dilation": 2, "flip": True, "row": 3, "column": 3}
    explorer = CONTRACTS["Convolution2DExplorer"].explorer("digit1", kernel=kernel, **chosen)
    looked_at(desk, explorer, "en")


@pytest.mark.parametrize("angle", [0, 125, 175])
@pytest.mark.parametrize("fold", [0, 50, 100])
def test_names_of_points_and_s_keep_apart_on_folded_paper(desk, angle, fold):
    looked_at(desk, FoldOnceExplorer(angle=angle, fold=fold), "ko")


@pytest.mark.parametrize("start", ["tanh solved", "tanh stuck", "relu solved", "relu stuck"])
@pytest.mark.parametrize("epoch", [0, 200])
def test_names_of_units_and_points_keep_apart_where_boundaries_meet(desk, start, epoch):
    looked_at(desk, CONTRACTS["XORExplorer"].made(start=start, epoch=epoch), "ko")


@pytest.mark.parametrize("epoch", [0, 100, 300])
def test_nine_units_on_the_spiral_have_nine_numbers(desk, epoch):
    explorer = HiddenUnitsExplorer(data="spiral", units=9, epoch=epoch)
    looked_at(desk, explorer, "ko")
    within = [i for i, ends in enumerate(explorer.result.lines, 1) if ends is not None]
    shown = desk["ko"].page.locator(".nnlab-stage text.nnlab-over.nnlab-strong").all_text_contents()
    assert sorted(map(int, shown)) == within


def test_overlap_smallness_and_cutting_are_noticed(desk):
    page = desk["en"]
    page.show(CONTRACTS["MatchExplorer"].made())
    assert faults(page) == []
    page.page.evaluate(
        """() => document.querySelector(".nnlab-stage").insertAdjacentHTML("beforeend", `
          <text x="40" y="40" font-size="20">one</text><text x="44" y="46" font-size="20">two</text>
          <text x="90" y="40" font-size="8">x₁</text><text x="320" y="60">beyond</text>`)"""
    )
    found = " ".join(faults(page))
    for what in ("'one' covers 'two'", "8.0 pixels", "digits of a font", "'beyond' is cut off"):
        assert what in found


@pytest.mark.parametrize("threshold", range(-12, 34, 2))
def test_the_threshold_runs_through_no_number(desk, threshold):
    page = desk["ko"]
    page.show(SequenceExplorer(threshold=threshold), 640)
    line = page.page.locator(".nnlab-limit").bounding_box()
    beside = [box for box in boxes(page) if box["right"] > line["x"]]
    assert [box for box in beside if box["top"] < line["y"] < box["bottom"]] == []


def test_where_to_draw_stands_clear_of_the_noise(desk):
    page = desk["ko"]
    page.show(LetterExplorer("drawing", noise=0.1), 640)
    text, plate = (
        page.page.locator(at).bounding_box() for at in (".nnlab-plate + text", ".nnlab-plate")
    )
    assert plate["x"] < text["x"] and plate["x"] + plate["width"] > text["x"] + text["width"]
    fill = page.page.locator(".nnlab-plate").evaluate("(node) => getComputedStyle(node).fill")
    assert fill == "rgb(255, 255, 255)"


def test_an_index_is_lowered_in_the_drawing_and_the_line_and_spoken_as_a_name(desk):
    page = desk["en"]
    use_language("en")
    page.show(SequenceExplorer())
    name = page.page.locator("text:has(tspan)", has_text="x0").first
    assert name.text_content() == "x0"
    whole, index = (part.bounding_box() for part in (name, name.locator("tspan")))
    assert index["height"] < 0.9 * whole["height"]
    assert index["y"] + index["height"] / 2 > whole["y"] + whole["height"] / 2
    line = page.page.locator(".nnlab-line")
    assert line.locator("sub").first.text_content() == "0"
    assert "₀" not in line.text_content()
    assert page.page.get_by_role("radio", name="s₀ = ").count() == 1
