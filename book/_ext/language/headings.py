"""Give each heading one address in both languages: the slug of its English words.

docutils names a Korean heading `id3`, by counting; a heading put before it would move the address.
"""

from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.util import logging

from book.source.chapters import ChapterError
from book.source.headings import headings, slugs
from book.source.pages import Page

logger = logging.getLogger(__name__)


def note_headings(app, docname, source):
    """Keep the English headings while the other language's lines are still there."""
    try:
        page = Page(f"{docname}.md", source[0])
        app.env.temp_data["english_headings"] = headings(page, "en")
    except ChapterError as error:
        logger.warning("%s", error, location=docname)


class NameHeadings(SphinxTransform):
    """Rename the sections before explicit labels (260) and references come to them."""

    default_priority = 30

    def apply(self, **kwargs):
        document = self.document
        sections = [s for s in document.findall(nodes.section) if isinstance(s[0], nodes.title)]
        sections = [s for s in sections if not s.get("own_address")]  # as those of the API page
        english = self.env.temp_data.get("english_headings", [])
        if len(sections) != len(english):
            counted = f"{len(sections)} sections here, {len(english)} English headings"
            logger.warning("headings cannot be paired: %s.", counted, location=document)
            return
        for section in sections:
            for own in section["ids"]:
                del document.ids[own]
        known = {}  # for links such as 11-convolution.md#skip-with-a-stride
        for section, address in zip(sections, slugs(english, document.ids), strict=True):
            _rename(document, section, address)
            known[address] = (0, address, section[0].astext())  # as MyST keeps them
        self.env.metadata[self.env.docname]["myst_slugs"] = known


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
