"""Serve the built site to this machine alone: python -m book.site.serve --port 8000.

Standard library only; with --check it says whether the port is free and stops, so that a taken
port is known before anything is built.
"""

import argparse
import contextlib
import socket
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

SITE = Path(__file__).resolve().parents[2] / "_build" / "site"
HOST = "127.0.0.1"
LAST_PORT = 65535
TEXT_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ipynb": "application/json; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".md": "text/plain; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".py": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".woff2": "font/woff2",
}


class SiteHandler(SimpleHTTPRequestHandler):
    """Files of the site as UTF-8, always asked for anew, with the site's own 404 page."""

    extensions_map = dict(SimpleHTTPRequestHandler.extensions_map, **TEXT_TYPES)

    def end_headers(self):
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_request(self, code="-", size="-"):
        """Name only what went wrong: a page asks for some thirty files."""
        if int(code) >= 400:
            super().log_request(code, size)

    def log_error(self, format, *args):
        """Say nothing more: log_request has named the path and the code."""

    def send_error(self, code, message=None, explain=None):
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        self.send_text(page.read_bytes(), code=404)

    def send_text(self, body, kind=TEXT_TYPES[".html"], code=200):
        """Answer with the bytes `body`, of the type `kind`."""
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


class SiteServer(ThreadingHTTPServer):
    """A browser that closes a page in the middle of a file is no error worth a traceback."""

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def parse_port(text, command="make serve"):
    """Return the port that `text` names. Raises ValueError, quoting it, if it names none, with how
    `command` takes one."""
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= LAST_PORT):
        raise ValueError(
            f"PORT={text} is not a port. Give a whole number from 1 to {LAST_PORT}, "
            f"for example: {command} PORT=8001"
        )
    return int(text)


def is_free(port):
    """Tell whether this machine lets us listen on `port`."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def taken(port, command="make serve"):
    """Return what to say when `port` cannot be had, with the next port that `command` can have."""
    nearby = [*range(port + 1, LAST_PORT + 1), *range(8001, port)]
    free = next(filter(is_free, nearby), 8001)
    return (
        f"Port {port} is taken (or not allowed) on this machine: "
        f"another program listens there. Try: {command} PORT={free}"
    )


def serve(port, site=SITE):
    """Serve `site` on `port` until Ctrl-C. Raises OSError if the port cannot be had."""
    with SiteServer((HOST, port), partial(SiteHandler, directory=str(site))) as server:
        print(f"The course is at http://{HOST}:{port}/  (Ctrl-C ends it)", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print("\nEnded.")


@contextlib.contextmanager
def serving(folder, handler=SiteHandler, port=0):
    """Serve `folder` on `port`, 0 for a free one, for as long as the block runs; give its address.

    Raises OSError if the port cannot be had.
    """
    with SiteServer((HOST, port), partial(handler, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://{HOST}:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def main(arguments=None):
    """Serve or check; return the exit status or the message to end with."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", default="8000")
    parser.add_argument("--check", action="store_true", help="only see whether the port is free")
    parser.add_argument("--command", default="make serve", help="what was asked for, to be said")
    options = parser.parse_args(arguments)
    try:
        port = parse_port(options.port, options.command)
    except ValueError as error:
        return str(error)
    if options.check:
        return 0 if is_free(port) else taken(port, options.command)
    if not (SITE / "index.html").is_file():
        return f"There is no site in {SITE.parent.name}/{SITE.name} yet. Try: make site"
    try:
        serve(port)
    except OSError:
        return taken(port)
    return 0


if __name__ == "__main__":
    sys.exit(main())
