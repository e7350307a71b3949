"""A server that packs as real ones do, for the benchmarks of pages."""

import gzip
import http.server
from contextlib import contextmanager
from pathlib import Path

from book.site.serve import SITE, serving

PACKED = (".woff2", ".png")  # compressed already


class PackingHandler(http.server.SimpleHTTPRequestHandler):
    """Serve files gzipped, to be kept by the browser, over connections that stay open."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return self.send_error(404)
        body = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Cache-Control", "max-age=31536000")
        if path.suffix not in PACKED:
            body = gzip.compress(body, 9)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return self.wfile.write(body)

    def log_message(self, *arguments):
        """Say nothing: the table is the output."""


@contextmanager
def served(folder=SITE):
    """Serve a folder; yield its address. Raises FileNotFoundError if it holds no page."""
    if not any(folder.glob("**/*.html")):
        raise FileNotFoundError(f"{folder} holds no page; try `make site`.")
    with serving(folder, PackingHandler) as address:
        yield f"{address}/"
