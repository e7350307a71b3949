"""A real JupyterLab on 127.0.0.1, with the settings that Binder gets, and one notebook in it."""

import json
import os
import shutil
import subprocess
import sys
from ast import literal_eval
from contextlib import contextmanager
from itertools import count
from time import monotonic, sleep

import nbformat

from book.setup.project import ROOT

_WORKSPACES = map("w{}".format, count())
PATIENCE = 60  # seconds for a server or a page to come up; a busy machine may need many


@contextmanager
def lab_server(folder, binder=ROOT / "binder", variables=None):
    """Serve `folder` by JupyterLab; yield the port. Settings and caches stay in `folder`.home.

    binder     the folder of the settings that Binder's image gets
    variables  what the kernels find in their environment besides
    """
    options = ["--IdentityProvider.token=", "--expose-app-in-browser"]
    options += [f"--LabApp.app_settings_dir={binder}"]
    with running("jupyterlab", folder, *options, binder=binder, variables=variables) as port:
        yield port


@contextmanager
def running(module, folder, *options, binder=ROOT / "binder", variables=None):
    """Run one of Jupyter's servers, by its module's name; the rest is as lab_server has it."""
    home = folder.with_suffix(".home")
    names = ("CONFIG", "DATA", "RUNTIME")
    places = {f"JUPYTER_{name}_DIR": str(home / name.lower()) for name in names}
    places |= {"JUPYTERLAB_SETTINGS_DIR": str(home / "settings"), "IPYTHONDIR": str(home / "i")}
    places |= {"JUPYTERLAB_WORKSPACES_DIR": str(home / "workspaces")}
    common = ["--no-browser", "--allow-root", "--ip=127.0.0.1", "--port=0"]
    common += [f"--ServerApp.root_dir={folder}"]
    (home / "config").mkdir(parents=True)
    shutil.copy(binder / "jupyter_server_config.py", home / "config")
    with (home / "log").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", module, *common, *options],
            env=os.environ | places | (variables or {}),
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        yield _port(server, home)
    finally:
        server.terminate()
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:  # on a busy machine it may hang as it ends its kernels
            server.kill()
            server.wait()


def _port(server, home):
    """Wait for the file that tells where the server listens."""
    until = monotonic() + PATIENCE
    while server.poll() is None and monotonic() < until:
        for told in (home / "runtime").glob("jpserver-*.json"):
            try:
                return json.loads(told.read_text())["port"]
            except ValueError:
                pass  # half written
        sleep(0.1)
    raise RuntimeError(f"Jupyter does not come up:\n{(home / 'log').read_text()[-2000:]}")


def write_notebook(path, *sources):
    """Write an unrun notebook of code cells."""
    cells = [nbformat.v4.new_code_cell(source) for source in sources]
    spec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": spec})
    nbformat.write(notebook, path)


class Notebook:
    """A notebook open in JupyterLab, in a page of playwright's.

    app  "doc" for the notebook alone, "lab" for the whole JupyterLab, as Binder's button opens it
    """

    def __init__(self, page, address, name, app="doc"):
        self.page, self.errors, self.said = page, [], []
        page.on("console", lambda said: self.said.append(f"{said.type}: {said.text}"))
        page.on("console", lambda said: said.type == "error" and self.errors.append(said.text))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.set_default_timeout(PATIENCE * 1000)
        # A workspace of its own: JupyterLab leads a second page of the same one to another address.
        page.goto(f"{address}/{app}/workspaces/{next(_WORKSPACES)}/tree/{name}")
        self.ask("None")  # answers when there is a kernel

    def reload(self):
        self.errors.clear()
        self.page.reload()
        self.ask("None")

    def run_all(self):
        self.page.get_by_role("menuitem", name="Run", exact=True).click()
        self.page.get_by_role("menuitem", name="Run All Cells", exact=True).click()

    def save(self):
        """Save, and wait until the file is written."""
        self.page.evaluate("jupyterapp.commands.execute('docmanager:save').then(() => null)")

    def ask(self, expression):
        """Return the value of a Python expression, which the kernel computes as it runs a cell."""
        answer = self.page.evaluate(
            """async (expression) => {
              const until = async (find) => {
                for (;;) {
                  const found = find();
                  if (found) return found;
                  await new Promise((done) => setTimeout(done, 50));
                }
              };
              const shell = () => window.jupyterapp?.shell;
              const context = await until(() => shell()?.currentWidget?.sessionContext);
              const kernel = await until(() => context.session?.kernel);
              const asked = { code: "", user_expressions: { it: expression } };
              const reply = await kernel.requestExecute({ ...asked, store_history: false }).done;
              return reply.content.user_expressions.it;
            }""",
            f"__import__('json').dumps({expression})",
        )
        if answer["status"] != "ok":
            raise RuntimeError(f"{expression}: {answer['ename']}: {answer['evalue']}")
        return json.loads(literal_eval(answer["data"]["text/plain"]))
