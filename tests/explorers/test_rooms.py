"""No explorer imports another, and the core imports none, in Python and in JavaScript: a stranger
adds, reads or deletes one without opening a second folder."""

import ast
import re
from pathlib import Path, PurePosixPath

import nnlab.explorers

from book.new.__main__ import kit_classes

EXPLORERS = Path(nnlab.explorers.__file__).parent
JS_IMPORT = re.compile(r"""(?:from|import)\s*\(?\s*["']([^"']+)["']""")


def python_imports(source):
    """Return every module that a file imports, also inside functions; relative ones as "..xor"."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            found += [f"{module}.{alias.name}" for alias in node.names]
    return found


def python_offenders(room, source):
    """Return the imports in `source`, a file of the folder `room`, that lead into another room.

    Relative ones count too, wherever they lead: elsewhere nnlab has none. So does `explorers`
    itself, which has all explorers as its attributes.
    """
    head = "nnlab.explorers"
    names = python_imports(source)
    wrong = [name for name in names if name.startswith(".") or name == head]
    rooms = [name.split(".")[2] for name in names if name.startswith(f"{head}.")]
    return wrong + [name for name in rooms if name not in (room, "core", "homes")]


def javascript_offenders(file, source):
    """Return the imports of `file`, a path below explorers, that leave its room and the kit."""
    here = PurePosixPath(file).parent
    wrong = []
    for target in JS_IMPORT.findall(source):
        parts = list(here.parts)
        for step in PurePosixPath(target).parts:
            parts = parts[:-1] if step == ".." else [*parts, *([step] if step != "." else [])]
        inside = target.startswith(".") and parts[:2] in ([here.parts[0], "js"], ["core", "js"])
        if not inside:
            wrong.append(target)
    return wrong


def style_offenders(room, source):
    """Return the selectors of a style sheet that hold beyond the explorer of `room`."""
    own = re.compile(rf"\.nnlab-{room}(?![\w-])")
    wrong, around = [], []  # what the rules are that stand around a place
    for before, sign in re.findall(
        r"([^{};]*)([{};])", re.sub(r"/\*.*?\*/", "", source, flags=re.S)
    ):
        if sign == "{":
            outermost = all(rule.startswith("@") for rule in around)
            if outermost and not before.strip().startswith("@"):
                selectors = [part.strip() for part in before.split(",")]
                wrong += [one for one in selectors if not own.match(one)]
            around.append(before.strip())
        elif sign == "}":
            around.pop()
    return wrong


def test_python_stays_in_its_room():
    files = sorted(EXPLORERS.glob("*/**/*.py"))
    assert files
    wrong = {
        file.relative_to(EXPLORERS).as_posix(): found
        for file in files
        if (
            found := python_offenders(file.relative_to(EXPLORERS).parts[0], file.read_text("utf-8"))
        )
    }
    assert wrong == {}


def test_javascript_stays_in_its_room():
    files = sorted(EXPLORERS.glob("*/js/*.js"))
    assert files
    names = {file: file.relative_to(EXPLORERS).as_posix() for file in files}
    wrong = {
        names[file]: found
        for file in files
        if (found := javascript_offenders(names[file], file.read_text("utf-8")))
    }
    assert wrong == {}


def test_an_explorers_style_reaches_no_other():
    wrong = {
        str(file.relative_to(EXPLORERS)): found
        for file in sorted(EXPLORERS.glob("*/js/*.css"))
        if file.parts[-3] != "core"
        and (found := style_offenders(file.parts[-3], file.read_text("utf-8")))
    }
    assert wrong == {}


def test_no_folder_is_called_as_a_class_of_the_kit():
    """A view's root has the class .nnlab-<folder>: in a folder "line", the kit's .nnlab-line."""
    assert {"line", "plane", "view", "stage"} <= kit_classes()
    assert kit_classes() & {path.name for path in EXPLORERS.iterdir()} == set()


def test_each_way_out_of_a_room_is_seen():
    python = (
        "def f():\n    from nnlab.explorers.xor import say\nimport nnlab.explorers.graph.view\n"
    )
    assert sorted(python_offenders("core", python)) == ["graph", "xor"]
    assert python_offenders("xor", python) == ["graph"]
    assert python_offenders("xor", "from nnlab.explorers.core import View\nimport numpy") == []
    relative = "from ..graph import say\nfrom nnlab import explorers"
    assert python_offenders("xor", relative) == ["..graph.say", "nnlab.explorers"]
    script = 'import "../../core/js/dom.js";\nimport "./a.css";\nimport "../../xor/js/compute.js";'
    assert javascript_offenders("match/js/draw.js", script) == ["../../xor/js/compute.js"]
    assert javascript_offenders("match/js/draw.js", 'import x from "d3";') == ["d3"]
    assert javascript_offenders("core/js/frame.js", 'import x from "../../xor/js/draw.js";')
    sheet = (
        ".nnlab-xor .a, .z { b: c; d: e }\n/* .d */\n.nnlab-cell { e: f }\n.nnlab-xor2 { g: h }\n"
        "@media print {\n  .g { h: i }\n  .nnlab-xor { @media j { k { l: m } } o { } }\n}\n"
        ".m { n: o }"
    )
    assert style_offenders("xor", sheet) == [".z", ".nnlab-cell", ".nnlab-xor2", ".g", ".m"]
