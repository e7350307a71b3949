"""The directive `citation`: how to cite the course, in a line and in BibTeX, by CITATION.cff."""

from functools import cache
from pathlib import Path

import yaml
from docutils import nodes
from sphinx.util.docutils import SphinxDirective

FILE = Path(__file__).resolve().parents[3] / "CITATION.cff"
KEY = "fold-match-slide"


class Citation(SphinxDirective):
    """Show both in boxes, which have a button that copies."""

    def run(self):
        self.env.note_dependency(str(FILE))
        days = self.config.last_changed.values()
        given = cited(), max(days, default="")[:4], self.config.site_address
        return [_block(as_line(*given), "none"), _block(as_bibtex(*given), "bibtex")]


@cache
def cited():
    """Return what CITATION.cff says, as a dict."""
    return yaml.safe_load(FILE.read_text(encoding="utf-8"))


def authors(data):
    """Return the authors' names as one text: persons by their names, others by their one name."""
    names = [
        one.get("name") or f"{one['family-names']}, {one['given-names']}" for one in data["authors"]
    ]
    return " and ".join(names)


def as_line(data, year, address):
    """Return the citation as APA has it; year and address are left out where they are ""."""
    when = f"({year}). " if year else ""
    where = f" {address}" if address else ""
    kind = data["type"].capitalize()
    version = data["version"]
    return f"{authors(data)}. {when}{data['title']} (Version {version}) [{kind}].{where}"


def as_bibtex(data, year, address):
    """Return the citation as an entry of BibTeX, without the fields that are not known."""
    fields = {
        "author": f"{{{authors(data)}}}",
        "title": f"{{{data['title']}}}",
        "year": year,
        "version": data["version"],
        "url": address,
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{KEY},", *lines, "}"])


def _block(text, language):
    block = nodes.literal_block(text, text)
    block["language"] = language
    return block


def setup(app):
    app.add_directive("citation", Citation)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
