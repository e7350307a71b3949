"""Make ready what the site needs: python -m book.setup [--dev | --venv | --direct | --cpu-torch].

--dev adds what the checks need; --venv makes the virtual environment and stops; --direct installs
what the requirements name themselves, for `make pins` to write down what that has brought along;
--cpu-torch brings torch's build without CUDA alone, which later runs then keep.
Standard library only and no syntax younger than Python 3.6: it has to run before anything is
installed, and to be able to say that a Python is too old. Each step leaves a stamp with the hash
of what it read, so that a second run does nothing and takes no time.
"""

import os
import shutil
import subprocess
import sys

from book.setup import moved
from book.setup.browser import SHELL, NoChromium, chromium
from book.setup.node import machine_has_node
from book.setup.steps import MARK, ROOT, CannotSetUp, once, run, say

VENV = ROOT / ".venv"
WEB = ROOT / "book" / "web"
HASHES = ROOT / "book" / "setup" / "hashes"
OLDEST_PYTHON = (3, 11)
REQUIREMENTS = ("requirements.txt", "requirements-dev.txt")
NO_NETWORK = "pip could not install this. Is there a network? The same command goes on from here."
OTHER_FILE = (
    f"{NO_NETWORK} If it says that hashes do not match, a file is not the one that the course was "
    "tested with: `pip config list` says where pip looks; let it look at the public index alone."
)
OPTIONS = ("--dev", "--venv", "--direct", "--cpu-torch")
NEWER_PYTHONS = ("python3.14", "python3.13", "python3.12", "python3.11")


def venv_python():
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def python_version(program):
    """Return (major, minor) of the Python at `program`, (0, 0) if it does not run."""
    ask = "import sys; print('%d %d' % sys.version_info[:2])"
    try:
        said = subprocess.run([str(program), "-c", ask], stdout=subprocess.PIPE, check=True)
    except (OSError, subprocess.CalledProcessError):
        return (0, 0)
    return tuple(int(part) for part in said.stdout.split())


def new_enough_python():
    """Return a Python that can make the environment: this one, or a newer one on PATH."""
    if sys.version_info[:2] >= OLDEST_PYTHON:
        return sys.executable
    for name in NEWER_PYTHONS:
        if shutil.which(name) and python_version(name) >= OLDEST_PYTHON:
            return shutil.which(name)
    raise CannotSetUp(
        "This is Python {}.{}, and the course needs 3.11 or newer. Install one, then name it, "
        "for example: make serve PYTHON=python3.11".format(*sys.version_info[:2])
    )


def make_venv():
    """Make .venv, unless there is one whose Python runs and is new enough: then it is mended, if it
    was made in another place."""
    if python_version(venv_python()) >= OLDEST_PYTHON:
        if moved.has_moved(VENV):
            moved.mend(VENV, venv_python())
        return
    python = new_enough_python()
    say("making the virtual environment .venv")
    made = subprocess.run([python, "-m", "venv", "--clear", str(VENV)])
    if made.returncode:
        raise CannotSetUp(
            "The virtual environment could not be made. On Debian and Ubuntu the module is a "
            "package of its own: `apt-get install python3-venv`, then the same command again."
        )


def pip(*arguments, hint=NO_NETWORK):
    options = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    run([venv_python(), "-m", "pip", "install", *options, *arguments], hint)


def install_requirements(name, *others):
    """Install the pins of `name` by their hashes, then what has none, as torch (see hashes.py)."""
    hashed = HASHES / name

    def install():
        pip("--no-deps", "--require-hashes", "-r", hashed, hint=OTHER_FILE)
        pip("-r", name)

    once(
        VENV / "stamps" / name,
        [hashed, ROOT / name, *(ROOT / other for other in others)],
        f"installing {name} (can take minutes the first time)",
        install,
    )


def direct_requirements():
    """Return the lines of the requirements that the project names itself, of all files."""
    texts = [(ROOT / name).read_text(encoding="utf-8") for name in REQUIREMENTS]
    lines = [line for text in texts for line in text.split(MARK)[0].splitlines()]
    return [line for line in lines if line.strip() and not line.startswith(("#", "-"))]


def install_direct_requirements():
    """Install these, with whatever they bring along today: the pins below them are of yesterday,
    and a requirement that was raised may need others."""
    say("installing what the requirements name themselves, to pin anew what that brings along")
    listed = ROOT / "_build" / "direct-requirements.txt"
    listed.parent.mkdir(exist_ok=True)
    listed.write_text("\n".join(direct_requirements()), encoding="utf-8")
    hint = "pip could not bring these together. Raise or lower what it names, then try once more."
    pip("-r", "requirements-pins.txt", "-r", listed, hint=hint)


