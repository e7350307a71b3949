"""A JupyterHub to load, made ready in _build/hub when `make bench ONLY=hub` asks for it.

The hub has an environment of its own, lest `make test` wait for its packages and JupyterLab load
its extensions. That sees the environment of the course, which runs the kernels.
"""

import shutil
import subprocess
import sys

from book.setup.project import HASHES, VENV, venv_python
from book.setup.steps import ROOT, once, run

HOME = ROOT / "_build" / "hub"
ENVIRONMENT = HOME / "env"
_PROXY = "configurable-http-proxy"
PROXY = HOME / "proxy" / "node_modules" / _PROXY / "bin" / _PROXY
PINS = ROOT / "hub" / "proxy"
NO_NETWORK = "{} could not install this. Is there a network? The same command goes on from here."


def make_ready():
    """Install the hub and its proxy, by their pins, unless they are there."""
    name = "requirements-hub.txt"
    pins = [HASHES / name, ROOT / "requirements.txt"]
    once(HOME / "stamps" / name, pins, f"installing {name}", make_environment)
    pins = [PINS / "package.json", PINS / "package-lock.json"]
    once(HOME / "stamps" / "proxy", pins, "installing the hub's proxy", install_proxy)


def make_environment():
    subprocess.run(
        [sys.executable, "-m", "venv", "--clear", "--without-pip", str(ENVIRONMENT)], check=True
    )
    (own,) = ENVIRONMENT.glob("lib/python*/site-packages")
    (courses,) = VENV.glob("lib/python*/site-packages")
    # addsitedir, not the bare path: nnlab is installed in place, so it stands in a .pth itself.
    (own / "course.pth").write_text(f"import site; site.addsitedir({str(courses)!r})\n")
    pip = [venv_python(), "-m", "pip", "--python", hub_program("python"), "install", "--no-deps"]
    options = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    hashes = ["--require-hashes", "-r", HASHES / "requirements-hub.txt"]
    run([*pip, *options, *hashes], NO_NETWORK.format("pip"))


def install_proxy():
    folder = HOME / "proxy"
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(PINS / name, folder / name)
    npm = [venv_python(), "-m", "book.setup.node", "npm", "--prefix", folder, "ci"]
    run([*npm, "--no-audit", "--no-fund"], NO_NETWORK.format("npm"))


def hub_program(name):
    """Return the path of a program of the hub's environment."""
    return str(ENVIRONMENT / "bin" / name)
