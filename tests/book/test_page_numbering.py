"""Figures, formulas and exercises are counted from 1 on each page of the site."""

import subprocess
import sys

from book.source.chapters import ROOT

CONF = """
import sys
sys.path.insert(0, {root!r})
extensions = ["myst_parser", "sphinx_exercise", "book._ext.page.page_numbering"]
myst_enable_extensions = ["dollarmath", "colon_fence"]
numfig = True
html_theme = "basic"
"""
PAGE = """# {name}

:::{{figure}} https://a.example/a.svg
:name: fig-{name}
Caption
:::

$$
x
$$ (eq-{name})

:::{{exercise}}
:label: ex-{name}
Task
:::

See {{numref}}`fig-{name}`, {{eq}}`eq-{name}`, {{ref}}`ex-{name}`.
"""


def test_every_page_counts_from_one(tmp_path):
    (tmp_path / "conf.py").write_text(CONF.format(root=str(ROOT)))
    (tmp_path / "index.md").write_text("# Book\n\n```{toctree}\na\nb\n```\n")
    for name in "ab":
        (tmp_path / f"{name}.md").write_text(PAGE.format(name=name))
    command = [sys.executable, "-m", "sphinx", "-q", "-b", "html", ".", "out"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    for name in "ab":
        page = (tmp_path / "out" / f"{name}.html").read_text("utf-8")
        assert "Fig. 1" in page and "Exercise 1" in page and "(1)" in page
        assert "Fig. 2" not in page and "Exercise 2" not in page and "(2)" not in page
