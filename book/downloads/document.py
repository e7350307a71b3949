"""One HTML document out of all pages: cover, contents, chapters."""

import html
import re

from book.downloads.pages import Chapter
from book.downloads.words import WORDS
from book.source.chapters import ROOT

FONTS = ("@fontsource/nanum-gothic", "@fontsource/nanum-gothic-coding")
PACKAGES = ROOT / "book" / "web" / "node_modules"


class Document:
    """The book of one language, ready to be printed.

    language  "ko" or "en"
    folder    its built pages
    parts     Parts of the book
    address   full address of the folder on the web, "" if there is none
    """

    def __init__(self, language, folder, parts, address=""):
        self.language, self.folder, self.parts, self.address = language, folder, parts, address
        self.words = WORDS[language]
        self.chapters = {
            name: Chapter(name, (folder / f"{name}.html").read_text("utf-8"))
            for part in parts
            for name in part.pages
        }
        first = self.chapters[parts[0].pages[0]]
        self.title = first.title.removesuffix("#")
        self.entries = [*self._entries()]
        self._bodies = {name: self._body(name) for name in self.chapters}

    def _body(self, name):
        article = self.chapters[name].make(self.chapters, self._link, self.words)
        article.select_one("h1").insert(0, _number(name))  # by it the text speaks of a chapter
        return str(article)

    def _link(self, path):
        return self.address + path if self.address else ""

    def _entries(self):
        """Give (level, text, id) of each line of the contents; a part's line has no id."""
        for part in self.parts:
            if part.caption:
                yield 0, part.caption, ""
            for name in part.pages:
                yield 1, _number(name) + self.chapters[name].title.removesuffix("#"), name
                for anchor, title in self.chapters[name].sections():
                    yield 2, title, anchor

    def html(self, date, pages):
        """Return the document.

        date   of the sources, "" if it is not known
        pages  {id: page number} for the contents; what is missing leaves its place empty
        """
        lines = "\n".join(self._line(*entry, pages) for entry in self.entries)
        return f"""<!DOCTYPE html>
<html lang="{self.language}" data-theme="light">
<head>
<meta charset="utf-8">
<title>{html.escape(self.title)}</title>
{self._sheets()}
</head>
<body>
{self._cover(date)}
<nav class="pdf-contents" id="pdf-contents"><h1>{self.words["contents"]}</h1>
{lines}
</nav>
{"".join(self._part(part) for part in self.parts)}
</body>
</html>
"""

    def _sheets(self):
        sheets = [
            *(PACKAGES / font / "index.css" for font in FONTS),
            PACKAGES / FONTS[1] / "700.css",
            self.folder / "_static" / "all.css",
            ROOT / "book" / "downloads" / "pdf.css",
        ]
        return "\n".join(f'<link rel="stylesheet" href="{one.as_uri()}">' for one in sheets)

    def _cover(self, date):
        as_of = self.words["as_of"].format(date=date) if date else ""
        lines = [self.words["about"], self.address, as_of, self.words["licence"]]
        said = "".join(f"<p>{html.escape(line)}</p>" for line in lines if line)
        # Not a heading: the outline begins with the contents.
        return f'<section class="pdf-cover"><p class="pdf-title">{self.title}</p>{said}</section>'

    def _line(self, level, text, anchor, pages):
        text = html.escape(text)
        if not anchor:
            return f'<p class="pdf-part">{text}</p>'
        number = pages.get(anchor, "")
        return (
            f'<p class="pdf-line pdf-level-{level}"><a href="#{anchor}"><span>{text}</span>'
            f'<span class="pdf-dots"></span><span class="pdf-page">{number}</span></a></p>'
        )

    def _part(self, part):
        return "".join(self._bodies[name] for name in part.pages)


def _number(name):
    """Return what stands before a numbered chapter's title, as the site's contents have it."""
    found = re.match(r"0?(\d+)-", name)
    return f"{found[1]}. " if found else ""
