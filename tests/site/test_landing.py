"""The landing page: its cards, and its first slider above the fold."""

import pytest

from tests.site.explorers import live
from tests.site.pages import LANGUAGES, NARROW, wait_until

PAGE = "index.html"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_is_one_link_from_corner_to_corner(visit, language):
    page = visit(f"/{language}/{PAGE}")
    cards = page.locator(".chapter-card")
    assert cards.count() >= 4
    for card in cards.all():
        links = card.locator("a")
        assert links.count() == 1 and links.inner_text().strip()
        card.scroll_into_view_if_needed()
        box = card.bounding_box()
        for right, down in ((0.03, 0.03), (0.5, 0.3), (0.97, 0.97)):
            place = [box["x"] + right * box["width"], box["y"] + down * box["height"]]
            found = page.evaluate("([x, y]) => document.elementFromPoint(x, y).href", place)
            assert found == links.evaluate("(link) => link.href")
    links.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    ring = links.evaluate("(link) => getComputedStyle(link, '::after').outlineStyle")
    assert ring == "solid", "the whole card shows that the keyboard is on it"
    target = links.evaluate("(link) => link.href")
    assert target.rpartition("/")[0] == page.url.rpartition("/")[0] and target != page.url
    links.press("Enter")
    page.wait_for_url(target)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("options", [{}, {"size": NARROW}], ids=["wide", "narrow"])
def test_the_first_slider_is_above_the_fold(visit, language, options):
    page = visit(f"/{language}/{PAGE}", **options)
    slider = live(page, 0).get_by_role("slider").first
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    place = slider.bounding_box()
    assert place["y"] + place["height"] <= page.viewport_size["height"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_side_by_side_the_cards_of_both_languages_share_no_id(visit, language):
    page = visit(f"/{language}/{PAGE}")
    cards = page.locator(".chapter-card").count()
    page.locator("button.side-button").click()
    page.locator("button.side-button[aria-pressed=true]").wait_for()
    assert page.locator(".chapter-card").count() == 2 * cards
    ids = page.locator(".chapter-card [id]").evaluate_all("(all) => all.map((node) => node.id)")
    assert ids and len(ids) == len(set(ids))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cards_picture_is_drawn_as_it_comes_near_and_has_its_room_before(visit, language):
    page = visit(f"/{language}/{PAGE}")
    last = page.locator(".chapter-card").last
    picture = last.locator(".card-picture")
    drawn = "(svg) => svg.checkVisibility({ contentVisibilityAuto: true })"
    assert not picture.locator("svg").evaluate(drawn)
    room = "({ offsetWidth, offsetHeight }) => [offsetWidth, offsetHeight]"
    before = picture.evaluate(room)
    assert abs(before[0] / before[1] - 16 / 9) < 0.01
    last.scroll_into_view_if_needed()
    wait_until(page, f"({drawn})([...document.querySelectorAll('.card-picture svg')].at(-1))")
    assert picture.evaluate(room) == before
