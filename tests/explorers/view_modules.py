"""Runs the modules that widgets carry in node, so that Python can ask them what they compute."""

import json
import shutil
import subprocess

import pytest

from book.setup.node import node_environment

_LOOP = """
import readline from "node:readline";
const fill = (text, values) => text.replace(/\\{(\\w+)\\}/g, (_, name) => values[name]);
const answers = {
  state: ({ state, words }) => {
    const result = view.compute(state);
    if (result.problem) return { problem: fill(words[result.problem.key], result.problem.values) };
    const derived = view.derived ? view.derived(result, state) : {};
    return { result, derived, line: view.readout(state, result, words), code: view.code(state) };
  },
  call: ({ name, args }) => view[name](...args),
  index: ({ args }) => view.indexFormula(...args),
  layout: ({ state, width }) => {
    const result = view.compute(state);
    const place = view.layout(state, result, width);
    const outputs = place.output && result.output.map((_, i) => place.output(i));
    const inputs = place.middle && result.padded.map((_, i) => place.middle(i));
    return { ...place, outputs, inputs };
  },
};
for await (const line of readline.createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  console.log(JSON.stringify(answers[question.ask](question)));
}
"""


class ViewModule:
    """One node process with one view's module; a context manager."""

    def __init__(self, script, folder):
        (folder / "view.mjs").write_text(script, "utf-8")
        loop = 'import * as view from "./view.mjs";\n' + _LOOP
        (folder / "loop.mjs").write_text(loop, "utf-8")
        environ = node_environment()
        node = shutil.which("node", path=environ["PATH"])
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "encoding": "utf-8"}
        self.process = subprocess.Popen([node, folder / "loop.mjs"], env=environ, **pipes)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()

    def ask(self, kind, **question):
        """Return the module's answer, as JSON gives it."""
        self.process.stdin.write(json.dumps({"ask": kind, **question}) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, f"the view's module stopped at {question}"
        return json.loads(answer)


def module_of(view):
    """Return a fixture: one process with the module of the class `view` for all tests of a file."""

    @pytest.fixture(scope="module", name="module")
    def started(tmp_path_factory):
        with ViewModule(view._esm, tmp_path_factory.mktemp("view")) as module:
            yield module

    return started
