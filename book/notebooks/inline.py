"""Turn MyST's inline roles, attributes and links into markdown that any notebook reader shows."""

import re
from pathlib import PurePosixPath

from book.source.chapters import ChapterError
from book.source.references import BOOKS
from book.source.tasks import PAGE as PLAYGROUND
from book.source.tasks import TASKS, title_of

# In this order: what is copied as it stands (code spans, formulas), then what is turned into words.
_PIECES = re.compile(
    r"\{(?P<role>[\w:.-]+)\}(?P<ticks>`+)(?P<content>.+?)(?P=ticks)"
    r"|(?P<code>(?P<fence>`+)(?!`).+?(?<!`)(?P=fence)(?!`))"
    r"|(?P<math>\$\$.+?\$\$|(?<![\\$])\$(?!\s)(?:\\.|[^$\\])+?\$)"
    r"|(?P<link>\]\((?P<to>[^()\s]*)(?P<title>[^()]*)\))"
    r"|(?P<attributes>(?<=[\])`])\{[^{}`]*\})",
    re.DOTALL,
)
_EXPLICIT = re.compile(r"^(.*?)\s*<([^<>]+)>$", re.DOTALL)
_AS_IS = {"sub": "<sub>{}</sub>", "sup": "<sup>{}</sup>", "kbd": "<kbd>{}</kbd>"}


def plain_inline(text, page, references, where):
    """Return `text` with roles, attributes and links of MyST as plain markdown.

    page        the slug of the page the text is on: a reference within it needs no link
    references  a References object, which knows labels, titles and books in one language
    Raises ChapterError, naming `where`, for an unknown role, label, page or book.
    """
    text = re.sub(r"\[\]\(#([^()\s]+)\)", r"{ref}`\1`", text)

    def replace(found):
        if found["role"]:
            return _role(found["role"], found["content"].strip(), page, references, where)
        if found["link"]:
            return f"]({_link(found['to'], references, where)}{found['title']})"
        return "" if found["attributes"] else found[0]

    return _PIECES.sub(replace, text)


def _role(name, content, page, references, where):
    if name == "math":
        return f"${content}$"
    if name in _AS_IS:
        return _AS_IS[name].format(content)
    if name == "abbr":
        return content
    explicit = _EXPLICIT.match(content)
    words, target = explicit.groups() if explicit else ("", content)
    if name in ("numref", "ref", "eq", "prf:ref"):
        return _reference(references.target(target, where), words, page, references, where)
    if name == "doc":
        slug = PurePosixPath(target).stem
        if slug not in references.titles:
            raise ChapterError(f"{where}: there is no page {target!r}.")
        return f"[{words or references.titles[slug]}]({_link(slug + '.md', references, where)})"
    if name == "task":  # the site's page opens it; in the playground's notebook it is chosen there
        if target not in TASKS:
            raise ChapterError(f"{where}: there is no task {target!r}.")
        words = words or title_of(target, references.language)
        there = _link(f"{PLAYGROUND}.md", references, where)
        return words if page == PLAYGROUND else f"[{words}]({there})"
    if name == "term":
        return words or target
    if name in ("cite", "cite:t", "cite:p"):
        return _citation(name, target, references, where)
    raise ChapterError(
        f"{where}: the role {{{name}}} is not known to the notebooks; use numref, ref, eq, doc, "
        "term, cite:t, cite:p or math, or teach book/notebooks/inline.py to show it."
    )


def _reference(target, words, page, references, where):
    words = words.replace("%s", str(target.number)).replace("{number}", str(target.number))
    words = words or target.words(references.language)
    if target.slug == page:
        return words
    return f"[{words}]({_link(target.slug + '.md', references, where)})"


def _citation(name, keys, references, where):
    cited = [references.cited(key.strip(), where) for key in keys.split(",")]
    if name == "cite:t":
        return ", ".join(f"{authors} ({year})" for authors, year in cited)
    return "(" + "; ".join(f"{authors}, {year}" for authors, year in cited) + ")"


def _link(target, references, where):
    """Lead a link to another page to its notebook, or to its source where it has none. The
    bibliography stands at the end of the notebook itself. `#address` is a heading there."""
    path, hash_mark, anchor = target.partition("#")
    if not path or re.match(r"[a-z]+:", path) or path.startswith("/"):
        return target
    slug = PurePosixPath(path).stem
    if path.endswith(".md") and slug in references.notebooks:
        return notebook_link(slug) + (
            f"#{jupyterlab_id(references.heading(slug, anchor, where))}" if anchor else ""
        )
    if path.endswith(".md") and slug in references.bibliographies:
        return f"#{jupyterlab_id(BOOKS[references.language])}"
    return f"../../chapters/{target}"


def jupyterlab_id(title):
    """Return the address that JupyterLab gives to a heading: its words, joined by hyphens."""
    return title.replace("`", "").replace(" ", "-")


def notebook_link(slug, language=None):
    """Return the address of a page's notebook from another one, or from one in another language."""
    return f"../{language}/{slug}.ipynb" if language else f"{slug}.ipynb"
