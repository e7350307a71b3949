"""Run a notebook's code cells as Colab's kernel would, in IPython: run.py NOTEBOOK [colab].

Prints what came of it as JSON: commands that cells ran in a shell, what failed, and more.
"""

import json
import sys
from importlib.util import find_spec
from pathlib import Path

from IPython.core.interactiveshell import InteractiveShell

notebook = json.loads(Path(sys.argv[1]).read_text("utf-8"))
code = ["".join(c["source"]) for c in notebook["cells"] if c["cell_type"] == "code"]
if on_colab := sys.argv[2:] == ["colab"]:
    import google.colab  # noqa: F401 - it is in sys.modules from the beginning
shell, commands, failed = InteractiveShell.instance(), [], []
run, stdout = shell.system, sys.stdout
shell.system = lambda command: (commands.append(command), run(command))
sys.stdout = sys.stderr  # what cells print is no part of the answer


def run_cells(sources):
    for source in sources:
        if not (result := shell.run_cell(source)).success:
            failed.append(f"{source}\n{result.error_before_exec or result.error_in_exec!r}")


run_cells([code[0], code[0]])
told = {"commands": commands, "failed": failed, "found": bool(find_spec("nnlab"))}
if on_colab:
    from google.colab import output

    told["enabled"] = len(output.enabled)  # anywidget will enable it once more
    run_cells(code[1:])
    import nnlab

    told["where"] = nnlab.__file__
print(json.dumps(told), file=stdout)
