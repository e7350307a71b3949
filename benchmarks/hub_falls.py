"""What a student has left after a kernel, or the hub's proxy, was killed."""

import asyncio
import time

import psutil

from benchmarks.hub_student import Student
from book._ext.page.notebook_places import class_server

PATIENCE = 120  # seconds for what was killed to come back
MARK = "kept = 41"


async def rows(hub, repository, language, chapter):
    """Return a row for each fall: seconds until work goes on, and whether the saved is whole."""
    student = await Student.log_in(hub, "falls")
    link = hub.address + class_server(str(repository), language, chapter)
    path, kernel = await student.work(link)
    file = hub.homes() / student.name / path
    found = []
    for fall in (follow_again, kill_proxy, kill_kernel):
        before = file.read_bytes()
        start = time.monotonic()
        went_well = await fall(hub, student, kernel)
        seconds = time.monotonic() - start
        whole = file.read_bytes() == before and (await student.read(path))["cells"]
        name = fall.__doc__.split(";")[0]
        found.append({"name": name, "seconds": seconds, "met": bool(went_well and whole)})
    await student.leave()
    return found


async def follow_again(hub, student, kernel):
    """the link is followed again; nbgitpuller lets what the student has saved be."""
    await student.follow(student.link)
    return True


async def kill_proxy(hub, student, kernel):
    """the proxy is killed; the hub starts another, which leads to servers and kernels as before."""
    await student.run(kernel, [MARK])
    old = hub.proxy()
    old.kill()
    (outputs,) = await until_done(lambda: student.run(kernel, ["print(kept + 1)"]))
    return hub.proxy().pid != old.pid and outputs[0]["text"] == "42\n"


async def kill_kernel(hub, student, kernel):
    """a kernel is killed; the student's server starts another, which knows nothing yet."""
    (outputs,) = await student.run(kernel, ["import os; print(os.getpid())"])
    psutil.Process(int(outputs[0]["text"])).kill()
    (outputs,) = await until_done(lambda: student.run(kernel, ["print('kept' in globals())"]))
    return outputs[0]["text"] == "False\n"


async def until_done(attempt):
    """Return what `attempt` returns once it succeeds; raises what it raised last, when patience
    ends."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return await asyncio.wait_for(attempt(), PATIENCE)
        except Exception:  # the connection, or the answer, is of what was killed
            if time.monotonic() > until:
                raise
            await asyncio.sleep(0.2)
