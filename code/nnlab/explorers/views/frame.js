// The frame of every view: stage, live line, reset, copy. A view gives pure functions and a drawing:
//   compute(state)                    -> result, or {problem: {key, values}} for an impossible state
//   draw(stage, state, result, page)  fills the <svg>; page = {width, words, set, fill, number, redraw, at}
//                                     and may keep in page.at what only this page knows (selected cells)
//   readout(state, result, words)     -> the live line, word for word what Python's summary() says;
//                                     parts between " · " stay together when the line wraps
//   code(state)                       -> the Python call that gives this state
//   derived(result, state)            -> optional traits that follow from the result (slider limits)
//   label                             -> optional key of the words that name the stage to a screen reader

const SVG = "http://www.w3.org/2000/svg";

function element(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value !== false && value != null) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child != null && child !== false));
  return node;
}

export function svg(tag, attributes = {}, ...children) {
  return element(document.createElementNS(SVG, tag), attributes, children);
}

export function html(tag, attributes = {}, ...children) {
  return element(document.createElement(tag), attributes, children);
}

// The same rule as Python's show_number: two decimals at most, ties away from zero, a true minus.
export function number(value) {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const text = Math.abs(value).toFixed(2).replace(/\.?0+$/, "");
  return value < 0 && text !== "0" ? `−${text}` : text;
}

// Two sheets, drawn, because few system fonts have the sign for it.
function copyIcon() {
  const icon = { viewBox: "0 0 16 16", width: 13, height: 13, class: "nnlab-icon", "aria-hidden": "true" };
  return svg("svg", icon, svg("path", { d: "M1.5 4.5h8v10h-8zM5 4.5v-3h9.5v10h-5" }));
}

export function fill(template, values = {}) {
  return template.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

function parts(text) {
  const spans = text.split(" · ").map((part) => html("span", { class: "nnlab-part" }, part));
  return spans.flatMap((span, i) => (i ? [html("span", { class: "nnlab-dot" }, " · "), span] : [span]));
}

// JupyterLab has plain keys of its own (arrows walk along the cells, x cuts one), which it takes
// from a menu of choices too: not while the keyboard is in an explorer.
function keepKeys(event) {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain && !["Enter", "Escape"].includes(event.key)) event.stopPropagation();
}

export function view({ compute, draw, readout, code, derived, label }) {
  return {
    render({ model, el }) {
      const words = model.get("words");
      const names = model.get("state_names");
      const read = () => Object.fromEntries(names.map((name) => [name, model.get(name)]));
      const initial = structuredClone(read());
      const write = (values) => {
        for (const [name, value] of Object.entries(values)) model.set(name, value);
        model.save_changes();
      };
      // Limits first, or a slider would cut a value down to the limit of the state that is left.
      const restart = () => {
        const result = compute(initial);
        if (derived && !result.problem) write(derived(result, initial));
        write(initial);
      };

      const stage = svg("svg", { class: "nnlab-stage", role: "group", "aria-label": label && words[label] });
      const board = html("div", { class: "nnlab-board" }, stage);
      const problem = html("p", { class: "nnlab-problem", role: "status" });
      const line = html("p", { class: "nnlab-line", "aria-live": "polite" });
      const note = html("span", { class: "nnlab-note", role: "status" });
      const reset = html("button", { type: "button", click: restart }, `↺ ${words.frame_reset}`);
      const copy = html("button", { type: "button", click: () => copyCode() }, copyIcon(), words.frame_copy);
      const root = html("div", { class: "nnlab nnlab-view" }, board, problem, line,
        html("div", { class: "nnlab-foot" }, reset, copy, note));
      el.append(root);

      let shown = null; // the last state that could be computed
      let frame = 0;
      const ask = () => (frame ||= requestAnimationFrame(update));
      const page = { words, set: write, fill, number, redraw: ask, at: {}, width: 0 };
      const width = () => Math.max(280, Math.min(root.clientWidth, 900));

      function update() {
        frame = 0;
        page.width = width();
        const state = read();
        const result = compute(state);
        root.classList.toggle("nnlab-stale", Boolean(result.problem));
        // What is greyed shows an older state: not to be edited, unless the view goes on from there.
        board.inert = Boolean(result.problem && !result.problem.editable);
        problem.textContent = result.problem ? fill(words[result.problem.key], result.problem.values) : "";
        note.textContent = "";
        if (!result.problem) shown = { state, result };
        if (shown) redraw(shown.state, shown.result);
        else showNothing(problem.textContent);
        line.replaceChildren(...(result.problem ? [] : parts(readout(state, result, words))));
        const limits = !result.problem && derived ? derived(result, state) : {};
        if (Object.entries(limits).some(([name, value]) => model.get(name) !== value)) write(limits);
      }

      // The very first state may be impossible: then there is no picture to grey.
      function showNothing(reason) {
        stage.setAttribute("height", 0);
        stage.replaceChildren(svg("desc", {}, reason));
      }

      // The stage is drawn anew, so the element that had the keyboard gets it back by its key.
      function redraw(state, result) {
        const key = stage.contains(document.activeElement) ? document.activeElement.dataset.key : null;
        stage.replaceChildren();
        draw(stage, state, result, page);
        if (key) stage.querySelector(`[data-key="${key}"]`)?.focus({ preventScroll: true });
      }

      async function copyCode() {
        const text = code(read());
        try {
          await navigator.clipboard.writeText(text);
          note.textContent = fill(words.frame_copied, { code: text });
        } catch {
          note.textContent = text; // no clipboard on this page: show it, to be selected by hand
        }
      }

      for (const name of names) model.on(`change:${name}`, ask);
      const watch = new ResizeObserver(() => {
        const explorer = root.closest(".jupyter-widgets.nnlab"); // not yet there at first
        if (explorer) explorer.onkeydown = keepKeys;
        if (width() !== page.width) ask();
      });
      watch.observe(root);
      update();
      return () => {
        watch.disconnect();
        cancelAnimationFrame(frame);
        for (const name of names) model.off(`change:${name}`, ask);
      };
    },
  };
}
