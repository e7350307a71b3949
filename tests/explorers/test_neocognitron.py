"""What the neocognitron explorer alone promises: its pictures, its fields, and its hands."""

import numpy as np
from hypothesis import given, settings
from nnlab import use_language
from nnlab.convnet import feature_maps
from nnlab.cortex import digit_nets, framed_digits
from nnlab.explorers import NeocognitronExplorer
from nnlab.explorers.neocognitron.contract import CONTRACT
from nnlab.explorers.neocognitron.view import places


def test_pictures_are_test_digits_and_the_third_is_misread_where_one_is():
    nets, (pictures, labels) = digit_nets(), framed_digits()
    wrong = np.any([s.argmax(1) != labels for s in nets.scores(pictures).values()], 0)
    for digit, three in enumerate(places()):
        assert len(set(three)) == 3 and set(three) <= set(nets.test.tolist())
        assert (labels[three] == digit).all()
        missed = [p for p in nets.test if labels[p] == digit and wrong[p] and p not in three[:2]]
        assert not missed or three[2] == missed[0]


@given(state=CONTRACT.states)
@settings(max_examples=20, deadline=None)
def test_the_strongest_entries_see_their_fields_only(state):
    explorer = NeocognitronExplorer(**state)
    result = explorer.result
    for name, field in result.field.items():
        if field is None or result.layer == 4:
            continue
        top, left, bottom, right = field
        alone = np.zeros((14, 14))
        inside = slice(top, bottom + 1), slice(left, right + 1)
        alone[inside] = explorer.image[inside]
        nets = digit_nets()
        value, row, column = result.strongest[name]
        if name == "stack":
            layer = nets.stack.layers(alone[None])[result.layer]
        else:  # after the first ReLU, the first pooling, the second ReLU
            place = {1: 2, 2: 3, 3: 5}[result.layer]
            layer = feature_maps(nets.net, nets.weights, alone[None, None])[place]
        np.testing.assert_allclose(layer[0, result.unit, row, column], value)


def test_moved_digits_are_told_by_the_stack_more_often_two_pixels_away():
    right = {"stack": 0, "net": 0}
    for digit in range(10):
        for sample in (1, 2):
            for down, across in ((2, 2), (-2, 2), (2, -2), (-2, -2)):
                explorer = NeocognitronExplorer(str(digit), sample, across, down)
                for name, answer in explorer.result.answers.items():
                    right[name] += answer == digit
    assert right["stack"] > right["net"]


def test_pixels_keys_and_maps(desk):
    use_language("en")
    page = desk["en"]
    page.show(NeocognitronExplorer("1"), 700)
    page.page.locator("[data-key=seen]").focus()
    for _ in range(5):
        page.page.keyboard.press("ArrowDown")
    assert page.state()["down"] == 3
    page.page.locator("[data-key=pad]").focus()
    page.page.keyboard.press("Space")
    assert page.state()["digit_index"] == 10
    page.page.locator("[data-key=maps]").focus()
    for key in ("ArrowDown", "ArrowDown", "End"):
        page.page.keyboard.press(key)
    assert (page.state()["layer"], page.state()["unit"]) == (3, 149)
    page.page.keyboard.press("ArrowUp")
    assert (page.state()["layer"], page.state()["unit"]) == (2, 15)
