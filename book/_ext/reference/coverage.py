"""The directive `coverage`: what one source text says, row by row, and the sections that teach it.

    ```{coverage} nyu
    ```

The rows are those of coverage.yml beside the page; the sections are those that the front matter of
the pages there names under `covers`. book/checks/coverage.py says whether they really teach it.
"""

from pathlib import Path

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from book.source.chapters import NUMBERED
from book.source.coverage import TABLE, claims, read_rows, sources
from book.source.pages import read_pages
from book.source.sections import sections


class Coverage(SphinxDirective):
    """A list of a source text's rows: name and title, then links to sections.

    A list, as on a phone the parts of a row then stand below one another; reference.css sets them
    side by side where there is room.
    """

    required_arguments = 1

    def run(self):
        folder = Path(self.env.doc2path(self.env.docname)).parent
        rows = read_rows(folder / TABLE.name)
        self.env.note_dependency(str(folder / TABLE.name))
        if self.arguments[0] not in sources(rows):
            known = ", ".join(sources(rows))
            raise self.error(f"coverage.yml has no text {self.arguments[0]!r}; try one of {known}.")
        taught = self._taught(folder)
        items = [
            _item(row, row.titles[self.config.language], taught.get(row.name, ()))
            for row in rows.values()
            if row.source == self.arguments[0]
        ]
        return [nodes.definition_list("", *items, classes=["coverage"])]

    def _taught(self, folder):
        """Return {row: links to its sections}; the pages are read once for all lists of a page."""
        kept = self.env.temp_data.setdefault("coverage", {})
        if not kept:
            pages = read_pages(folder)
            known = {page.slug: page for page in pages if page.front.get("covers")}
            for slug in known:
                self.env.note_dependency(str(folder / f"{slug}.md"))
            titles = {slug: _titles(page, self.config.language) for slug, page in known.items()}
            for claim in claims(pages):
                kept.setdefault(claim.row, []).append(self._link(claim, titles[claim.slug]))
        return {row: [link.deepcopy() for link in links] for row, links in kept.items()}

    def _link(self, claim, titles):
        if claim.section not in titles:
            raise self.error(f"{claim.slug}.md covers no section {claim.section!r}.")
        page = self.env.docname.rpartition("/")[0] + "/" + claim.slug
        uri = self.env.app.builder.get_relative_uri(self.env.docname, page.lstrip("/"))
        words, _ = self.state.inline_text(titles[claim.section], self.lineno)
        chapter = claim.slug.partition("-")[0]
        number = [nodes.Text(f"{int(chapter)}. ")] if NUMBERED.match(claim.slug) else []
        target = f"{uri}#{claim.section}"
        return nodes.reference("", "", *number, *words, internal=True, refuri=target)


def _titles(page, language):
    return {address: one.title for address, one in sections(page, language).items()}


def _item(row, title, links):
    term = nodes.term("", "", nodes.strong(text=row.name), nodes.Text(f" {title}"))
    where = nodes.definition("", *(nodes.paragraph("", "", link) for link in links))
    return nodes.definition_list_item("", term, where)


def setup(app):
    app.add_directive("coverage", Coverage)
    return {"parallel_read_safe": True}
