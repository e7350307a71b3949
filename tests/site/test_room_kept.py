"""book/rooms.json is of these explorers; that the rooms are right, test_pages.py looks at."""

import json
import re

from book.source.chapters import ROOT
from tests.rooms import ROOMS, WIDTHS
from tests.site.pages import LANGUAGES, explorers_on, page_names

PAGES = [name for name in page_names() if explorers_on(name)]


def test_rooms_are_kept_for_the_explorers_that_there_are():
    rooms = json.loads(ROOMS.read_text("utf-8"))
    expected = {name.removesuffix(".html"): len(explorers_on(name)) for name in PAGES}
    for language in LANGUAGES:
        found = {name: len(of[language]) for name, of in rooms.items()}
        assert found == expected, "run `make rooms`"


def test_the_sheet_has_the_widths_that_were_measured():
    sheet = (ROOT / "book" / "assets" / "explorer.css").read_text("utf-8")
    steps = re.findall(r"\(min-width: (\d+)px\) \{ \.explorer::before \{ .*?--room(\d+)", sheet)
    assert [(int(width), int(number)) for width, number in steps] == [
        (width, number) for number, width in enumerate(WIDTHS) if number
    ]
