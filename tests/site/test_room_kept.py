"""A page keeps as much room for an explorer as it takes: book/rooms.json is of these pages."""

import json
import re

import pytest

from book.source.chapters import ROOT
from tests.rooms import ROOMS, WIDTHS, wake_all
from tests.site.pages import LANGUAGES, explorers_on, page_names

PAGES = [name for name in page_names() if explorers_on(name)]
MOST_GAP = 40  # pixels: rooms are of ranges of widths
ROOM_AND_NEED = """() => [...document.querySelectorAll(".explorer")].map((box) => [
  parseFloat(getComputedStyle(box, "::before").minHeight),
  box.querySelector(".explorer-live").getBoundingClientRect().height,
])"""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [360, 412, 1280])
@pytest.mark.parametrize("name", PAGES)
def test_the_room_kept_is_the_room_taken(visit, name, width, language):
    page = visit(f"/{language}/{name}", size=(width, 900), has_touch=width < 600)
    wake_all(page)
    measured = page.evaluate(ROOM_AND_NEED)
    wrong = [(room, need) for room, need in measured if not need - 1 <= room <= need + MOST_GAP]
    assert not wrong, f"(kept, taken) of {name}: {wrong}; run `make rooms`"


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
