"""A student of a class's hub: follows a link, runs the notebook, saves it; as a browser asks."""

import asyncio
import json
import time
from urllib.parse import parse_qs, urlsplit

from tornado.httpclient import AsyncHTTPClient, HTTPClientError, HTTPRequest
from tornado.websocket import websocket_connect

PATIENCE = 300  # seconds for one request; a busy machine may need many
TIMEOUTS = {"connect_timeout": PATIENCE, "request_timeout": PATIENCE}
_OUTPUTS = ("stream", "display_data", "execute_result")


class Student:
    """One who has logged in at `hub`, a Hub.

    `seconds` holds how long it took, since `follow` was called, until the server was up ("server"),
    the first output was there ("first") and all cells had run ("all").
    """

    def __init__(self, hub, name, token):
        self.hub, self.name, self.seconds = hub, name, {}
        self.base = f"{hub.address}/user/{name}"
        self.headers = {"Authorization": f"token {token}"}
        self.begun, self.link = time.monotonic(), ""

    @classmethod
    async def log_in(cls, hub, name):
        """Return a student who is new to the hub, with a token in the place of a cookie."""
        headers = {"Authorization": f"token {hub.token}"}
        user = f"{hub.address}/hub/api/users/{name}"
        await _ask("POST", user, headers)
        answer = await _ask("POST", f"{user}/tokens", headers)
        return cls(hub, name, json.loads(answer)["token"])

    async def follow(self, link):
        """Do what the link does: start the server and pull the notebook; return its path there."""
        self.begun, self.link = time.monotonic(), link
        server = f"{self.hub.address}/hub/api/users/{self.name}/server"
        if "server" not in self.seconds:
            await _ask("POST", server, self.headers)
        # Server-sent events: this one ends as the server is up, or cannot be started.
        said = await _ask("GET", f"{server}/progress", self.headers)
        if b'"ready": true' not in said:
            raise RuntimeError(f"{self.name}'s server does not start: {said.decode()[-500:]}")
        self._took("server")
        query = urlsplit(link).query
        said = await self.ask("GET", f"git-pull/api?{query}")
        if b'"finished"' not in said:
            raise RuntimeError(f"{link} pulls nothing: {said.decode()[-500:]}")
        (opened,) = parse_qs(query)["urlpath"]
        await self.ask("GET", opened)
        return opened.removeprefix("lab/tree/")

    async def work(self, link):
        """Follow the link, run the whole notebook and save it with what came out."""
        path = await self.follow(link)
        notebook = await self.read(path)
        kernel = await self.open(path)
        cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
        found = await self.run(kernel, [cell["source"] for cell in cells])
        self._took("all")
        for cell, outputs in zip(cells, found, strict=True):
            cell["outputs"] = outputs
        await self.save(path, notebook)
        return path, kernel

    async def leave(self):
        """Stop the server, and with it the kernels."""
        server = f"{self.hub.address}/hub/api/users/{self.name}/server"
        await _ask("DELETE", server, self.headers)

    async def ask(self, method, path, body=None):
        """Ask the student's own server."""
        return await _ask(method, f"{self.base}/{path}", self.headers, body)

    async def read(self, path):
        """Return the notebook that is saved at `path`."""
        return json.loads(await self.ask("GET", f"api/contents/{path}"))["content"]

    async def save(self, path, notebook):
        body = {"type": "notebook", "format": "json", "content": notebook}
        await self.ask("PUT", f"api/contents/{path}", body)

    async def open(self, path):
        """Start a kernel for the notebook; return its id."""
        body = {"path": path, "name": path, "type": "notebook", "kernel": {"name": "python3"}}
        return json.loads(await self.ask("POST", "api/sessions", body))["kernel"]["id"]

    async def run(self, kernel, sources):
        """Run cells one after another, as Run All does; return the outputs of each.

        Raises RuntimeError with what a cell raised.
        """
        address = f"{self.base}/api/kernels/{kernel}/channels?session_id={self.name}"
        address = address.replace("http", "ws", 1)
        socket = await websocket_connect(HTTPRequest(address, headers=self.headers, **TIMEOUTS))
        try:
            found = [await self._run_one(socket, number, s) for number, s in enumerate(sources)]
        finally:
            socket.close()
        return found

    async def _run_one(self, socket, number, source):
        asked = f"{self.name}-{number}-{time.monotonic_ns()}"
        await socket.write_message(json.dumps(_request(asked, source)))
        outputs, ended = [], set()
        while ended != {"reply", "idle"}:  # they come through two channels, in any order
            message = await asyncio.wait_for(socket.read_message(), PATIENCE)
            if message is None:
                raise RuntimeError(f"the connection to {self.name}'s kernel is lost.")
            told = json.loads(message)
            if told["parent_header"].get("msg_id") != asked:
                continue
            kind, content = told["header"]["msg_type"], told["content"]
            if kind == "error":
                raise RuntimeError(f"{content['ename']}: {content['evalue']} in\n{source}")
            if kind in _OUTPUTS:
                _add(outputs, _output(kind, content))
                self.seconds.setdefault("first", time.monotonic() - self.begun)
            if kind == "execute_reply":
                ended.add("reply")
            if kind == "status" and content["execution_state"] == "idle":
                ended.add("idle")
        return outputs

    def _took(self, what):
        self.seconds[what] = time.monotonic() - self.begun


async def _ask(method, address, headers, body=None):
    """Return the body of an answer; raises RuntimeError, with what it says, for a failure."""
    sent = json.dumps(body or {}) if method in ("POST", "PUT") else None
    request = HTTPRequest(address, method, headers, body=sent, **TIMEOUTS)
    try:
        return (await AsyncHTTPClient().fetch(request)).body
    except HTTPClientError as error:
        said = error.response.body.decode()[-500:] if error.response else error.message
        raise RuntimeError(f"{method} {address}: {error.code} {said}") from error


def _request(name, source):
    content = {"code": source, "silent": False, "store_history": True, "allow_stdin": False}
    header = {"msg_id": name, "msg_type": "execute_request", "session": name, "version": "5.4"}
    header |= {"username": "", "date": ""}
    parts = {"parent_header": {}, "metadata": {}, "buffers": [], "channel": "shell"}
    return {"header": header, "content": content} | parts


def _add(outputs, output):
    """Add an output; what is printed bit by bit is one, as in a saved notebook."""
    stream = output.get("name")
    if stream and outputs and outputs[-1].get("name") == stream:
        outputs[-1]["text"] += output["text"]
    else:
        outputs.append(output)


def _output(kind, content):
    """Return an output as a notebook holds it."""
    names = {"stream": ("name", "text"), "execute_result": ("data", "metadata", "execution_count")}
    kept = {name: content[name] for name in names.get(kind, ("data", "metadata"))}
    return {"output_type": kind} | kept
