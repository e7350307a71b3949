"""The directive `benchmarks`: the tables of chapters/benchmarks.json, as `make bench` left them.

`{benchmarks}` shows all of them, `{benchmarks} hub kernels` those two.
"""

import json
from pathlib import Path

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from book._ext.page.div import Div

REPORT = Path(__file__).resolve().parents[3] / "chapters" / "benchmarks.json"


class Benchmarks(SphinxDirective):
    """Show core, date and versions in one line, then each table, or those that are named."""

    optional_arguments = 1
    final_argument_whitespace = True

    def run(self):
        self.env.note_dependency(str(REPORT))
        report = json.loads(REPORT.read_text("utf-8"))
        versions = ", ".join(f"{name} {number}" for name, number in report["versions"].items())
        line = f"{report['core']} · {report['date']} · Python {report['python']} · {versions}"
        tables = report["tables"]
        names = self.arguments[0].split() if self.arguments else list(tables)
        if unknown := [name for name in names if name not in tables]:
            known = ", ".join(tables)
            raise self.error(f"no benchmark is called {', '.join(unknown)}; try {known}.")
        shown = [table(tables[name]) for name in names]
        return [Div("", nodes.paragraph(line, line), *shown, lang="en")]


def table(text):
    """Return a table of a text whose lines are | cells | of | Markdown |, else the text itself."""
    lines = text.strip().split("\n")
    if len(lines) < 3 or not all(line.startswith("|") for line in lines):
        block = nodes.literal_block(text, text)
        block["language"] = "none"
        return block
    head, ruler, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    right = [mark.endswith(":") for mark in ruler]
    group = nodes.tgroup("", *(nodes.colspec(colwidth=1) for _ in head), cols=len(head))
    group += nodes.thead("", _row(head, right))
    group += nodes.tbody("", *(_row(row, right) for row in rows))
    return nodes.table("", group, classes=["benchmarks"])


def _row(cells, right):
    entries = []
    for cell, to_the_right in zip(cells, right, strict=True):
        classes = ["text-right"] if to_the_right else []
        entries.append(nodes.entry("", nodes.paragraph(cell, cell), classes=classes))
    return nodes.row("", *entries)


def setup(app):
    app.add_directive("benchmarks", Benchmarks)
    return {"parallel_read_safe": True}
