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

HEADS = {"ko": ("번호", "내용", "배우는 곳"), "en": ("Row", "What it says", "Where it is taught")}


class Coverage(SphinxDirective):
    """A table of a source text's rows: name, title, links to sections."""

    required_arguments = 1

    def run(self):
        folder = Path(self.env.doc2path(self.env.docname)).parent
        rows = read_rows(folder / TABLE.name)
        self.env.note_dependency(str(folder / TABLE.name))
        if self.arguments[0] not in sources(rows):
            known = ", ".join(sources(rows))
            raise self.error(f"coverage.yml has no text {self.arguments[0]!r}; try one of {known}.")
        taught = self._taught(folder)
        language = self.config.language
        body = [
            _row(nodes.Text(row.name), nodes.Text(row.titles[language]), *taught.get(row.name, ()))
            for row in rows.values()
            if row.source == self.arguments[0]
        ]
        head = _row(*map(nodes.Text, HEADS[language]))
        group = nodes.tgroup("", *(nodes.colspec(colwidth=1) for _ in head), cols=len(head))
        group += nodes.thead("", head)
        group += nodes.tbody("", *body)
        return [nodes.table("", group, classes=["coverage"])]

    def _taught(self, folder):
        """Return {row: links to its sections}; the pages are read once for a page of tables."""
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


def _row(name, title, *links):
    """Return a row of three cells, the last with a paragraph for each link."""
    cells = [name], [title], links
    return nodes.row(
        "", *(nodes.entry("", *(nodes.paragraph("", "", n) for n in c)) for c in cells)
    )


def setup(app):
    app.add_directive("coverage", Coverage)
    return {"parallel_read_safe": True}
