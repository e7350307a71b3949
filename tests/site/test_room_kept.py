"""A page keeps as much room for an explorer as it takes: book/rooms.json is of these pages."""

import json
import re

import pytest

from book.source.chapters import ROOT
from tests.rooms import ROOMS, WIDTHS, wake_all
from tests.site.pages import LANGUAGES, TWO_FRAMES, explorers_on, page_names

PAGES = [name for name in page_names() if explorers_on(name)]
MOST_GAP = 40  # pixels: rooms are of ranges of widths
# Views draw anew in the frame after they were told of a new width.
ROOM_AND_NEED = f"""async () => {{
  await {TWO_FRAMES};
  await {TWO_FRAMES};
  return [...document.querySelectorAll(".explorer")].map((box) => [
    parseFloat(getComputedStyle(box, "::before").minHeight),
    box.querySelector(".explorer-live").getBoundingClientRect().height,
  ]);
}}"""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("widths", [(360, 412), (1280,)], ids=["phones", "desktop"])
@pytest.mark.parametrize("name", PAGES)
def test_the_room_kept_is_the_room_taken(visit, name, widths, language):
    page = visit(f"/{language}/{name}", size=(widths[0], 900), has_touch=widths[0] < 600)
    wake_all(page)
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        measured = page.evaluate(ROOM_AND_NEED)
        wrong = [(room, need) for room, need in measured if not need - 1 <= room <= need + MOST_GAP]
        assert not wrong, f"(kept, taken) of {name} at {width} px: {wrong}; run `make rooms`"


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
