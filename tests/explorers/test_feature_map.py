"""What the feature map explorer alone promises: the nets' own maps, hands, and quick answers."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from nnlab import use_language
from nnlab.convnet import torch_net, trained
from nnlab.explorers import FeatureMapExplorer
from nnlab.explorers.feature_map.contract import CONTRACT
from nnlab.explorers.feature_map.view import NETS, shown_layers


@given(state=CONTRACT.states)
@settings(max_examples=20, deadline=None)
def test_maps_and_scores_are_torchs(state):
    explorer = FeatureMapExplorer(**state)
    result = explorer.result
    for name, file in NETS.items():
        net, weights = trained(file)
        model = torch_net(net).double()
        model.load_state_dict({key: torch.from_numpy(w) for key, w in weights.items()})
        x, found = torch.from_numpy(explorer.image.copy())[None, None], []
        for module in model:
            x = module(x)
            found.append(x[0].detach().numpy())  # in place ReLU writes over its convolution
        np.testing.assert_allclose(result.scores[name], found[-1], 1e-9, 1e-9)
        if name == result.net:
            for (place, _, _), maps in zip(shown_layers(name), result.maps, strict=True):
                np.testing.assert_allclose(maps, found[place - 1], 1e-9, 1e-9)


@given(state=CONTRACT.states)
@settings(max_examples=20, deadline=None)
def test_the_strongest_entry_sees_its_field_only(state):
    explorer = FeatureMapExplorer(**state)
    result = explorer.result
    if result.field is None:
        return
    top, left, bottom, right = result.field
    net, weights = trained(NETS[result.net])
    alone = np.zeros((28, 28))
    alone[top : bottom + 1, left : right + 1] = explorer.image[top : bottom + 1, left : right + 1]
    from nnlab.convnet import feature_maps

    place = shown_layers(result.net)[result.layer - 1][0]
    value, row, column = result.strongest
    again = feature_maps(net, weights, alone[None, None])[place][0, result.unit, row, column]
    assert again == pytest.approx(value)


def test_the_plain_net_loses_moved_digits_and_the_other_does_not():
    right = {"plain": 0, "global max": 0}
    for digit in range(10):
        for down in (-4, 4):
            answers = FeatureMapExplorer(str(digit), right=4, down=down).result.answers
            for name, answer in answers.items():
                right[name] += answer == digit
    assert right["plain"] < 10 < 17 < right["global max"]


def test_a_drawing_begins_with_the_digit_and_the_arrows_move_it(desk):
    use_language("ko")
    page = desk["ko"]
    explorer = FeatureMapExplorer("1", right=2)
    page.show(explorer, 700)
    page.page.locator("[data-key=seen]").focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowUp"):
        page.page.keyboard.press(key)
    assert (page.state()["right"], page.state()["down"]) == (4, -1)
    page.page.keyboard.press("Home")
    assert (page.state()["right"], page.state()["down"]) == (0, 0)
    before = explorer.view.data["digits"][1]
    page.page.locator("[data-key=pad]").focus()
    page.page.keyboard.press("Space")
    drawn = page.state()["pixels"]
    assert page.state()["digit_index"] == 10
    changed = np.array([[*row] for row in drawn]) != np.array([[*row] for row in before])
    assert 0 < changed.sum() <= 9 and np.ptp(np.argwhere(changed), 0).max() <= 2
    page.page.locator("[data-key=clear]").press("Enter")
    assert set("".join(page.state()["pixels"])) == {"."}


def test_maps_are_chosen_by_arrows_and_by_a_press(desk):
    use_language("en")
    page = desk["en"]
    page.show(FeatureMapExplorer(net="global max"), 700)
    page.page.locator("[data-key=maps]").focus()
    for key in ("ArrowDown", "ArrowDown", "End"):
        page.page.keyboard.press(key)
    assert (page.state()["layer"], page.state()["unit"]) == (3, 15)
    for _ in range(4):
        page.page.keyboard.press("ArrowDown")
    assert (page.state()["layer"], page.state()["unit"]) == (5, 15)
    box = page.page.locator("[data-key=maps] .nnlab-map-surface").bounding_box()
    page.page.mouse.click(box["x"] + 5, box["y"] + 30)
    assert (page.state()["layer"], page.state()["unit"]) == (1, 0)


def test_maps_are_painted_and_follow_the_pages_colours(desk):
    use_language("en")
    page = desk["en"]
    page.show(FeatureMapExplorer(), 700)
    darkest = """() => {
        const canvas = document.querySelector(".nnlab-map-canvas");
        const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        let at = 3;
        for (let i = 3; i < data.length; i += 4) if (data[i] > data[at]) at = i;
        return [...data.slice(at - 3, at + 1)];
    }"""
    light = page.page.evaluate(darkest)
    assert light[3] > 200 and max(light[:3]) < 80
    page.page.evaluate("document.documentElement.dataset.theme = 'dark'")
    page.page.wait_for_function(f"Math.min(...({darkest})().slice(0, 3)) > 180")
    page.page.evaluate("delete document.documentElement.dataset.theme")
