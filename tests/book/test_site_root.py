"""The two pages at the site's root stand alone, and in the colours of the course."""

import re

import pytest
from nnlab.colours import COLOURS

from book.site.root import ASSETS, make_root


@pytest.mark.parametrize("name", ["index.html", "404.html"])
def test_the_roots_pages_have_the_courses_colours_and_no_others(tmp_path, monkeypatch, name):
    monkeypatch.delenv("SITE_ADDRESS", raising=False)
    make_root(tmp_path)
    text = (tmp_path / name).read_text("utf-8")
    style = text.partition("<style>")[2].partition("</style>")[0]
    assert "<!-- head -->" not in text and "stylesheet" not in text
    light, dark, chosen = (
        dict(re.findall(r"--(\w+): (#\w+);", line)) for line in style.split("\n")[1:4]
    )
    assert light == {token: pair[0] for token, pair in COLOURS.items()}
    assert dark == chosen == {token: pair[1] for token, pair in COLOURS.items()}
    own = (ASSETS / "root.css").read_text("utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b", own) == []
    assert set(re.findall(r"var\(--(\w+)\)", own)) <= set(COLOURS)
