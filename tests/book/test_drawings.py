"""A figure's SVG on its way into a page."""

import pytest
from nnlab.colours import COLOURS

from book._ext.outputs.drawings import attributes, inline

SVG = """<?xml version="1.0"?>
<!DOCTYPE svg>
<svg xmlns="http://www.w3.org/2000/svg" width="360pt" height="180pt" viewBox="0 0 360 180">
 <metadata><date>today</date></metadata>
 <style type="text/css">*{stroke-linejoin: round}</style>
 <defs><clipPath id="a"><rect width="9" height="9"/></clipPath></defs>
 <g clip-path="url(#a)"><use xlink:href="#b" style="fill: #0060a8"/>
 <path id="b" stroke="#000000"/></g>
</svg>"""


def test_ids_and_what_points_at_them_get_the_same_prefix():
    drawn = inline(SVG, "a line", "p1-")
    assert all(text in drawn for text in ('id="p1-a"', "url(#p1-a)", 'href="#p1-b"', 'id="p1-b"'))


def test_colours_of_the_table_become_variables():
    drawn = inline(SVG, "a line", "p1-")
    assert "fill: var(--positive)" in drawn and 'stroke="currentColor"' in drawn
    light = {pair[0] for pair in COLOURS.values()}
    every = "<svg>" + "".join(f'<g fill="{colour}"/>' for colour in light) + "</svg>"
    assert "#" not in inline(every, "", "")


def test_it_speaks_and_fits_the_page():
    root = attributes(inline(SVG, 'a "line"', ""))
    assert root["role"] == "img" and root["aria-label"] == "a &quot;line&quot;"
    assert "max-width:480px" in root["style"], "360 pt are 480 px"
    wide = attributes(inline('<svg width="2000" height="10"></svg>', "", ""))
    assert "max-width:720px" in wide["style"] and wide["viewBox"] == "0 0 2000 10"


def test_nothing_of_it_reaches_the_rest_of_the_page():
    drawn = inline(SVG, "", "")
    assert "<style" not in drawn and "<metadata" not in drawn and drawn.startswith("<svg")


def test_what_is_no_svg_is_refused():
    with pytest.raises(ValueError, match="draw the figure as SVG"):
        inline("<p>no picture</p>", "", "")
