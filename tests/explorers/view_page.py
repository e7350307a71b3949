"""One view at a time in a real browser: its module, its style, and a model that keeps its state."""

import base64
import json

from tests.explorers.touch import Fingers
from tests.site.pages import TWO_FRAMES

# The anywidget interface that a view meets: a model, and an element to draw into.
HOST = """
window.show = async ({ name, script, style, state, data, words, width, alone }) => {
  if (data) window.data = data; // else it is that of the last view
  const views = (window.views ??= new Map());
  if (!views.has(name)) {
    const sheet = document.createElement("style");
    sheet.textContent = style;
    document.head.append(sheet);
    views.set(name, (await import(`data:text/javascript;base64,${script}`)).default);
  }
  window.leave?.();
  const names = { words, state_names: Object.keys(state) };
  const values = { ...structuredClone(state), data: window.data, ...names };
  const heard = new Map();
  const model = {
    alone,
    get: (key) => values[key],
    set(key, value) {
      if (JSON.stringify(values[key]) === JSON.stringify(value)) return;
      values[key] = value;
      for (const act of heard.get(`change:${key}`) ?? []) act();
    },
    on: (event, act) => heard.set(event, [...(heard.get(event) ?? []), act]),
    off: (event, act) => heard.set(event, heard.get(event).filter((other) => other !== act)),
    save_changes: () => {},
  };
  const el = document.querySelector("#view");
  el.style.width = `${width}px`;
  el.replaceChildren();
  window.leave = views.get(name).render({ model, el });
  window.model = model;
  window.state = () => Object.fromEntries(Object.keys(state).map((key) => [key, values[key]]));
};
"""
SHOW = f"""async (asked) => {{
  await window.show(JSON.parse(asked));
  document.querySelector("#view").scrollIntoView({{ block: "center" }});
  await {TWO_FRAMES};
}}"""
# All widths in one message: what goes to and fro takes as long as a drawing.
MEASURE = f"""async (asked) => {{
  const {{ widths, ...one }} = JSON.parse(asked), found = [];
  for (const width of widths) {{
    await window.show({{ ...one, width }});
    await {TWO_FRAMES};
    found.push(({{look}})());
  }}
  return JSON.stringify(found);
}}"""
# Room above and below, so that the page can be scrolled either way.
BODY = """<!doctype html><html lang="{language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<style>
  body {{ margin: 600px 16px 1200px; font: 16px/1.6 system-ui, sans-serif }}
  #view {{ max-width: none }}
</style><div id="view"></div></html>"""


class ViewPage:
    """A page of `browser` for views; `touch` gives it fingers in place of a mouse."""

    def __init__(self, browser, language="ko", touch=False):
        size = {"width": 360, "height": 740} if touch else {"width": 1000, "height": 900}
        options = {"viewport": size, "has_touch": touch, "is_mobile": touch}
        self.context = browser.new_context(reduced_motion="reduce", **options)
        self.page = self.context.new_page()
        self.page.set_default_timeout(10_000)
        self.problems, self.known, self.data = [], set(), None
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.set_content(BODY.format(language=language))
        self.page.add_script_tag(content=HOST)
        self.fingers = Fingers(self.page) if touch else None

    def close(self):
        self.context.close()
        assert self.problems == []

    def show(self, explorer, width=328, alone=False):
        """Draw the current state of `explorer` at a width of so many pixels.

        alone  as on a page of the site, which has no kernel
        """
        self.page.evaluate(SHOW, self._asked(explorer, width=width, alone=alone))

    def measure(self, explorer, widths, look):
        """Draw `explorer` at one width after the other and return what `look` gives at each, the
        text of a JavaScript function without arguments."""
        script = MEASURE.replace("{look}", look)
        return json.loads(self.page.evaluate(script, self._asked(explorer, widths=widths)))

    def _asked(self, explorer, **how):
        """Return what the page is to draw, as text: Playwright takes a value apart number by
        number, ten times slower."""
        view = explorer.view
        asked = {"state": view.state, "words": view.words, **how}
        before, self.data = self.data, view.data
        if self.data != before:  # a hundred thousand numbers, perhaps
            asked["data"] = view.data
        asked["name"] = name = type(explorer).__name__
        if name not in self.known:  # the page keeps what it has imported
            asked["style"] = view._css
            asked["script"] = base64.b64encode(view._esm.encode()).decode()
            self.known.add(name)
        return json.dumps(asked)

    def settle(self):
        self.page.evaluate(TWO_FRAMES)

    def state(self):
        """Return the state that the view's model holds now."""
        self.settle()
        return self.page.evaluate("window.state()")
