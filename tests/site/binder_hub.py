"""A stand-in for Binder on 127.0.0.1: the answers of a BinderHub, and a real server behind them."""

import http.server
import json
import threading
from contextlib import contextmanager

from book.site.serve import serving

PATH = "/build/gh/owner/name/notebooks"


class Hub:
    """What the stand-in does: the first start fails, the next goes on once `go` is set."""

    def __init__(self, server, token):
        self.server, self.token = server, token
        self.go, self.starts, self.address = threading.Event(), 0, None

    def events(self):
        """Yield what a BinderHub says until a server is there, or will not be."""
        self.starts += 1
        yield {"phase": "waiting", "message": "Waiting for build to start...\n"}
        if self.starts == 1:
            yield {"phase": "failed", "message": "No space left.\n"}
            return
        yield {"phase": "building", "message": "Step 7/41 : RUN pip install\n"}
        self.go.wait(60)
        yield {"phase": "launching", "message": "Launching server...\n"}
        yield {"phase": "ready", "message": "ready", "url": self.server, "token": self.token}


@contextmanager
def binder_hub(server, token):
    """Serve a Hub that leads to the Jupyter server at the address `server`."""
    hub = Hub(server, token)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200 if self.path == PATH else 404)
            self.send_header("Content-Type", "text/event-stream")
            self.send_header("Access-Control-Allow-Origin", "*")
            self.end_headers()
            for event in hub.events() if self.path == PATH else ():
                self.wfile.write(f"data: {json.dumps(event)}\n\n".encode())

        def log_message(self, *arguments):
            pass

    with serving(".", lambda *given, directory=None: Handler(*given)) as hub.address:
        yield hub
