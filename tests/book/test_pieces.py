"""Blocks that a browser may lay out later: none in the first screens, none inside another."""

import math

import pytest
from docutils import nodes
from docutils.core import publish_doctree

from book._ext.outputs.pictures import Picture
from book._ext.page.cards import ChapterCard
from book._ext.page.div import Div
from book._ext.page.dropdowns import Fold
from book._ext.page.pieces import FIRST, NAME, PICTURE, SHORTEST, mark

PAGE = """
Page
====

{first}

Section
-------

Before it.

.. note:: in a note

   in a note, too

- in a list

Deeper
~~~~~~

Last.
"""


def marked(first):
    """Return the kinds of a page's marked nodes, in its order."""
    text = PAGE.format(first=first)
    document = publish_doctree(text, settings_overrides={"doctitle_xform": False})
    mark(document)
    return [
        node.tagname
        for node in document.findall()
        if NAME in getattr(node, "attributes", {}).get("classes", [])
    ]


def test_what_stands_far_below_is_marked_and_nothing_inside_it():
    assert marked("x" * FIRST) == ["paragraph", "note", "bullet_list", "paragraph"]
    assert marked("x" * (FIRST - 200)) == ["note", "bullet_list", "paragraph"]
    assert marked("short") == []


def test_a_picture_takes_the_room_of_many_letters():
    picture = ".. image:: a.png\n\n"
    assert marked(picture * math.ceil(FIRST / PICTURE)) == [
        "paragraph",
        "note",
        "bullet_list",
        "paragraph",
    ]
    assert marked(picture) == []


def mark_section(*blocks):
    page = publish_doctree("")
    page += nodes.section("", *blocks)
    mark(page)


def is_marked(node):
    return NAME in node["classes"]


def test_of_cards_each_one_is_marked_and_takes_the_room_of_a_picture():
    count = math.ceil(FIRST / (PICTURE + SHORTEST))
    cards = [ChapterCard(chapter="", figure="") for _ in range(count + 2)]
    box = Div("", *cards, classes=["cards"])
    mark_section(box)
    assert [is_marked(card) for card in cards] == [False] * count + [True] * 2
    assert not is_marked(box)


@pytest.mark.parametrize("tag", ["tag_hide-cell", "tag_hide-input", None])
def test_what_is_folded_takes_the_room_of_a_line(tag):
    text = nodes.paragraph("", "x" * FIRST)
    folded = nodes.container("", text, classes=[tag]) if tag else Fold("", text)
    last = nodes.paragraph("", "Last.")
    mark_section(folded, last)
    assert not is_marked(last)


@pytest.mark.parametrize("kind", [nodes.image, Picture])
def test_an_explorer_and_a_drawing_are_pictures_too(kind):
    figures = [nodes.figure("", kind()) for _ in range(math.ceil(FIRST / PICTURE))]
    last = nodes.paragraph("", "Last.")
    mark_section(*figures, last)
    assert is_marked(last)
