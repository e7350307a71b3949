"""A class on one JupyterHub: how long students wait, how many fit, and what a fall costs them.

`python -m benchmarks.hub`. A real JupyterHub with configurable-http-proxy and a local spawner; each
student follows a link of the page for teachers and runs the whole notebook, all at the same time.
Seconds are those of this machine with whatever else it does; memory hardly depends on that. What
processes share is counted once, as on a server that has them all.
"""

import asyncio
import os
import subprocess
import sys
import time
from tempfile import TemporaryDirectory

import psutil
from tornado.httpclient import AsyncHTTPClient
from tqdm import tqdm

from benchmarks import hub_falls, report
from benchmarks.hub_process import hub, megabytes
from benchmarks.hub_student import Student
from book._ext.page.notebook_places import BRANCH, class_server
from book.source.chapters import ROOT

CHAPTERS = ("01-neurons", "11-convolution")  # without torch, and with it
CLASSES = (1, 4, 8)  # students at once
SERVER = 8192  # MB of the server that is asked about
LEAST = 20  # students who fit there, whatever the chapter: README says so
LIMIT = 1800  # seconds for all of it, also where the machine is busy
LANGUAGE = "en"


def run():
    """Return a row for each class and for each fall; nothing that was started is left."""
    AsyncHTTPClient.configure(None, max_clients=100)
    load = os.getloadavg()[0]
    with TemporaryDirectory(prefix="published-") as place, hub() as at:
        publish(place)
        try:
            found = asyncio.run(asyncio.wait_for(rows(at, place), LIMIT))
            return [row | {"load": load} for row in found]
        except Exception as error:
            raise RuntimeError(f"the hub said:\n{at.log()[-3000:]}") from error


def publish(folder):
    """Make of `folder` a repository that has the notebooks on the branch that links pull."""
    kept = f"{folder}/{LANGUAGE}"
    subprocess.run(["cp", "-r", ROOT / "book" / LANGUAGE, kept], check=True)
    for command in (
        ["init", "--quiet", f"--initial-branch={BRANCH}"],
        ["add", "."],
        ["-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "--quiet", "-m", "notebooks"],
    ):
        subprocess.run(["git", *command], cwd=folder, check=True)


async def rows(at, repository):
    await up(at)
    classes = [(chapter, size) for chapter in CHAPTERS for size in CLASSES]
    found = [await a_class(at, repository, *one) for one in tqdm(classes, disable=None)]
    return found + await hub_falls.rows(at, repository, LANGUAGE, CHAPTERS[0])


async def up(at, seconds=120):
    """Wait until the hub answers through its proxy."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if at.process.status() == psutil.STATUS_ZOMBIE:
            raise RuntimeError("the hub ends at once")
        try:
            await AsyncHTTPClient().fetch(f"{at.address}/hub/api")
            return
        except Exception:  # refused, or the proxy has no route yet
            await asyncio.sleep(0.3)
    raise RuntimeError(f"the hub does not answer in {seconds} s")


async def a_class(at, repository, chapter, size):
    """Return the row of `size` students who open and run the same chapter at once."""
    students = [await Student.log_in(at, f"{chapter}-{size}-{n}") for n in range(size)]
    link = at.address + class_server(str(repository), LANGUAGE, chapter)
    hubs, together = await most_megabytes(at, [student.work(link) for student in students])
    for student in students:
        await student.leave()
    each = together / size
    fit = int((SERVER - hubs) // each)
    seconds = {what: max(one.seconds[what] for one in students) for what in students[0].seconds}
    row = {"name": chapter, "students": size, "MB": each, "hub MB": hubs, "fit": fit}
    return row | seconds | {"met": fit >= LEAST if size == max(CLASSES) else None}


async def most_megabytes(at, work):
    """Do all `work` at once; return the most MB that hub and proxy, and that students, took."""
    most = (0, 0)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one) for one in work]
        while not all(task.done() for task in tasks):
            await asyncio.sleep(1)
            most = tuple(map(max, most, map(megabytes, at.processes())))
    return most


def table(rows):
    """Lay out what `run` returns, with the targets."""
    heads = ("students", "server s", "first s", "all s", "MB each", "hub MB", f"fit {SERVER} MB")
    lines = [f"{'chapter':16}" + "".join(f"{head:>10}" for head in heads[:-1]) + f"{heads[-1]:>14}"]
    classes = [row for row in rows if "students" in row]
    for row in classes:
        line = f"{row['name']:16}{row['students']:10}"
        line += "".join(f"{row[what]:10.1f}" for what in ("server", "first", "all"))
        line += f"{row['MB']:10.0f}{row['hub MB']:10.0f}{row['fit']:14}"
        lines.append(line + said(row, f"(>= {LEAST})"))
    load, cores = rows[0]["load"], os.cpu_count()
    lines += [f"{load:.0f} processes wanted the {cores} cores before the class came", ""]
    for row in rows[len(classes) :]:
        lines.append(f"{row['name']:50} {row['seconds']:6.1f} s{said(row, 'nothing lost')}")
    return "\n".join(lines)


def said(row, target):
    """Return how a row stands to its target, nothing for one without."""
    return "" if row["met"] is None else f"  {target} {'met' if row['met'] else 'missed'}"


if __name__ == "__main__":
    sys.exit(report.tell(run(), table))
