"""Serve the watched pages; a script that only this server adds reloads what is rewritten."""

import json
import threading
from functools import partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

from book.site.serve import TEXT_TYPES, SiteHandler, serving

SCRIPT = "/watch/follow.js"
NEWS = "/watch/news"
ALL = "*"
_BREATH = 15  # seconds of silence after which a line is sent, to learn that a browser has gone
FOLLOW = f"""const page = location.pathname.split("/").pop() || "index.html";
const news = "{NEWS}" + new URL(document.currentScript.src).search;
new EventSource(news).onmessage = ({{ data }}) => {{
  const names = JSON.parse(data).map((name) => (name === "{ALL}" ? page : `${{name}}.html`));
  if (names.includes(page)) location.reload();
}};
"""


class News:
    """What was written, and when: a browser that slept meanwhile is told of all that it missed."""

    def __init__(self):
        self._changed, self.number = threading.Condition(), 0
        self._written = {}  # {name: the number of the news that told of it last}

    def tell(self, names):
        """Tell all listeners that the pages `names` have been written; ALL stands for any."""
        with self._changed:
            self.number += 1
            self._written |= dict.fromkeys(names, self.number)
            self._changed.notify_all()

    def after(self, number, seconds):
        """Wait until there is news after `number`; return (the number of the last, all names since
        then), the names None if there was none for so many seconds.

        A number above the last is of a server that has ended since: whatever was written is new.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: self.number != number, seconds):
                return number, None
            since = number if number < self.number else 0
            return self.number, [name for name, last in self._written.items() if last > since]


class FollowHandler(SiteHandler):
    """The site's files, each page with the script in it, and the news that the script asks for."""

    def __init__(self, *arguments, news, **options):
        self.news = news
        super().__init__(*arguments, **options)

    def do_GET(self):
        path = unquote(urlsplit(self.path).path)
        if path == NEWS:
            return self._send_news()
        if path == SCRIPT:
            return self.send_text(FOLLOW.encode(), TEXT_TYPES[".js"])
        file = Path(self.translate_path(path + "index.html" if path.endswith("/") else path))
        if file.suffix != ".html" or not file.is_file():
            return super().do_GET()
        tag = f'<script src="{SCRIPT}?{self.news.number}" defer></script></head>'
        return self.send_text(file.read_bytes().replace(b"</head>", tag.encode(), 1))

    def _send_news(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        asked = urlsplit(self.path).query  # the number that the page was sent with
        number = int(asked) if asked.isdecimal() else self.news.number
        while True:
            number, names = self.news.after(number, _BREATH)
            line = ": nothing new" if names is None else f"data: {json.dumps(names)}"
            self.wfile.write(f"{line}\n\n".encode())


def following(site, news, port=0):
    """Serve the folder `site` with its `news`, as `serving` does; return that context."""
    return serving(site, partial(FollowHandler, news=news), port)
