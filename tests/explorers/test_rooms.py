"""No explorer imports another, and the core imports none, in Python and in JavaScript: a stranger
adds, reads or deletes one without opening a second folder."""

import ast
import re
from pathlib import Path, PurePosixPath

import nnlab.explorers

EXPLORERS = Path(nnlab.explorers.__file__).parent
JS_IMPORT = re.compile(r"""(?:from|import)\s*\(?\s*["']([^"']+)["']""")
STYLE_RULE = re.compile(r"^(?!@|\s|\})([^{]+)\{", re.MULTILINE)


def python_imports(source):
    """Return every nnlab module that a file imports, also inside functions."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found += [f"{node.module}.{alias.name}" for alias in node.names]
    return found


def python_offenders(room, source):
    """Return the imports in `source`, a file of the folder `room`, that lead into another room."""
    head = "nnlab.explorers."
    rooms = [
        name.removeprefix(head).split(".")[0]
        for name in python_imports(source)
        if name.startswith(head)
    ]
    return [name for name in rooms if name not in (room, "core", "homes")]


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
    """Return the rules of a style sheet that hold beyond the explorer of `room`."""
    text = re.sub(r"/\*.*?\*/", "", source, flags=re.S)
    return [
        rule.strip() for rule in STYLE_RULE.findall(text) if not rule.startswith(f".nnlab-{room}")
    ]


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
        for file in sorted(EXPLORERS.glob("*/js/style.css"))
        if (found := style_offenders(file.parts[-3], file.read_text("utf-8")))
    }
    assert wrong == {}


def test_each_way_out_of_a_room_is_seen():
    python = (
        "def f():\n    from nnlab.explorers.xor import say\nimport nnlab.explorers.graph.view\n"
    )
    assert sorted(python_offenders("core", python)) == ["graph", "xor"]
    assert python_offenders("xor", python) == ["graph"]
    assert python_offenders("xor", "from nnlab.explorers.core import View\nimport numpy") == []
    script = 'import "../../core/js/dom.js";\nimport "./a.css";\nimport "../../xor/js/compute.js";'
    assert javascript_offenders("match/js/draw.js", script) == ["../../xor/js/compute.js"]
    assert javascript_offenders("match/js/draw.js", 'import x from "d3";') == ["d3"]
    assert javascript_offenders("core/js/frame.js", 'import x from "../../xor/js/draw.js";')
    sheet = (
        ".nnlab-xor .a { b: c }\n/* .d */\n.nnlab-cell { e: f }\n@media print {\n  .g { h: i }\n}"
    )
    assert style_offenders("xor", sheet) == [".nnlab-cell"]