def install_cpu_torch():
    """Install the torch of Binder: its requirements are the one place that knows where it lies.
    For a Mac there is no such build, and none with CUDA either."""
    if sys.platform == "darwin":
        say("on a Mac torch comes without CUDA anyway: nothing to do before `make serve`")
        return
    lines = (ROOT / "binder" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    asked = [part for line in lines if line.startswith(("--", "torch==")) for part in line.split()]
    say(f"installing {asked[-1]}, which needs no GPU")
    pip("-c", "requirements.txt", *asked)


def install_nnlab():
    """Install code/nnlab in place, with the pinned setuptools and no dependency of its own."""
    stamp, files = VENV / "stamps" / "nnlab", [ROOT / "code" / "pyproject.toml"]
    arguments = ["--no-deps", "--no-build-isolation", "-e", "./code"]
    once(stamp, files, "installing the course's own package nnlab", lambda: pip(*arguments))


def install_npm_packages():
    if not machine_has_node(dict(os.environ)):
        install_requirements("requirements-node.txt")
    npm = [venv_python(), "-m", "book.setup.node", "npm", "--prefix", WEB, "ci"]
    hint = "npm could not install the site's packages. Is there a network? Then try once more."
    once(
        WEB / "node_modules" / ".stamp",
        [WEB / "package.json", WEB / "package-lock.json"],
        "installing the npm packages of the site",
        lambda: run([*npm, "--no-audit", "--no-fund"], hint),
    )


def look_for_fonts():
    """Let Matplotlib make its cache of this machine's fonts before a chapter is executed."""
    hint = "Matplotlib could not look for this machine's fonts; what it said stands above."
    once(
        ROOT / "_build" / "kernel" / ".stamp",
        [ROOT / "requirements.txt"],
        "looking for this machine's fonts",
        lambda: run([venv_python(), "-m", "book.execution.environment"], hint),
    )


def may_install_packages():
    """Tell whether this is a Debian, or what is made of it, and we are its root."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and bool(shutil.which("apt-get"))


def install_chromium():
    """Install Debian's Chromium for the browser tests, if there is none and we may."""
    try:
        chromium()
        return
    except NoChromium as error:
        # One that is named would be taken in place of Debian's, so that would be of no use.
        if os.environ.get("CHROMIUM") or not may_install_packages():
            raise CannotSetUp(f"{error} The site tests need it.") from error
    say("installing Chromium for the site tests")
    install_packages("chromium")


def install_headless_shell():
    """Install Debian's Chromium without windows, if we may and Debian has it: tests that open pages
    take a fifth less of a processor with it, and do without it, too."""
    named, there = os.environ.get("CHROMIUM"), shutil.which(SHELL)
    if named or there or not may_install_packages():
        return
    say(f"installing {SHELL}, which makes the site tests shorter")
    try:
        install_packages(SHELL)
    except CannotSetUp:
        say(f"there is no {SHELL} to be had here; the tests will open their pages in Chromium")


def install_korean_font():
    """Install Debian's Noto fonts if no font here has Hangul and we may: without one, pages and
    explorers are less high than where they are read, and the site tests measure that."""
    fontconfig = shutil.which("fc-list")
    if not fontconfig or not may_install_packages():
        return
    if subprocess.run([fontconfig, ":lang=ko"], stdout=subprocess.PIPE).stdout.strip():
        return
    say("installing a Korean font for the site tests")
    install_packages("fonts-noto-cjk")


def install_packages(*names):
    hint = "apt-get could not install {0}. Try `apt-get install {0}` by hand."
    run(["apt-get", "update"], hint.format(" ".join(names)))
    install = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", *names]
    run(install, hint.format(" ".join(names)))


def set_up(options):
    """Do the steps that `options` ask for: the environment alone, the site, or all."""
    make_venv()
    if "--venv" in options:
        return
    if "--direct" in options:
        install_direct_requirements()
        return
    if "--cpu-torch" in options:
        install_cpu_torch()
        return
    install_requirements("requirements.txt", "constraints.txt")
    install_nnlab()
    install_npm_packages()
    look_for_fonts()
    if "--dev" in options:
        install_requirements("requirements-dev.txt", "requirements.txt", "constraints.txt")
        install_chromium()
        # Once: where there is none to be had, each later run would ask in vain.
        stamp, files = VENV / "stamps" / SHELL, [ROOT / "book" / "setup" / "browser.py"]
        once(stamp, files, f"looking for {SHELL}", install_headless_shell)
        install_korean_font()


def main(options):
    """Set up and return the exit status, or the message to end with."""
    unknown = sorted(set(options) - set(OPTIONS))
    if unknown:
        known = ", ".join(OPTIONS)
        return f"{' '.join(unknown)} is not known here; the options are {known}."
    try:
        set_up(options)
    except CannotSetUp as error:
        return f"\n{error}"
    return 0
