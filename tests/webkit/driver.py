"""WebKit, the engine of Safari and of every browser on an iPhone, as Debian has it.

`WebKitWebDriver` (package webkit2gtk-driver) speaks the W3C's WebDriver protocol, of which the
tests need six requests: a library for it would bring several more packages into every set-up.
"""

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

PROGRAM = "WebKitWebDriver"
SCREEN = "xvfb-run"  # WebKit has no mode without one
WINDOWS = sorted(Path("/usr/lib").glob("*/webkit2gtk-*/MiniBrowser"))
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # by the standard: a reference's key
KEYS = {"Home": "\ue011", "End": "\ue010"}
LONGEST = 30  # seconds


def missing():
    """Return what is to be installed before WebKit can be driven; "" where all is there."""
    needed = {"webkit2gtk-driver": shutil.which(PROGRAM) and WINDOWS, "xvfb": shutil.which(SCREEN)}
    return " ".join(package for package, found in needed.items() if not found)


class WebKit:
    """A window of WebKit at `address`, the WebDriver's session."""

    def __init__(self, address):
        self.address = address

    def _ask(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data, method=method)
        try:
            with urllib.request.urlopen(request, timeout=2 * LONGEST) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(json.load(error)["value"]["message"]) from None

    def begin(self):
        """Open the window."""
        browser = {"binary": str(WINDOWS[-1]), "args": ["--automation"]}
        capabilities = {"alwaysMatch": {"webkitgtk:browserOptions": browser}}
        session = self._ask("POST", "/session", {"capabilities": capabilities})
        self.address += f"/session/{session['sessionId']}"

    def end(self):
        self._ask("DELETE", "")

    def open(self, url, size):
        """Show a page in a window of (width, height) pixels."""
        self._ask("POST", "/window/rect", dict(zip(("width", "height"), size, strict=True)))
        self._ask("POST", "/url", {"url": url})

    def run(self, function, *arguments):
        """Return what a JavaScript function of the arguments returns, or promises."""
        script = f"return ({function})(...arguments);"
        return self._ask("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def press(self, element, key):
        """Press a key of KEYS on an element, as `run` has returned it."""
        self._ask("POST", f"/element/{element[ELEMENT]}/value", {"text": KEYS[key]})

    def wait(self, condition, *arguments):
        """Wait until a JavaScript function of the arguments returns what is true."""
        end = time.monotonic() + LONGEST
        while not self.run(condition, *arguments):
            if time.monotonic() > end:
                raise TimeoutError(f"never true: {condition}")
            time.sleep(0.05)


@contextlib.contextmanager
def running():
    """Start WebKit and give its window."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [SCREEN, "-a", PROGRAM, "--host=127.0.0.1", f"--port={port}"]
    program = subprocess.Popen(command, start_new_session=True)
    webkit = WebKit(f"http://127.0.0.1:{port}")
    try:
        _wait_for(port)
        webkit.begin()
        yield webkit
        webkit.end()
    finally:
        os.killpg(program.pid, signal.SIGTERM)
        program.wait(LONGEST)


def _wait_for(port):
    end = time.monotonic() + LONGEST
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
