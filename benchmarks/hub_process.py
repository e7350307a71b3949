"""A real JupyterHub with its proxy, on 127.0.0.1, for as long as a `with` lasts."""

import json
import os
import secrets
import shutil
import socket
import subprocess
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil
import yaml

from book.setup.class_hub import PROXY, hub_program, make_ready
from book.setup.node import node_environment
from book.source.chapters import ROOT

CONFIG = Path(__file__).with_name("hub_config.py")
PATIENCE = 30  # seconds for processes to end by themselves


class Hub:
    """The hub's address, the token of a teacher, and the processes of it all."""

    def __init__(self, process, told, folder):
        self.process, self.told, self.folder = psutil.Process(process.pid), told, folder
        self.address, self.token = f"http://127.0.0.1:{told['port']}", told["token"]

    def log(self):
        return (self.folder / "log").read_text("utf-8", errors="replace")

    def homes(self):
        return Path(self.told["homes"])

    def proxy(self):
        """Return the process of the proxy."""
        script = str(PROXY)
        return next(one for one in self.process.children() if script in one.cmdline())

    def processes(self):
        """Return all processes of the hub, and apart from them those of the students."""
        everything = [self.process, *self.process.children(recursive=True)]
        proxy = self.proxy()
        students = [
            one
            for server in self.process.children()
            if server != proxy
            for one in (server, *server.children(recursive=True))
        ]
        return [one for one in everything if one not in students], students


def megabytes(processes):
    """Return what processes take together; what several of them share is counted once.

    By the proportional set size, which only Linux tells. A process that ends meanwhile takes none.
    """
    total = 0
    for process in processes:
        try:
            total += process.memory_full_info().pss
        except (psutil.NoSuchProcess, psutil.ZombieProcess):
            pass
    return total / 2**20


@contextmanager
def hub():
    """Start a JupyterHub and yield it as a Hub; at the end no process of it is left."""
    make_ready()
    with TemporaryDirectory(prefix="hub-") as place, ExitStack() as at_end:
        folder = Path(place)
        told = settings(folder)
        log = at_end.enter_context((folder / "log").open("w"))
        process = subprocess.Popen(
            [hub_program("jupyterhub"), "--config", CONFIG],
            cwd=folder,
            env=node_environment(os.environ | {"COURSE_HUB": json.dumps(told)}),
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        at_end.callback(end, psutil.Process(process.pid))
        yield Hub(process, told, folder)


def settings(folder):
    """Return what hub_config.py is told."""
    ports = dict(zip(("port", "hub_port", "proxy_port"), free_ports(3), strict=True))
    node = shutil.which("node", path=node_environment()["PATH"])
    venv = ROOT / ".venv"
    places = {
        # JupyterLab and its widgets are in the environment of the course, not in the hub's own.
        "JUPYTER_PATH": str(venv / "share" / "jupyter"),
        "JUPYTERLAB_DIR": str(venv / "share" / "jupyter" / "lab"),
        "JUPYTER_CONFIG_PATH": f"{ROOT / 'binder'}{os.pathsep}{venv / 'etc' / 'jupyter'}",
    }
    threads = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")}
    return ports | {
        "token": secrets.token_hex(16),
        "homes": str(folder / "homes"),
        "proxy": [node, str(PROXY)],
        "server": [hub_program("jupyterhub-singleuser")],
        "environment": places | threads,
        "limits": limits(),
    }


def limits():
    """Return the traits of a spawner that hub/values.yaml stands for."""
    values = yaml.safe_load((ROOT / "hub" / "values.yaml").read_text("utf-8"))["singleuser"]
    return {
        f"{what}_{kind}": values[name][kind]
        for what, name in (("mem", "memory"), ("cpu", "cpu"))
        for kind in ("guarantee", "limit")
    }


def free_ports(count):
    """Return ports that nobody listens to now."""
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]


def end(process):
    """End the hub, and then what is left of the processes that it started."""
    started = [process, *process.children(recursive=True)]
    process.terminate()  # it ends its proxy and the students' servers, and they their kernels
    _, left = psutil.wait_procs(started, PATIENCE)
    for one in left:
        one.kill()
    psutil.wait_procs(left, PATIENCE)
