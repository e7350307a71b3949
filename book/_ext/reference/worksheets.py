"""The directive `worksheets`: each chapter's exercises on a sheet of their own, with room to write.

The tasks and the code that they start from are the chapter's; solutions are not on it. On paper a
sheet begins a page, and an address that ends in #ADDRESS_OF_THE_SHEET prints that sheet alone.
{sheet}`01-neurons` is a link to a chapter's sheet; `sheet` stands for its words.
"""

from pathlib import Path

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.util.docutils import SphinxDirective, SphinxRole

from book.source.chapters import NUMBERED
from book.source.exercises import exercises
from book.source.headings import headings, slug
from book.source.pages import read_page, read_pages
from book.source.references import EXERCISE

PAGE = "worksheets"
HEAD = {"ko": ("이름", "날짜"), "en": ("Name", "Date")}
LINK = {"ko": "연습지", "en": "worksheet"}
CHAPTER = {"ko": "이 장 읽기", "en": "Read the chapter"}


class Worksheets(SphinxDirective):
    """A section for each chapter that has exercises."""

    def run(self):
        folder = Path(self.env.doc2path(self.env.docname)).parent
        pages = [page for page in read_pages(folder) if NUMBERED.match(page.name)]
        return [self._sheet(page, folder) for page in pages if exercises(page, "en")]

    def _sheet(self, page, folder):
        self.env.note_dependency(str(folder / page.name))
        language = self.config.language
        section = nodes.section(ids=[address(page)], own_address=True, classes=["sheet"])
        words, _ = self.state.inline_text(headings(page, language)[0], self.lineno)
        number = int(page.slug.partition("-")[0])
        section += nodes.title("", "", nodes.Text(f"{number}. "), *words)
        section += self._chapter(page)
        blanks = (nodes.inline("", word, classes=["blank"]) for word in HEAD[language])
        section += nodes.paragraph("", "", *blanks, classes=["sheet-head"])
        for exercise in exercises(page, language):
            section += self._task(exercise)
        self.state.document.note_explicit_target(section)
        return section

    def _chapter(self, page):
        uri = _uri(self.env, page.slug)
        link = nodes.reference("", CHAPTER[self.config.language], internal=True, refuri=uri)
        return nodes.paragraph("", "", link, classes=["sheet-chapter"])

    def _task(self, exercise):
        task = nodes.container(classes=["sheet-task"])
        words, _ = self.state.inline_text(exercise.title, self.lineno)
        name = nodes.strong(text=f"{EXERCISE[self.config.language]} {exercise.number}. ")
        task += nodes.paragraph("", "", name, *words, classes=["sheet-title"])
        self.state.nested_parse(StringList(exercise.text.split("\n"), source=PAGE), 0, task)
        task += [nodes.literal_block(code, code, language="python") for code in exercise.code]
        task += nodes.container(classes=["sheet-room"])
        return task


class Sheet(SphinxRole):
    """A link to a chapter's worksheet."""

    def run(self):
        folder = Path(self.env.doc2path(self.env.docname)).parent
        path = folder / f"{self.text}.md"
        if not path.is_file():
            what = f"there is no chapter {self.text!r}; write its file's name, as 01-neurons."
            return [], [self.inliner.reporter.error(what, line=self.lineno)]
        uri = f"{_uri(self.env, PAGE)}#{address(read_page(path))}"
        return [nodes.reference("", LINK[self.config.language], internal=True, refuri=uri)], []


def address(page):
    """Return the address of a chapter's sheet: that of the chapter's own title."""
    return slug(headings(page, "en")[0])


def _uri(env, slug):
    there = f"{env.docname.rpartition('/')[0]}/{slug}".lstrip("/")
    return env.app.builder.get_relative_uri(env.docname, there)


def setup(app):
    app.add_directive("worksheets", Worksheets)
    app.add_role("sheet", Sheet())
    return {"parallel_read_safe": True}
