"""The page that runs cells: which server an address means that a reader has copied (in node)."""

import json
import shutil
import subprocess

import pytest

from book.setup.node import node_environment
from book.source.chapters import ROOT

MODULE = (ROOT / "book" / "web" / "live" / "where.js").as_uri()
PROGRAM = f"""
globalThis.document = {{ documentElement: {{ lang: "en" }} }};
globalThis.location = {{ protocol: "http:" }};
const {{ ownServer }} = await import({json.dumps(MODULE)});
const given = JSON.parse(process.argv[1]);
console.log(JSON.stringify(given.map((one) => ownServer(one, "").base)));
"""
HOST = "http://localhost:8888"
# A path as copied from the browser, and that of the server it belongs to.
SERVERS = {
    "": "/",
    "/lab": "/",
    "/lab/tree/user/x/lab/y.ipynb": "/",
    "/tree/user/x": "/",
    "/base/lab/tree/a.ipynb?token=1": "/base/",
    "/user/ann": "/user/ann/",
    "/user/ann/lab": "/user/ann/",
    "/user/ann/server/lab/tree/x": "/user/ann/server/",
    "/user/lab/": "/user/lab/",
    "/user/lab/lab/tree/x": "/user/lab/",
    "/user/tree/tree": "/user/tree/",
}


@pytest.fixture(scope="module")
def bases():
    environ = node_environment()
    node = shutil.which("node", path=environ["PATH"])
    given = json.dumps([HOST + path for path in SERVERS])
    command = [node, "--input-type=module", "-e", PROGRAM, given]
    said = subprocess.run(command, env=environ, capture_output=True, text=True, check=True).stdout
    return dict(zip(SERVERS, json.loads(said), strict=True))


@pytest.mark.parametrize("path", SERVERS)
def test_a_page_of_jupyters_is_no_part_of_the_servers_address(bases, path):
    assert bases[path] == HOST + SERVERS[path]
