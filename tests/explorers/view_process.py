"""One node process that holds a view's JavaScript, so that Python can ask it what it computes."""

import json
import shutil
import subprocess
from pathlib import Path

from book.setup.node import node_environment

DRIVER = Path(__file__).parent / "driver.mjs"


class ViewProcess:
    """A widget's module, given as its text, in node; `folder` is for its files."""

    def __init__(self, script, folder):
        bundle = folder / "bundle.mjs"
        bundle.write_text(script, "utf-8")
        environ = node_environment()
        node = shutil.which("node", path=environ["PATH"])
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "encoding": "utf-8"}
        self.data = None  # as the process has it: pictures, tables of weights
        self.process = subprocess.Popen([node, DRIVER, bundle.as_uri()], env=environ, **pipes)

    def close(self):
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()

    def ask(self, kind, **question):
        """Return the answer to one question of driver.mjs.

        Data that the process has are not sent again: to read a hundred thousand numbers takes
        longer than most answers.
        """
        if "data" in question:
            before, self.data = self.data, question["data"]
            if self.data == before:
                del question["data"]
        self.process.stdin.write(json.dumps({"ask": kind, **question}) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, f"the view's module stopped at {question}"
        return json.loads(answer)

    def state(self, explorer):
        """Return what the view makes of the state of `explorer`."""
        view = explorer.view
        return self.ask("state", state=view.state, data=view.data, words=view.words)

    def layout(self, explorer, width, **points):
        """Return where the view puts things at a width of so many pixels."""
        view = explorer.view
        return self.ask("layout", state=view.state, data=view.data, width=width, points=points)

    def call(self, name, *args):
        """Return what a function gives that the view's index.js exports."""
        return self.ask("call", name=name, args=args)
