"""Pages of the built site, and one visit to them that notes all that goes wrong."""

import json
import os
import re
from collections import defaultdict
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
LONGEST = 30_000  # ms that anything may take, on a machine that is busy with much else
# A page that draws no more would let a promise of a frame wait for ever.
TWO_FRAMES = f"""new Promise((done, fail) => {{
  const late = performance.now() + {LONGEST} - 100; // a test lets all time limits run out at once
  const end = () => performance.now() > late && fail(new Error("no frame in {LONGEST} ms"));
  setTimeout(end, {LONGEST});
  requestAnimationFrame(() => requestAnimationFrame(done));
}})"""
# Wait until a swipe's scroll has begun, where it is to leave `from`, and come to rest: what stands
# where is known only then. Looked at in frames, of which a busy machine has few in a second.
GLIDED = f"""async (from) => {{
  const end = performance.now() + {LONGEST};
  for (let [still, last] = [0, null]; still < 10; ) {{
    await {TWO_FRAMES};
    if (performance.now() > end) throw new Error("the page scrolls on, or never began");
    still = scrollY === last && scrollY !== from ? still + 1 : 0;
    last = scrollY;
  }}
}}"""
# Whether nothing of the page waits to be laid out (book/web/site/pieces.js).
WHOLE = "!('inPieces' in document.documentElement.dataset)"
# As a search in the page does: at once, which costs less than piece by piece between idle frames.
MAKE_WHOLE = """addEventListener("DOMContentLoaded", () =>
  dispatchEvent(new KeyboardEvent("keydown", { key: "F3" })));"""
# Until no explorer is about to wake up, nor one on the screen or just below it still asleep: on a
# busy machine, the page is told of what has come near some frames later.
AWAKE = f"""(async () => {{
  const end = performance.now() + {LONGEST};
  const near = (one) => {{
    const {{ top, bottom, width }} = one.getBoundingClientRect();
    return width && top < 1.2 * innerHeight && bottom > 0;
  }};
  const waits = (one) => {{
    const {{ live }} = one.dataset;
    return live === "soon" || (live === "asleep" && near(one));
  }};
  do {{
    await {TWO_FRAMES};
    if (performance.now() > end) throw new Error("an explorer does not wake up");
  }} while ([...document.querySelectorAll(".explorer")].some(waits));
}})()"""


def wait_until(page, condition, given=None):
    """Wait until `condition` is true, a JavaScript expression of `given`.

    Playwright's wait_for_function evaluates text in the page, which its policy forbids.
    """
    page.evaluate(
        f"""async (given) => {{
          const end = performance.now() + {LONGEST};
          while (!({condition})) {{
            if (performance.now() > end) throw new Error({json.dumps("never true: " + condition)});
            await new Promise((next) => setTimeout(next, 10));
          }}
        }}""",
        given,
    )


def wait_until_alive(page, number):
    """Wait until the page's explorer `number` is awake."""
    wait_until(
        page, "document.querySelectorAll('.explorer')[given].dataset.live === 'true'", number
    )


def page_names():
    """Return the names of the pages; where nothing is built, one name that no page has."""
    names = {page.name for page in (SITE / "ko").glob("*.html")}
    return sorted(names) or ["the site is not built"]


def explorers_on(name, language="ko"):
    """Return the class names of the explorers on a page, in order."""
    page = SITE / language / name
    text = page.read_text(encoding="utf-8") if page.is_file() else ""
    return re.findall(r'<div class="explorer" data-explorer="(\w+)"', text)


class Contexts:
    """Browser contexts that are kept for the next visit: to make one costs more than most tests.

    A blank page stays open in each, for the first window of a context is the costly one.
    """

    def __init__(self, browser):
        self.browser, self.free = browser, defaultdict(list)

    def take(self, address, **options):
        """Return a context with these options that remembers nothing of `address`."""
        free = self.free[of_options(options)]
        if not free:
            context = new_context(self.browser, **options)
            context.new_page()
            return context
        context = free.pop()
        devtools = context.new_cdp_session(context.pages[0])
        wanted = {"origin": address, "storageTypes": "local_storage"}
        devtools.send("Storage.clearDataForOrigin", wanted)
        devtools.detach()
        return context

    def give_back(self, context, **options):
        """Close what a visit has opened in a context, and keep it for the next.

        Routes end with it; scripts that a visit adds must be its page's, not the context's.
        """
        context.unroute_all()
        for page in context.pages[1:]:
            page.close()
        self.free[of_options(options)].append(context)


def of_options(options):
    """Return what contexts with the same options have in common; some are lists."""
    return repr(sorted(options.items()))


def new_context(browser, **options):
    # What one test has read, another shall not find kept.
    context = browser.new_context(**{"service_workers": "block"} | options)
    context.set_default_timeout(LONGEST)
    context.add_init_script(WATCH_JUMPS)
    return context


class Visit:
    """Pages of one size and theme; notes errors and foreign requests.

    Without `contexts` the browser context is the visit's own, to be changed as one likes. With
    `whole` False a page may be met while what stands far below still waits to be laid out; `script`
    is JavaScript that runs before the page's own.
    """

    def __init__(
        self,
        browser,
        address,
        size=WIDE,
        theme="light",
        contexts=None,
        whole=True,
        script="",
        **options,
    ):
        self.address, self.size, self.theme, self.problems = address, size, theme, []
        self.contexts, self.options = contexts, options
        self.script = (MAKE_WHOLE if whole else "") + script
        if contexts:
            self.context = contexts.take(address, **options)
        else:
            self.context = new_context(browser, **options)
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
        if self.script:
            page.add_init_script(self.script)
        width, height = self.size
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme=self.theme)
        page.goto(self.address + path)
        return page

    def close(self):
        self.context.remove_listener("page", self._watch)
        if self.contexts:
            self.contexts.give_back(self.context, **self.options)
        else:
            self.context.close()
        return self.problems


def add_sheet(page, text):
    """Give the page styles of a test's own; its policy forbids the style element of Playwright's
    add_style_tag."""
    page.evaluate(
        """(text) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text);
          document.adoptedStyleSheets.push(sheet); }""",
        text,
    )


def scroll_through(page):
    """Scroll to the end as a reader does, so that everything wakes up, and back to the top."""
    page.evaluate(
        f"""async () => {{
          const end = () => document.scrollingElement.scrollHeight - innerHeight;
          for (let y = 0; y < end() + innerHeight; y += innerHeight) {{
            scrollTo({{ top: y, behavior: "instant" }});
            await {AWAKE};
          }}
        }}"""
    )
    alive = "[...document.querySelectorAll('.explorer')].every((e) => e.dataset.live === 'true')"
    wait_until(page, alive)
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    page.evaluate(TWO_FRAMES)
