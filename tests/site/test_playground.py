"""The playground's page: links open a task, and training gives what the page's cell has printed."""

import re

import pytest

from tests.site.explorers import live
from tests.site.pages import LANGUAGES, SITE, wait_until

PAGE = "playground.html"
TASK = re.compile(r'href="(playground\.html#task=(\w+))"')


def tasks_linked():
    """Return [(language, page, address, task)] of each link to a task in a chapter."""
    found = []
    for language in LANGUAGES:
        for path in sorted((SITE / language).glob("*.html")):
            if path.name != PAGE:
                links = TASK.findall(path.read_text("utf-8"))
                found += [(language, path.name, address, task) for address, task in links]
    return found


def opened(page, task):
    """Wait until a task is open, and return the explorer."""
    explorer = live(page, 0)
    wait_until(page, "document.querySelector('[data-key=lesson]').value === given", task)
    return explorer


def test_chapters_1_to_4_link_to_a_task_each_in_both_languages():
    pages = {(language, name[:2]) for language, name, _, _ in tasks_linked()}
    assert pages == {(language, f"0{n}") for language in LANGUAGES for n in range(1, 5)}


@pytest.mark.parametrize("language, name, link, task", tasks_linked())
def test_a_link_in_a_chapter_opens_its_task(visit, language, name, link, task):
    page = visit(f"/{language}/{name}")
    page.locator(f'a[href="{link}"]').first.click()
    explorer = opened(page, task)
    assert explorer.locator(".nnlab-lesson li").count() > 0
    # Taken once: a reload keeps what was done since.
    assert page.url.endswith(f"/{language}/{PAGE}")


def test_a_task_is_opened_from_the_pages_own_list(visit):
    page = visit(f"/en/{PAGE}")
    live(page, 0)
    page.locator('main a[href$="#task=donut"]').click()
    opened(page, "donut")


@pytest.mark.parametrize("language", LANGUAGES)
def test_ten_epochs_give_the_numbers_that_the_cell_printed(visit, language):
    page = visit(f"/{language}/{PAGE}")
    explorer = live(page, 0)
    for _ in range(10):
        explorer.locator('[data-key="epoch"]').press("Enter")
    printed = page.locator(".cell_output pre").first.text_content()
    train, test = re.findall(r"^(?:train|test) +([\d.]+)$", printed, re.M)
    wait_until(page, f"document.querySelector('[data-output=train]').textContent === '{train}'")
    assert explorer.locator('[data-output="test"]').text_content() == test
