"""What a link to an explorer does: opened anywhere it stands as set, and what is wrong is said.

That every explorer can be brought so into its states, test_explorers.py tries on its open pages.
"""

import re

import pytest

from tests.site.explorers import compare, live, press, read, saved, twin
from tests.site.links import copied, version_of
from tests.site.pages import NARROW, SITE, Visit, wait_until, wait_until_alive
from tests.site.test_policy import FolderHandler, in_a_folder

PAGE = "11-convolution.html"


@pytest.fixture
def moved_box(visit):
    """Return a function: an explorer of the chapter with two controls moved, and its twin."""

    def box_of(open_page, **options):
        page = open_page(f"/en/{PAGE}", **options)
        box = live(page, 0)
        explorer = twin("Convolution1DExplorer", saved(box), "en")
        press(box, explorer.controls["stride"], "ArrowRight")
        press(box, explorer.controls["flip"], "Space")
        return box, explorer

    return box_of


def shows(visit, address, explorer, index=0):
    """Open an address elsewhere and compare what its explorer shows."""
    elsewhere = Visit(visit.context.browser, visit.address, size=NARROW)
    page = elsewhere.context.new_page()
    page.goto(address)
    wait_until_alive(page, index)
    wait_until(page, "document.activeElement.matches('.explorer')")
    box = page.locator(".explorer").nth(index)
    compare(read(box), explorer)
    assert box.evaluate(
        "(box) => { const { top, bottom } = box.getBoundingClientRect(); "
        "return top < innerHeight / 2 && bottom > innerHeight / 3; }"
    )
    assert page.evaluate("document.activeElement.getAttribute('aria-label')")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.nnlab-controls') !== null")
    elsewhere.close()


@pytest.mark.parametrize("where", ["server", "folder", "disk"])
def test_a_copied_link_holds_in_another_browser(browser, address, moved_box, where):
    def check(visit, base):
        visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
        visit.address = base
        box, explorer = moved_box(visit.open)
        box.locator(".explorer-copyLink").click()
        if where == "disk":  # a disk's pages may not always copy
            link = copied(box)
        else:
            box.locator(".nnlab-note", has_text="copied").wait_for()
            link = box.evaluate("navigator.clipboard.readText()")
        assert re.search(r"#explorer=Convolution1D&stride=2&flip=true&v=\w+$", link), link
        shows(visit, link, explorer)

    if where == "folder":
        with in_a_folder(browser) as visit:
            check(visit, visit.address + FolderHandler.FOLDER.rstrip("/"))
    else:
        visit = Visit(browser, address)
        check(visit, f"file://{SITE}" if where == "disk" else address)
        visit.close()


BAD = [
    ("explorer=Nothing&stride=2", "no explorer of the link's name: Nothing"),
    ("explorer=Convolution1D&stride=2", "has changed since the link was made"),
    ("explorer=Convolution1D&stride=2&v=old", "has changed since the link was made"),
    ("explorer=Convolution1D&stride=99&v=V", "says stride=99, which cannot be set"),
    ("explorer=Convolution1D&stride=1.5&v=V", "says stride=1.5, which cannot be set"),
    ("explorer=Convolution1D&speed=2&v=V", "says speed=2, which cannot be set"),
    ("explorer=Convolution1D&flip=1&v=V", "says flip=1, which cannot be set"),
    ("explorer=Convolution1D&x=1,2&v=V", "says x=1,2, which cannot be set"),
    ("explorer=Convolution1D&w=1,2,<b>&v=V", "which cannot be set"),
    ("explorer=Convolution1D&step=%E0%A4%A&v=V", "which cannot be set"),
    ("explorer=Convolution1D&stride=2&step=4&v=V", "cannot go together"),
]


def test_a_wrong_link_says_so_and_starts_afresh(shared_page):
    page = shared_page(f"/en/{PAGE}")
    box = live(page, 0)
    version, kept = version_of(box), saved(box)
    for link, says in BAD:
        box.get_by_role("slider").first.press("End")
        page.evaluate("document.querySelector('.link-said')?.remove()")
        page.evaluate("(link) => { location.hash = link; }", link.replace("=V", f"={version}"))
        page.locator(".link-said[role=alert]", has_text=says).wait_for()
        if "Nothing" not in link:
            wait_until(page, "document.activeElement.matches('.explorer')")
            compare(read(box), twin("Convolution1DExplorer", kept, "en"))
    page.locator(".link-said button").click()
    assert page.locator(".link-said").count() == 0


def test_a_link_to_the_playground_is_its_own(visit):
    page = visit("/en/playground.html")
    box = live(page, 0)
    box.locator('[data-key="epoch"]').press("Enter")
    assert re.search(r"playground\.html#play=\d\.\w+~steps\.\d+$", copied(box))
