"""The course's colours: legible on both pages, and apart for readers who see fewer colours."""

import numpy as np
import pytest
from nnlab.colours import COLOURS, DARK_PAGES, css_variables

PAGES = (0, 1)  # light, dark
TO_LMS = np.array(
    [[17.8824, 43.5161, 4.11935], [3.45565, 27.1554, 3.86714], [0.0299566, 0.184309, 1.46709]]
)
# Vienot, Brettel, Mollon 1999: how protanopes and deuteranopes see a colour, in LMS.
FEWER_COLOURS = {
    "protan": np.array([[0, 2.02344, -2.52581], [0, 1, 0], [0, 0, 1]]),
    "deutan": np.array([[1, 0, 0], [0.494207, 0, 1.24827], [0, 0, 1]]),
}


def channels(colour):
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255


def linear(rgb):
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def contrast(one, other):
    """WCAG 2 contrast ratio of two colours given as channels from 0 to 1."""
    light, dark = sorted([linear(rgb) @ [0.2126, 0.7152, 0.0722] for rgb in (one, other)])[::-1]
    return (light + 0.05) / (dark + 0.05)


def blend(colour, opacity, below):
    return opacity * channels(colour) + (1 - opacity) * below


def lab(rgb):
    to_xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    xyz = np.array(to_xyz) @ linear(rgb) / [0.9505, 1, 1.089]
    x, y, z = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def seen(rgb, kind):
    fewer = np.linalg.inv(TO_LMS) @ FEWER_COLOURS[kind] @ TO_LMS @ linear(rgb)
    clipped = np.clip(fewer, 0, 1)
    return np.where(clipped <= 0.0031308, 12.92 * clipped, 1.055 * clipped ** (1 / 2.4) - 0.055)


def test_the_measure_itself_knows_black_on_white():
    assert contrast(channels("#000000"), channels("#ffffff")) == pytest.approx(21)
    assert contrast(channels("#777777"), channels("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", [name for name in COLOURS if name != "page"])
@pytest.mark.parametrize("page", PAGES)
def test_each_colour_stands_out_from_its_page(name, page):
    assert contrast(channels(COLOURS[name][page]), channels(COLOURS["page"][page])) >= 5


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("sign", ["positive", "negative"])
def test_a_number_is_legible_on_its_fullest_tint(page, sign):
    cell = blend(COLOURS[sign][page], 0.40, channels(COLOURS["page"][page]))
    assert contrast(channels(COLOURS["ink"][page]), cell) >= 4.5


@pytest.mark.parametrize("page", PAGES)
def test_an_index_is_legible_within_the_window(page):
    window = blend(COLOURS["focus"][page], 0.09, channels(COLOURS["page"][page]))
    assert contrast(channels(COLOURS["muted"][page]), window) >= 4.5


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("kind", FEWER_COLOURS)
def test_positive_and_negative_stay_apart_for_fewer_colours(page, kind):
    signs = [seen(channels(COLOURS[name][page]), kind) for name in ("positive", "negative")]
    assert np.linalg.norm(lab(signs[0]) - lab(signs[1])) >= 40  # 2.3 is just noticeable


def test_the_style_sheet_carries_each_colour_for_both_pages():
    sheet = css_variables(".nnlab")
    light, dark = sheet.splitlines()
    assert light.startswith(".nnlab{")
    for name, (on_light, on_dark) in COLOURS.items():
        assert f"--{name}:{on_light};" in light and f"--{name}:{on_dark};" in dark
    assert all(f"{page} .nnlab" in dark for page in DARK_PAGES)
    assert css_variables().startswith(":root{")
