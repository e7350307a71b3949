"""Run code cells in a fresh kernel and learn which of the project's files it used."""

import os
import re
from pathlib import Path
from tempfile import TemporaryDirectory

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from book.execution import opened
from book.execution.environment import FOLDER, kernel_environment

_ANSI = re.compile(r"\x1b\[[0-9;]*m")


class CellFailed(RuntimeError):
    """Cell `number`, counted from 0, did not do what a chapter's cell may do."""

    def __init__(self, number, what):
        super().__init__(what)
        self.number = number


async def run(notebook, cwd, home, timeout=300, settings=FOLDER):
    """Run every cell of `notebook`, outputs and widgets' state included, in a fresh kernel.

    cwd       the kernel's working directory
    home      of the files below it, those that the kernel used are returned, relative to it
    timeout   seconds for one cell
    settings  folder of the kernel's own settings, as environment.warm prepares it
    Raises CellFailed for the first cell that raises, ends the kernel, takes too long, or writes
    to stderr: what a library warns of depends on the machine.
    """
    with TemporaryDirectory() as place:
        log = Path(place) / "opened"
        log.touch()
        client, begun = _client(notebook, cwd, timeout, _watching(home, log)), [0]
        # Always this Python's own kernel, whatever else goes by the name python3 on this machine.
        specs = KernelSpecManager(kernel_dirs=[])
        client.km = manager(AsyncKernelManager, place, kernel_spec_manager=specs)
        client.on_cell_start = lambda cell, cell_index: begun.append(cell_index)
        try:
            await client.async_execute(env=os.environ | kernel_environment(settings))
        except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
            raise _failure(error, begun[-1], notebook, timeout) from error
        used = opened.read_log(log)
    if used is None:
        raise RuntimeError("the kernel did not run book/execution/opened.py before its first cell.")
    _refuse_stderr(notebook)
    return used


def manager(kind, folder, **options):
    """Return a kernel manager of class `kind` whose kernel speaks through files in `folder`.

    Of TCP ports each manager is given free ones, which its kernel takes a second or more later: of
    two kernels that start at once one may find its port taken, and die before it has answered.
    """
    file = Path(folder) / "kernel.json"
    return kind(transport="ipc", connection_file=str(file), **options)


def _client(notebook, cwd, timeout, before):
    return NotebookClient(
        notebook,
        timeout=timeout,
        # On a busy machine what a cell shows may come long after the kernel has said that it is
        # done: else it would be left out, without a word.
        iopub_timeout=timeout,
        raise_on_iopub_timeout=True,
        record_timing=False,
        coalesce_streams=True,
        extra_arguments=[f"--IPKernelApp.exec_lines={before}"],
        resources={"metadata": {"path": str(cwd)}},
    )


def _watching(home, log):
    script = opened.__file__
    run_it = f"exec(compile(open({script!r}).read(), {script!r}, 'exec'), names)"
    return f"names = {{}}; {run_it}; names['watch']({str(home)!r}, {str(log)!r}); del names"


def _failure(error, begun, notebook, timeout):
    if isinstance(error, CellTimeoutError):
        return CellFailed(begun, f"it took more than {timeout} seconds.")
    if isinstance(error, DeadKernelError):
        return CellFailed(begun, f"{error}.")
    raised = next(n for n, cell in enumerate(notebook.cells) if _outputs(cell, "error"))
    (output,) = _outputs(notebook.cells[raised], "error")
    traceback = _ANSI.sub("", "\n".join(output.traceback)).strip().split("\n")
    last = "".join(f"\n    {line}" for line in traceback[-12:])
    return CellFailed(raised, f"{output.ename}: {output.evalue}{last}")


def _refuse_stderr(notebook):
    for number, cell in enumerate(notebook.cells):
        if said := "".join(o.text for o in _outputs(cell, "stream") if o.name == "stderr"):
            hint = "Mend what it warns of, or print to stdout what the reader shall see."
            raise CellFailed(number, f"it wrote to stderr: {said.strip()}\n    {hint}")


def _outputs(cell, kind):
    return [output for output in cell.outputs if output.output_type == kind]
