"""A small bilingual book for the tests of the site's build, and faults to put into it."""

import os
import subprocess

from book.site.build import sphinx_command
from book.source.chapters import ROOT

ADDRESS = "https://name.example/course/"
TOC = (
    "format: jb-book\nroot: index\nparts:\n  - caption: 가 | A\n    chapters:\n      - file: page\n"
)
FRONT = """---
jupytext: {text_representation: {extension: .md, format_name: myst}}
kernelspec: {display_name: Python 3, language: python, name: python3}
description: {ko: 시험 쪽입니다., en: A page for tests.}
---
"""
INDEX = """+++ {"tags": ["ko"]}

# 처음

[시험](page.md)으로 갑니다.

::::{div} cards two
:::{chapter-card} page
:figure: fig-line

세모를 봅니다.
:::
::::

:::{chapter-card} page.md
:figure: fig-move

움직입니다.
:::

+++ {"tags": ["en"]}

# Start

Go to the [page](page.md).

::::{div} cards two
:::{chapter-card} page
:figure: fig-line

Look at a triangle.
:::
::::

:::{chapter-card} page.md
:figure: fig-move

Move it.
:::
"""
PAGE = (
    FRONT
    + """
+++ {"tags": ["ko"]}

# 고래

$$ y = w x $$ (eq-line)

## 꼬리

(the-fin)=
## 지느러미

[](#the-fin)과 {ref}`the-fin`, [둘째 꼬리](page.md#the-whales-tail-2)를 봅니다.

## 꼬리

:::{exercise} 수염
:label: ex-whisker
셉니다.
:::

:::{solution} ex-whisker
:class: dropdown
하나.
:::

+++ {"tags": ["en"]}

# Whale

$$ y = w x $$ (eq-line)

## The whale's tail

(the-fin)=
## Fin

See [](#the-fin), {ref}`the-fin` and the [other tail](page.md#the-whales-tail-2).

## The whale's tail

:::{exercise} Whisker
:label: ex-whisker
Count.
:::

:::{solution} ex-whisker
:class: dropdown
One.
:::

```{code-cell} ipython3
from IPython.display import SVG
import ipywidgets

SVG('<svg width="90" height="9"><path id="a" fill="#0060A8" d="M0 0h9v9z"/><use href="#a"/></svg>')
```

+++ {"tags": ["ko"]}

:::{caption} fig-line
:alt: 고래 세모.
세모입니다.
:::

{numref}`fig-line`과 {eq}`eq-line`을 봅니다.

+++ {"tags": ["en"]}

:::{caption} fig-line
:alt: A whale triangle.
A triangle.
:::

See {numref}`fig-line` and {eq}`eq-line`.

```{code-cell} ipython3
class Drawn(ipywidgets.IntSlider):
    def _repr_mimebundle_(self, **options):
        still = '<svg data-explorer="Drawn" width="9" height="9"></svg>'
        more = {"text/plain": "Drawn: y = 2", "image/svg+xml": still}
        return super()._repr_mimebundle_(**options) | more


Drawn()
```

+++ {"tags": ["ko"]}

:::{caption} fig-move
:alt: 네모.
움직이는 네모입니다.
:::

+++ {"tags": ["en"]}

:::{caption} fig-move
:alt: A square.
A square that moves.
:::

```{code-cell} ipython3
:tags: [hide-output]
print(3)
```
"""
)


def write(folder, page=PAGE, index=INDEX):
    """Write the book into `folder` and return it."""
    (folder / "chapters").mkdir(parents=True)
    (folder / "_toc.yml").write_text(TOC, "utf-8")
    for name, text in (("page", page), ("index", index)):
        (folder / "chapters" / f"{name}.md").write_text(text, "utf-8")
    return folder


def settings_for(folder):
    """Return Sphinx's arguments for the book in `folder`."""
    return ["-q", "-D", f"external_toc_path={folder / '_toc.yml'}", "-D", "bibtex_bibfiles="]


def build(folder, language):
    """Build one language with the site's own command; return (exit status, what it said)."""
    settings = settings_for(folder)
    command = sphinx_command(language, folder / "chapters", folder, settings=settings)
    environ = os.environ | {"GITHUB_REPOSITORY": "one/book", "GITHUB_REF_NAME": "main"}
    environ["SITE_ADDRESS"] = ADDRESS
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, encoding="utf-8")
    return done.returncode, done.stdout + done.stderr
