"""Pages of the built site, and one visit to them that notes all that goes wrong."""

import os
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SITE = Path(os.environ.get("SITE_FOLDER", ROOT / "_build" / "site"))
LANGUAGES = ("ko", "en")
WIDE, NARROW = (1280, 900), (360, 740)
# For what language and size do not decide together: each of them once.
SCREENS = {"ko-wide": ("ko", WIDE), "en-narrow": ("en", NARROW)}

# Adds up how much the page jumps, as browsers count it for "cumulative layout shift".
WATCH_JUMPS = """
window.jumps = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (entry.hadRecentInput) continue;
    const nodes = entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 120));
    window.jumps.push({ value: entry.value, nodes });
  }
}).observe({ type: "layout-shift", buffered: true });
"""
TWO_FRAMES = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


def page_names():
    """Return the names of the pages; where nothing is built, one name that no page has."""
    names = {page.name for page in (SITE / "ko").glob("*.html")}
    return sorted(names) or ["the site is not built"]


def explorers_on(name, language="ko"):
    """Return the class names of the explorers on a page, in order."""
    page = SITE / language / name
    text = page.read_text(encoding="utf-8") if page.is_file() else ""
    return re.findall(r'<div class="explorer" data-explorer="(\w+)"', text)


class Visit:
    """A browser context of its own: storage, size and theme; notes errors and foreign requests."""

    def __init__(self, browser, address, size=WIDE, theme="light", **options):
        width, height = size
        self.address, self.problems = address, []
        viewport = {"width": width, "height": height}
        self.context = browser.new_context(viewport=viewport, color_scheme=theme, **options)
        self.context.set_default_timeout(10_000)
        self.context.add_init_script(WATCH_JUMPS)
        self.context.on("page", self._watch)

    def _watch(self, page):
        page.on("console", lambda message: message.type == "error" and self._note(message.text))
        page.on("pageerror", lambda error: self._note(error))
        page.on("request", lambda request: self._check(request.url))
        page.on("response", lambda got: got.status >= 400 and self._note(got.status, got.url))

    def _check(self, url):
        if not url.startswith((self.address, "data:", "blob:")):
            self._note("foreign request:", url)

    def _note(self, *parts):
        self.problems.append(" ".join(map(str, parts)))

    def open(self, path):
        page = self.context.new_page()
        page.goto(self.address + path)
        return page

    def close(self):
        self.context.close()
        return self.problems


def scroll_through(page):
    """Scroll to the end as a reader does, so that everything wakes up, and back to the top."""
    page.evaluate(
        f"""async () => {{
          const end = () => document.scrollingElement.scrollHeight - innerHeight;
          const waking = () => document.querySelector('.explorer[data-live="soon"]');
          for (let y = 0; y < end() + innerHeight; y += innerHeight) {{
            scrollTo({{ top: y, behavior: "instant" }});
            do await {TWO_FRAMES}; while (waking());
          }}
        }}"""
    )
    alive = "[...document.querySelectorAll('.explorer')].every((e) => e.dataset.live === 'true')"
    page.wait_for_function(alive)
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    page.evaluate(TWO_FRAMES)
