"""Write a skeleton that passes every check: python -m book.new explorer NAME | chapter SLUG.

An explorer is a folder of its own below code/nnlab/explorers and needs no other file touched; a
chapter is a file in chapters/, a line of _toc.yml, and a link in the notebooks of its neighbours.
"""

import keyword
import re
import subprocess
import sys
from pathlib import Path

from book.setup.node import node_environment
from book.source.chapters import CHAPTERS, NUMBERED, ROOT

HERE = Path(__file__).parent
EXPLORERS = ROOT / "code" / "nnlab" / "explorers"
TOC = ROOT / "_toc.yml"
_CLASS = re.compile(r"\.nnlab-(\w+)")


class Refused(Exception):
    """What was asked for cannot be written; the message says why and what to try."""


def new_explorer(name, folder=EXPLORERS):
    """Write the folder of an explorer and return its path.

    Raises Refused, quoting `name`, if it is no name for a folder, if Python or the style of the
    kit means something else by it, or if there is one already.
    """
    if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name) or keyword.iskeyword(name):
        raise Refused(f"NAME={name!r} is no name for an explorer; try NAME=receptive_field.")
    if name in kit_classes():
        raise Refused(f"NAME={name!r} is a class of the kit's style; try NAME={name}_explorer.")
    home = folder / name
    if home.exists():
        raise Refused(f"there is an explorer NAME={name} already, in {home.relative_to(ROOT)}.")
    kind = "".join(part.capitalize() for part in name.split("_"))
    for template in sorted((HERE / "explorer").rglob("*.txt")):
        path = home / template.relative_to(HERE / "explorer").with_suffix("")
        path.parent.mkdir(parents=True, exist_ok=True)
        text = template.read_text("utf-8").replace("NAME", name).replace("CLASS", kind)
        path.write_text(text, "utf-8")
    return home


def kit_classes():
    """Return the names that the kit's style takes: a view's root has the class .nnlab-<folder>."""
    sheets = sorted((EXPLORERS / "core" / "js").glob("*.css"))
    return {name for sheet in sheets for name in _CLASS.findall(sheet.read_text("utf-8"))}


def new_chapter(slug, chapters=CHAPTERS, toc=TOC):
    """Write a chapter and its line in the table of contents; return the chapter's path.

    Raises Refused, quoting `slug`, if it is no name for a chapter or its number is taken.
    """
    if not re.fullmatch(r"\d\d-[a-z0-9]+(-[a-z0-9]+)*", slug):
        raise Refused(f"SLUG={slug!r} is no name for a chapter; try SLUG=03-folding.")
    taken = [path.stem for path in chapters.glob(f"{slug[:2]}-*.md")]
    if taken:
        raise Refused(f"SLUG={slug!r}: the number {slug[:2]} belongs to {taken[0]}.")
    path = chapters / f"{slug}.md"
    text = (HERE / "chapter.md.txt").read_text("utf-8").replace("SLUG", slug[3:])
    path.write_text(text, "utf-8")
    toc.write_text(_with_chapter(toc.read_text("utf-8"), slug), "utf-8")
    return path


def beside(slug, chapters=CHAPTERS):
    """Return `slug` and the chapters before and after it, whose notebooks link to it."""
    slugs = sorted(path.stem for path in chapters.glob("*.md") if NUMBERED.match(path.stem))
    place = slugs.index(slug)
    return slugs[max(0, place - 1) : place + 2]


def _with_chapter(toc, slug):
    """Return the table of contents with `slug` behind the last chapter of a smaller number."""
    lines = toc.split("\n")
    names = {i: line.split("chapters/")[1] for i, line in enumerate(lines) if "chapters/" in line}
    numbered = [i for i, name in names.items() if NUMBERED.match(name)]
    smaller = [i for i in numbered if names[i] < slug]
    place = smaller[-1] + 1 if smaller else numbered[0]
    indent = lines[numbered[0]].split("-")[0]
    return "\n".join([*lines[:place], f"{indent}- file: chapters/{slug}", *lines[place:]])


def run(*command):
    """Run a command of the project, and end with its own words if it fails."""
    done = subprocess.run([str(part) for part in command], cwd=ROOT, env=node_environment())
    if done.returncode:
        raise Refused(f"{' '.join(map(str, command))} failed; what it says stands above.")


def main(arguments):
    """Do what the command line says; return the exit status or a message."""
    match arguments:
        case ["explorer", name] if name:
            home = new_explorer(name).relative_to(ROOT)
            run(sys.executable, "-m", "ruff", "check", "--quiet", "--fix", home)  # imports in order
            run(sys.executable, "-m", "ruff", "format", "--quiet", home)
            run("node", "book/web/bundles.mjs")
            print(f"{home} is there: begin with explorer.py and js/compute.js, then `make bundles`")
            print("and `make check`. Once a chapter shows it, drop draft=True from contract.py.")
        case ["chapter", slug] if slug:
            path = new_chapter(slug).relative_to(ROOT)
            chosen = [part for name in beside(slug) for part in ("--only", name)]
            run(sys.executable, "-m", "book.notebooks", *chosen)
            print(f"{path} is there, with its line in _toc.yml and its notebooks; the notebooks of")
            print("the chapters beside it link to it now.")
        case _:
            return (
                "Say what is new: make new-explorer NAME=receptive_field, "
                "or make new-chapter SLUG=03-folding"
            )
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Refused as refusal:
        sys.exit(str(refusal))
