"""Give each heading one address in both languages: the slug of its English words.

docutils names a Korean heading `id3`, by counting; a heading put before it would move the address.
"""

import re

from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.util import logging

from book.source.chapters import ChapterError
from book.source.pages import Page

logger = logging.getLogger(__name__)


def slug(words):
    """Return a heading's address: "The net's `fold`" gives "the-nets-fold"."""
    return nodes.make_id(re.sub("['’]", "", words)) or "section"


def slugs(headings, taken=()):
    """Return the addresses of a page's headings, in order; a repeated one ends in -2, -3 …

    taken   addresses that the page uses for other things, such as labels
    """
    used, found = set(taken), []
    for words in headings:
        first = address = slug(words)
        count = 1
        while address in used:
            count += 1
            address = f"{first}-{count}"
        used.add(address)
        found.append(address)
    return found


def english_headings(text, name):
    """Return the source of each heading of the English half of a bilingual page, in order."""
    prose = Page(name, text).prose("en")
    targets = [target for _, skeleton in prose for target in skeleton.targets]
    return [words for kind, _, words in targets if kind == "heading"]


def note_headings(app, docname, source):
    """Keep the English headings while the other language's lines are still there."""
    try:
        app.env.temp_data["english_headings"] = english_headings(source[0], f"{docname}.md")
    except ChapterError:
        return  # bilingual.py, which reads next, says what is wrong


class NameHeadings(SphinxTransform):
    """Rename the sections before explicit labels (260) and references come to them."""

    default_priority = 30

    def apply(self, **kwargs):
        document = self.document
        sections = [s for s in document.findall(nodes.section) if isinstance(s[0], nodes.title)]
        sections = [s for s in sections if not s.get("own_address")]  # as those of the API page
        headings = self.env.temp_data.get("english_headings", [])
        if len(sections) != len(headings):
            counted = f"{len(sections)} sections here, {len(headings)} English headings"
            logger.warning("headings cannot be paired: %s.", counted, location=document)
            return
        for section in sections:
            for own in section["ids"]:
                del document.ids[own]
        for section, address in zip(sections, slugs(headings, document.ids), strict=True):
            _rename(document, section, address)


def _rename(document, section, address):
    for name in section["names"]:
        if document.nameids.get(name) in section["ids"]:
            document.nameids[name] = address
    section["ids"] = [address]
    document.ids[address] = section


class NameInsides(SphinxTransform):
    """Rename the inside of each exercise, which sphinx-exercise calls the same for all of them."""

    default_priority = 31

    def apply(self, **kwargs):
        for section in self.document.findall(nodes.section):
            if section["ids"] in (["exercise-content"], ["solution-content"]):
                section["ids"] = [f"{section.parent['ids'][0]}-content"]


def setup(app):
    app.connect("source-read", note_headings, priority=400)  # before bilingual.py (500)
    app.add_transform(NameHeadings)
    app.add_transform(NameInsides)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
