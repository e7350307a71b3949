"""The directive `benchmarks`: the tables of chapters/benchmarks.json, as `make bench` left them."""

import json
from pathlib import Path

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

REPORT = Path(__file__).resolve().parents[3] / "chapters" / "benchmarks.json"


class Benchmarks(SphinxDirective):
    """Show core, date and versions in one line, then each table as a literal block."""

    def run(self):
        self.env.note_dependency(str(REPORT))
        report = json.loads(REPORT.read_text("utf-8"))
        versions = ", ".join(f"{name} {number}" for name, number in report["versions"].items())
        line = f"{report['core']} · {report['date']} · Python {report['python']} · {versions}"
        blocks = [self._table(text) for text in report["tables"].values()]
        return [nodes.paragraph(line, line), *blocks]

    def _table(self, text):
        block = nodes.literal_block(text, text)
        block["language"] = "none"
        return block


def setup(app):
    app.add_directive("benchmarks", Benchmarks)
    return {"parallel_read_safe": True}
