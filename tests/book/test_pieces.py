"""Blocks that a browser may lay out later: none in the first screens, none inside another."""

import math

from docutils.core import publish_doctree

from book._ext.page.pieces import FIRST, NAME, PICTURE, mark

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
