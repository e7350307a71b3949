"""A tiny package beside a tiny chapter: modules, data, words, and a view with script and style."""

from tests.book.small import chapter, code

FILES = {
    "__init__.py": "",
    "used.py": "FACTOR = 2\n",
    "unused.py": "FACTOR = 3\n",
    "looked_at.py": "class Looked: ...\n",
    "table.json": '{"count": 5}\n',
    "other.json": '{"count": 6}\n',
    "words.toml": 'title = "seven"\n',
    "view.js": "export default { render() {} };\n",
    "view.css": ".tiny { color: red }\n",
    "view.py": """import tomllib
from pathlib import Path

import anywidget
import traitlets

HERE = Path(__file__).parent


class TinyView(anywidget.AnyWidget):
    _esm = "// tiny\\n" + (HERE / "view.js").read_text("utf-8")
    _css = (HERE / "view.css").read_text("utf-8")
    title = traitlets.Unicode(tomllib.loads((HERE / "words.toml").read_text("utf-8"))["title"])
    title.tag(sync=True)

    def _repr_mimebundle_(self, **options):
        still = '<svg data-explorer="TinyView" width="9" height="9"></svg>'
        bundle, metadata = super()._repr_mimebundle_(**options)
        return bundle | {"text/plain": f"TinyView: {self.title}", "image/svg+xml": still}
""",
}
CELLS = code(
    """import json
from pathlib import Path

import tinylab.used

folder = Path(tinylab.used.__file__).parent
seen = (folder / "looked_at.py").read_text()
json.loads((folder / "table.json").read_text())["count"] * tinylab.used.FACTOR"""
) + code("from tinylab.view import TinyView\n\nTinyView()")
CAPTION = """
+++ {"tags": ["ko"]}

:::{caption} fig-tiny
:alt: 작은 그림.
작은 그림입니다.
:::

+++ {"tags": ["en"]}

:::{caption} fig-tiny
:alt: A tiny picture.
A tiny picture.
:::
"""
CHAPTER = chapter(CELLS, CAPTION)


def write(folder):
    """Write the package into `folder`/code/tinylab, with pins beside it."""
    package = folder / "code" / "tinylab"
    package.mkdir(parents=True)
    for name, text in FILES.items():
        (package / name).write_text(text, encoding="utf-8")
    (folder / "requirements.txt").write_text("numpy==2.4.0  # arrays\n", encoding="utf-8")
